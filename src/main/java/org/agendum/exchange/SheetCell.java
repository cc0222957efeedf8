package org.agendum.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;

/**
 * A cell of a sheet. That it does not hold what it is asked for is a fault of the workbook.
 *
 * @param value a text, a number or a truth; null when blank
 */
record SheetCell(SheetTable sheet, int row, int column, Object value) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern SEPARATOR = Pattern.compile(", ", Pattern.LITERAL);
    private static final int SECONDS_PER_DAY = 24 * 60 * 60;
    private static final int MOST_DIGITS = 40;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int DAYS_UNTIL_1904 = 1462;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1_000_000);

    boolean isBlank() {
        return value == null;
    }

    /** As it is, with blanks at its ends; empty when blank. */
    String text() {
        if (value instanceof BigDecimal number) {
            return text(number);
        }
        return value == null ? "" : value.toString();
    }

    private static String text(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isShort = Math.abs((long) plain.precision() - plain.scale()) < MOST_DIGITS;
        return isShort ? plain.toPlainString() : plain.toString();
    }

    /** A text that is not blank; null after a fault. */
    String name() {
        if (text().isBlank()) {
            fault("The name is blank.", "");
            return null;
        }
        return text();
    }

    /** The texts between commas that are followed by a blank, each once, and without those that are blank. */
    List<String> names() {
        return Arrays.stream(SEPARATOR.split(text()))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    /** @param otherwise the answer when it is blank or, after a fault, none of these numbers */
    long wholeNumber(long least, long most, long otherwise) {
        if (isBlank()) {
            return otherwise;
        }
        var text = text();
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            fault("%s is not a whole number.".formatted(Quote.of(text)), "Maybe write it like 3.");
            return otherwise;
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            fault("%s is not allowed.".formatted(Quote.of(text)), "Maybe %d to %d.".formatted(least, most));
            return otherwise;
        }
        return number;
    }

    /** As {@link #wholeNumber}, of a cell that must not be blank. */
    long requiredNumber(long least, long most) {
        if (isBlank()) {
            fault("A whole number is missing.", "Maybe %d to %d.".formatted(least, most));
        }
        return wholeNumber(least, most, least);
    }

    /** The time of day, of a time or a date with time or a text like 09:30; 0 after a fault. */
    int minuteOfDay() {
        try {
            if (value instanceof BigDecimal days && days.signum() >= 0) {
                double part = days.doubleValue() % 1;
                return (int) (Math.round(part * SECONDS_PER_DAY) / 60 % (24 * 60));
            }
            var time = LocalTime.parse(text().length() == 4 ? "0" + text() : text());
            return time.getHour() * 60 + time.getMinute();
        } catch (DateTimeException e) {
            fault("%s is not a time of day.".formatted(Quote.of(text())), "Maybe write it like 09:30.");
            return 0;
        }
    }

    /** Empty when it holds none. */
    Optional<LocalDate> date() {
        try {
            if (value instanceof BigDecimal days && days.signum() > 0 && days.compareTo(MOST_DAYS) < 0) {
                var first = sheet.workbook().countsFrom1904() ? DAY_0.plusDays(DAYS_UNTIL_1904) : DAY_0;
                return Optional.of(first.plusDays(days.longValue()));
            }
            return Optional.of(LocalDate.parse(text()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void fault(String message, String advice) {
        sheet.workbook().fault(place(), message, advice);
    }

    void notice(String message, String advice) {
        sheet.workbook().notice(place(), message, advice);
    }

    String place() {
        return sheet.place(row, column);
    }
}
