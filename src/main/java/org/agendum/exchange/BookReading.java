package org.agendum.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agendum.problem.Clock;
import org.agendum.problem.Quote;

/** What is known while a workbook is read: the names that it uses, the days of the event, and the day of the row. */
final class BookReading {
    private static final Pattern ISO_TIME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::00)?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern DATE_AND_CLOCK = Pattern.compile(
            "(.+?)(?:,\\s*|\\s+|T)(?:at |um |à )?(\\d{1,2}(?:\\s?[:.hH].*)?(?:\\s?(?:[aApP]\\.?[mM]\\.?|Uhr))?)");
    private static final Pattern DAY_NUMBER =
            Pattern.compile("(?:day|tag|jour)\\s*(\\d{1,3})", Pattern.CASE_INSENSITIVE);
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private static Map<String, DayOfWeek> weekdays() {
        var weekdays = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            for (var locale : LOCALES) {
                weekdays.put(PlainWord.of(day.getDisplayName(TextStyle.FULL, locale)), day);
                weekdays.put(PlainWord.of(day.getDisplayName(TextStyle.SHORT, locale)), day);
            }
        }
        return weekdays;
    }

    /** 2000-01-01 to 2099-12-31 as spreadsheets count days. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(36_526);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(73_051);

    private final BookNames names;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private LocalDate dayOfRow;

    BookReading(BookNames names) {
        this.names = names;
    }

    BookNames names() {
        return names;
    }

    /** @param label may be null */
    void addDay(LocalDate date, String label) {
        days.add(date);
        labels.add(label == null ? "" : PlainWord.of(label));
    }

    void startRow() {
        dayOfRow = null;
    }

    void setDayOfRow(LocalDate date) {
        dayOfRow = date;
    }

    /** A date, or what a day of the event is called. */
    LocalDate date(SheetCell cell) throws Mismatch {
        var dated = dated(cell);
        if (dated.isPresent()) {
            return dated.get().dateTime().toLocalDate();
        }
        var text = CellText.text(cell.text());
        return findDay(text)
                .orElseThrow(() ->
                        new Mismatch("%s is not a date.".formatted(Quote.of(text)), "Maybe write it like 2017-06-19."));
    }

    /** With a date: also the number of a day of our times, which is shown as such where a cell lost its format. */
    private static Optional<Dated> dated(SheetCell cell) {
        if (cell.value() instanceof Dated dated) {
            return dated.isTimeAlone() ? Optional.empty() : Optional.of(dated);
        }
        boolean isDay = cell.value() instanceof BigDecimal number
                && number.compareTo(FIRST_DAY) >= 0
                && number.compareTo(LAST_DAY) <= 0;
        return isDay
                ? Optional.of(new Dated(
                        (BigDecimal) cell.value(), cell.sheet().workbook().countsFrom1904()))
                : Optional.empty();
    }

    Optional<LocalDate> findDay(String text) throws Mismatch {
        var plain = PlainWord.of(text);
        if (!plain.isEmpty() && labels.indexOf(plain) >= 0 && labels.indexOf(plain) == labels.lastIndexOf(plain)) {
            return Optional.of(days.get(labels.indexOf(plain)));
        }
        var date = LenientTimes.date(text);
        if (date.isPresent()) {
            return date;
        }
        var number = DAY_NUMBER.matcher(text.strip());
        if (number.matches()) {
            int index = Integer.parseInt(number.group(1)) - 1;
            return index >= 0 && index < days.size() ? Optional.of(days.get(index)) : Optional.empty();
        }
        var weekday = WEEKDAYS.get(plain);
        var same = days.stream().filter(day -> day.getDayOfWeek() == weekday).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    Clock clock(SheetCell cell) throws Mismatch {
        if (cell.value() instanceof Dated dated) {
            return new Clock((int) (dated.isTimeAlone() ? dated.minutes() : dated.minutes() % (24 * 60)));
        }
        if (cell.value() instanceof BigDecimal number) {
            return clock(number, cell);
        }
        var minutes = LenientTimes.clock(cell.text());
        if (minutes.isPresent()) {
            return new Clock(minutes.getAsInt());
        }
        throw noClock(cell);
    }

    /** A part of a day, or an hour. */
    private static Clock clock(BigDecimal number, SheetCell cell) throws Mismatch {
        boolean isPart = number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0;
        boolean isHour = number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(48)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        if (isPart) {
            return new Clock((int) new Dated(number, false).minutes());
        }
        if (isHour) {
            return new Clock(number.intValueExact() * 60);
        }
        throw noClock(cell);
    }

    private static Mismatch noClock(SheetCell cell) {
        return new Mismatch(
                "%s is not a time of day.".formatted(Quote.of(cell.text())),
                "Maybe write it like 09:30; at most 48:00.");
    }

    /** Like {@code 2017-06-19T10:00}, with an offset only if the cell has one. */
    String time(SheetCell cell) throws Mismatch {
        var dated = dated(cell);
        if (dated.isPresent()) {
            return dated.get().dateTime().toString();
        }
        if (cell.value() instanceof Dated || cell.value() instanceof BigDecimal) {
            return at(clock(cell), cell.text());
        }
        var text = CellText.text(cell.text()).strip();
        var clock = LenientTimes.clock(text);
        if (clock.isPresent()) {
            return at(new Clock(clock.getAsInt()), text);
        }
        var time = findTime(text);
        return time.orElseThrow(() -> new Mismatch(
                "%s is not a date and time.".formatted(Quote.of(text)), "Maybe write it like 2017-06-19 10:00."));
    }

    private String at(Clock clock, String text) throws Mismatch {
        var date = dayOfRow != null ? dayOfRow : onlyDay(text);
        return date.atStartOfDay().plusMinutes(clock.minuteOfDay()).toString();
    }

    /** Of a date with a time of day; empty when it is none. */
    Optional<String> findTime(String text) throws Mismatch {
        if (text.length() > LenientTimes.MOST_CHARACTERS) {
            return Optional.empty();
        }
        var iso = ISO_TIME.matcher(text.strip());
        if (iso.matches()) {
            return Optional.of(iso.group(1) + "T" + iso.group(2) + (iso.group(3) == null ? "" : iso.group(3)));
        }
        var parts = DATE_AND_CLOCK.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var date = findDay(parts.group(1));
        var clock = LenientTimes.clock(parts.group(2));
        return date.isEmpty() || clock.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        date.get().atStartOfDay().plusMinutes(clock.getAsInt()).toString());
    }

    List<LocalDate> eventDays(String text) throws Mismatch {
        if (days.isEmpty()) {
            throw noDay(text);
        }
        return days;
    }

    LocalDate firstDay(String text) throws Mismatch {
        return eventDays(text).get(0);
    }

    LocalDate lastDay(String text) throws Mismatch {
        return days.isEmpty() ? firstDay(text) : days.get(days.size() - 1);
    }

    LocalDate onlyDay(String text) throws Mismatch {
        if (days.size() != 1) {
            throw noDay(text);
        }
        return days.get(0);
    }

    private static Mismatch noDay(String text) {
        return new Mismatch(
                "%s does not say on which day.".formatted(Quote.of(text)), "Maybe write it like 2017-06-19 10:00.");
    }
}
