package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;

/** Dates and times of day as people write them, in English, German or French. */
final class LenientTimes {
    static final int MOST_CHARACTERS = 60;
    private static final int MOST_MINUTES = 48 * 60;
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th|\\.)?\\s+(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}[.,]{0,2}\\s+(?=.*\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?:\\s?[:.hH]\\s?(\\d{2})?)?(?::00(?:\\.0+)?)?\\s?(am|pm|a\\.m\\.|p\\.m\\.|Uhr|uhr|AM|PM|min)?");
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    private static final Map<String, Month> MONTHS = months();

    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        for (var month : Month.values()) {
            for (var locale : LOCALES) {
                months.put(PlainWord.of(month.getDisplayName(TextStyle.FULL, locale)), month);
                months.put(PlainWord.of(month.getDisplayName(TextStyle.SHORT, locale)), month);
            }
        }
        return months;
    }

    /**
     * Empty when it is none.
     *
     * @throws Mismatch if it is one of two, or not in the calendar
     */
    static Optional<LocalDate> date(String text) throws Mismatch {
        var stripped = text.strip();
        if (stripped.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        var parsed = dated(stripped);
        return parsed.isPresent() ? parsed : dated(WEEKDAY.matcher(stripped).replaceFirst(""));
    }

    private static Optional<LocalDate> dated(String text) throws Mismatch {
        var iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return of(text, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst(text, dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), dayFirst.group(4));
        }
        var words = DAY_AND_MONTH.matcher(text);
        if (words.matches() && MONTHS.containsKey(PlainWord.of(words.group(2)))) {
            return of(text, words.group(3), month(words.group(2)), words.group(1));
        }
        var american = MONTH_AND_DAY.matcher(text);
        if (american.matches() && MONTHS.containsKey(PlainWord.of(american.group(1)))) {
            return of(text, american.group(3), month(american.group(1)), american.group(2));
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.get(PlainWord.of(name)).getValue();
    }

    /** With slashes, some write the month first. */
    private static Optional<LocalDate> dayFirst(String text, String first, String sign, String second, String year)
            throws Mismatch {
        int day = Integer.parseInt(first);
        int month = Integer.parseInt(second);
        if (sign.equals("/") && day <= 12 && month <= 12 && day != month) {
            throw new Mismatch(
                    "%s can be two dates.".formatted(Quote.of(text)),
                    "Write %s-%02d-%02d or %s-%02d-%02d.".formatted(year, month, day, year, day, month));
        }
        return month > 12 ? of(text, year, day, second) : of(text, year, month, first);
    }

    private static Optional<LocalDate> of(String text, String year, int month, String day) throws Mismatch {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new Mismatch(
                    "%s is not in the calendar.".formatted(Quote.of(text)), "Maybe write it like 2017-06-19.");
        }
    }

    /** Minutes after midnight, up to 48:00; empty when it is no time of day, such as a number alone. */
    static OptionalInt clock(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return OptionalInt.empty();
        }
        var clock = CLOCK.matcher(text.strip());
        boolean isClock = clock.matches() && !text.strip().matches("\\d+|\\d+\\s?min") && clock.group(1) != null;
        if (!isClock) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        var half = clock.group(3) == null
                ? ""
                : clock.group(3).toLowerCase(Locale.ROOT).replace(".", "");
        if (half.equals("am") || half.equals("pm")) {
            if (hour < 1 || hour > 12) {
                return OptionalInt.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        int minutes = hour * 60 + minute;
        return minute > 59 || minutes > MOST_MINUTES ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    private LenientTimes() {}
}
