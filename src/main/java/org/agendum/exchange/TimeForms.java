package org.agendum.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agendum.problem.Clock;
import org.agendum.problem.Quote;

/** The forms of cells that hold dates, times, lengths and stretches of time. */
final class TimeForms {
    private static final LocalDate FIRST_SHOWN = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_SHOWN = LocalDate.of(9999, 12, 31);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);
    private static final Pattern LENGTHS =
            Pattern.compile("(\\d{1,7})\\s?(?:-|–|to|bis|à)\\s?(\\d{1,7})\\s?(?:min\\w*|')?");
    private static final Pattern HOURS =
            Pattern.compile("(?:(\\d{1,4})\\s?h(?:ours?|rs?)?|(\\d{1,4}):)\\s?(?:([0-5]?\\d)\\s?(?:m|min|')?)?");
    private static final Pattern HALF_HOURS = Pattern.compile("(\\d{1,3})[.,](\\d{1,2})\\s?(?:h|hours?|Std\\.?)");

    static final CellForm DATE = CellForms.form(
            (tree, names) -> shownDate(tree.toString()),
            (cell, reading) -> reading.date(cell).toString());

    static final CellForm CLOCK = CellForms.form(
            (tree, names) -> shownClock(tree.toString()),
            (cell, reading) -> reading.clock(cell).toString());

    /** A date and a time of day; also the latter alone where the day is known. */
    static final CellForm TIME =
            CellForms.form((tree, names) -> shownTime(tree.toString()), (cell, reading) -> reading.time(cell));

    /** Minutes, also as hours, or as a range: then it is the least and the most. */
    static final CellForm LENGTH = CellForms.form((tree, names) -> tree, (cell, reading) -> length(cell));

    /** One or more stretches of time, each in a line. */
    static final CellForm PERIODS = CellForms.form(
            (tree, names) -> ((List<?>) tree)
                    .stream().map(period -> shownPeriod((Map<?, ?>) period)).collect(Collectors.joining("\n")),
            (cell, reading) -> new PeriodText(reading).periods(cell));

    private static Object shownDate(String text) {
        var date = LocalDate.parse(text);
        return isShown(date) ? dated(ChronoUnit.DAYS.between(DAY_0, date), 0) : text;
    }

    private static Object shownClock(String text) {
        return dated(0, Clock.parse(text).minuteOfDay());
    }

    /** What a spreadsheet cannot show as a time stays a text: long ago, or with an offset. */
    private static Object shownTime(String text) {
        if (text.length() != "2017-06-19T10:00".length()) {
            return text;
        }
        var time = LocalDateTime.parse(text);
        return isShown(time.toLocalDate())
                ? dated(ChronoUnit.DAYS.between(DAY_0, time.toLocalDate()), time.getHour() * 60L + time.getMinute())
                : text;
    }

    private static boolean isShown(LocalDate date) {
        return !date.isBefore(FIRST_SHOWN) && !date.isAfter(LAST_SHOWN);
    }

    private static Dated dated(long days, long minutes) {
        var part = BigDecimal.valueOf(minutes).divide(MINUTES_PER_DAY, MathContext.DECIMAL64);
        return new Dated(BigDecimal.valueOf(days).add(part), false);
    }

    private static String shownPeriod(Map<?, ?> period) {
        var from = period.get("from").toString();
        var to = period.get("to").toString();
        boolean isOneDay = from.length() == to.length()
                && from.length() == "2017-06-19T10:00".length()
                && from.substring(0, 10).equals(to.substring(0, 10))
                && from.compareTo(to) < 0;
        return spaced(from) + " to " + (isOneDay ? to.substring(11) : spaced(to));
    }

    private static String spaced(String time) {
        return time.length() == "2017-06-19T10:00".length() ? time.replace('T', ' ') : time;
    }

    private static Object length(SheetCell cell) throws Mismatch {
        if (cell.value() instanceof Dated dated && dated.isTimeAlone()) {
            return dated.minutes();
        }
        if (cell.value() instanceof BigDecimal number && number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0) {
            return new Dated(number, false).minutes();
        }
        var whole = CellForms.wholeNumber(cell);
        if (whole.isPresent()) {
            return whole.getAsLong();
        }
        var text = cell.text().strip();
        var range = LENGTHS.matcher(text);
        if (range.matches()) {
            return range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
        }
        return hours(text);
    }

    private static Map<String, Object> range(long least, long most) {
        var range = new LinkedHashMap<String, Object>();
        range.put("min", least);
        range.put("max", most);
        return range;
    }

    private static long hours(String text) throws Mismatch {
        var hours = HOURS.matcher(text);
        if (hours.matches()) {
            var whole = hours.group(1) == null ? hours.group(2) : hours.group(1);
            return Long.parseLong(whole) * 60 + (hours.group(3) == null ? 0 : Long.parseLong(hours.group(3)));
        }
        var half = HALF_HOURS.matcher(text);
        if (half.matches()) {
            var minutes = new BigDecimal(half.group(1) + "." + half.group(2)).multiply(BigDecimal.valueOf(60));
            if (minutes.stripTrailingZeros().scale() <= 0) {
                return minutes.longValueExact();
            }
        }
        throw new Mismatch("%s is not a length.".formatted(Quote.of(text)), "Maybe write minutes, like 90.");
    }

    private TimeForms() {}
}
