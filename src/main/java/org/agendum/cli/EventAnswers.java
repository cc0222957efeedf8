package org.agendum.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.app.templates.EventPlan;
import org.agendum.app.templates.Template;

/**
 * What was said of an event to begin; null is what was not.
 *
 * @param rooms their names between commas, or how many there are
 */
record EventAnswers(String title, LocalDate from, Integer days, String rooms, ZoneId zone) {
    /**
     * With what is usual for what was not said.
     *
     * @throws IllegalArgumentException that says what is missing or impossible
     */
    EventPlan plan(Template template) {
        if (from == null) {
            throw new IllegalArgumentException("The first day is missing. Maybe --from 2027-05-10.");
        }
        return new EventPlan(
                title == null || title.isBlank() ? template.title() : title.strip(),
                from,
                days == null ? template.usualDays() : days,
                rooms == null || rooms.isBlank() ? template.usualRooms() : names(template),
                zone == null ? ZoneId.of("UTC") : zone);
    }

    private List<String> names(Template template) {
        if (!rooms.strip().matches("\\d{1,4}")) {
            return Stream.of(rooms.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
        var usual = template.usualRooms();
        return IntStream.range(0, Integer.parseInt(rooms.strip()))
                .mapToObj(i -> i < usual.size() ? usual.get(i) : "Room " + (i + 1))
                .toList();
    }
}
