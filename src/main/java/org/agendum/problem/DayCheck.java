package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days come in order, each with hours that exist and do not run into the next day's. */
final class DayCheck {
    private static final int MOST_YEARS = 100;

    private final Problem problem;
    private final ZoneId zone;
    private final Findings findings;

    DayCheck(Problem problem, ZoneId zone, Findings findings) {
        this.problem = problem;
        this.zone = zone;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < problem.days().size(); i++) {
            checkHours(problem.days().get(i), "/days/" + i);
            checkOrder(i);
        }
    }

    /** Whether each day has a date and hours in order, for the checks that build on these. */
    boolean areSound() {
        return problem.days().stream()
                .allMatch(day -> hasHours(day) && day.from().compareTo(day.to()) < 0);
    }

    private static boolean hasHours(Day day) {
        return day.date() != null && day.from() != null && day.to() != null;
    }

    private void checkHours(Day day, String pointer) {
        if (day.from() != null && day.to() != null && day.from().compareTo(day.to()) >= 0) {
            findings.fault(
                    pointer + "/to", "%s is not after from %s.".formatted(day.to(), day.from()), nightAdvice(day));
        }
        checkExists(day.date(), day.from(), pointer + "/from");
        checkExists(day.date(), day.to(), pointer + "/to");
    }

    private static String nightAdvice(Day day) {
        int nextNight = day.to().minuteOfDay() + 24 * 60;
        return nextNight <= 48 * 60 && nextNight > day.from().minuteOfDay()
                ? "Maybe %s, if the day ends after midnight.".formatted(new Clock(nextNight))
                : "";
    }

    private void checkExists(LocalDate date, Clock clock, String pointer) {
        if (date != null && clock != null) {
            SkippedTime.find(date.atStartOfDay().plusMinutes(clock.minuteOfDay()), zone)
                    .ifPresent(skipped -> findings.fault(pointer, skipped.message(), skipped.advice()));
        }
    }

    private void checkOrder(int index) {
        var date = problem.days().get(index).date();
        var first = problem.days().get(0).date();
        if (index == 0 || date == null || first == null) {
            return;
        }
        if (ChronoUnit.YEARS.between(first, date) >= MOST_YEARS) {
            findings.fault(
                    "/days/%s/date".formatted(index),
                    "%s is %s years after the first day.".formatted(date, ChronoUnit.YEARS.between(first, date)),
                    "Maybe the year is mistyped.");
        }
        checkFollows(index, problem.days().get(index - 1), problem.days().get(index));
    }

    private void checkFollows(int index, Day before, Day day) {
        if (before.date() == null) {
            return;
        }
        var pointer = "/days/%s/date".formatted(index);
        if (day.date().equals(before.date())) {
            findings.fault(pointer, "%s is listed twice.".formatted(day.date()), "Maybe merge the two days.");
        } else if (day.date().isBefore(before.date())) {
            findings.fault(
                    pointer, "%s comes after %s.".formatted(day.date(), before.date()), "List the days in order.");
        } else if (hasHours(before) && hasHours(day)) {
            checkStartsAfterNight(before, day, "/days/%s/from".formatted(index));
        }
    }

    private void checkStartsAfterNight(Day before, Day day, String pointer) {
        var end = Timeline.at(zone, before.date(), before.to());
        if (Timeline.at(zone, day.date(), day.from()).isBefore(end)) {
            findings.fault(
                    pointer,
                    "%s is before the end of the day before, %s.".formatted(day.from(), end.toLocalDateTime()),
                    "Maybe end that day earlier.");
        }
    }
}
