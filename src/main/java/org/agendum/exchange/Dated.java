package org.agendum.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.agendum.problem.Clock;

/**
 * A number that a cell shows as a date, a time or both.
 *
 * @param days since the first day of the workbook; the part after the point is the time of day
 */
record Dated(BigDecimal days, boolean countsFrom1904) {
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal MOST_DAYS_OF_A_TIME = BigDecimal.valueOf(2);

    /** Whether it is within what spreadsheets can show. */
    static boolean isPossible(BigDecimal days) {
        return days.signum() >= 0 && days.compareTo(MOST_DAYS) < 0;
    }

    /** Up to 48:00, as hours of the following night are written. */
    boolean isTimeAlone() {
        return days.compareTo(MOST_DAYS_OF_A_TIME) <= 0;
    }

    boolean isDateAlone() {
        return !isTimeAlone() && minutes() % MINUTES_PER_DAY == 0;
    }

    /** To the nearest one. */
    long minutes() {
        return Math.round(days.doubleValue() * MINUTES_PER_DAY);
    }

    LocalDateTime dateTime() {
        return (countsFrom1904 ? DAY_0_FROM_1904 : DAY_0).atStartOfDay().plusMinutes(minutes());
    }

    /** As agendum writes it. */
    @Override
    public String toString() {
        if (isTimeAlone()) {
            return new Clock((int) minutes()).toString();
        }
        return isDateAlone() ? dateTime().toLocalDate().toString() : dateTime().toString();
    }
}
