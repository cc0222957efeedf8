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
     * @param problem from a Monday on
     */
    record Begun(String id, String title, Problem problem) {}

    /** @param today after which the events begin */
    static List<Begun> after(LocalDate today, ZoneId timeZone) {
        var from = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return Stream.of(Template.values())
                // without any session it is not valid yet
                .filter(template -> template != Template.BLANK)
                .map(template -> new Begun(
                        template.toString(),
                        template.title(),
                        template.problem(new EventPlan(
                                template.title(), from, template.usualDays(), template.usualRooms(), timeZone))))
                .toList();
    }

    private Templates() {}
}
