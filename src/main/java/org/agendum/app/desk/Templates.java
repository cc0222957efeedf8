package org.agendum.app.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.app.templates.EventPlan;
import org.agendum.app.templates.Template;
import org.agendum.problem.Problem;

/** Problems to begin with. */
final class Templates {
    /**
     * A template as it is to be had.
     *
     * @param title what it is for
     * @param problem with the days that are asked for
     */
    record Begun(String id, String title, Problem problem) {}

    /**
     * @param from the first day
     * @param days how many there are; null for as many as each usually has
     * @throws Refused if there are too few or too many days
     */
    static List<Begun> beginning(LocalDate from, Integer days, ZoneId timeZone) {
        try {
            return all(from, days, timeZone);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid(e.getMessage(), "");
        }
    }

    static LocalDate mondayAfter(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static List<Begun> all(LocalDate from, Integer days, ZoneId timeZone) {
        return Stream.of(Template.values())
                // without any session it is not valid yet
                .filter(template -> template != Template.BLANK)
                .map(template -> new Begun(
                        template.toString(),
                        template.title(),
                        template.problem(new EventPlan(
                                template.title(),
                                from,
                                days == null ? template.usualDays() : days,
                                template.usualRooms(),
                                timeZone))))
                .toList();
    }

    private Templates() {}
}
