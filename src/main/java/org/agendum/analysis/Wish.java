package org.agendum.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.problem.Clock;
import org.agendum.problem.Quote;
import org.agendum.problem.SkippedTime;
import org.agendum.problem.Timeline;
import org.agendum.solver.Spot;

/** Reads the place that a planner has in mind for a session, like {@code 15:00@xix} or {@code 2017-06-19T15:00}. */
final class Wish {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2})T)?(\\d{2}:\\d{2})(?:@(.+))?");
    private static final String EXAMPLES =
            "Maybe write it like 15:00, 2017-06-19T15:00 or 2017-06-19T15:00@xix, with the id or name of a room.";

    private final AgendaPlan plan;
    private final PlannedSession session;
    private final Timeline timeline;

    Wish(AgendaPlan plan, PlannedSession session) {
        this.plan = plan;
        this.session = session;
        this.timeline = plan.slotTable().timeline();
    }

    /**
     * The places meant: one, or as many as the session may have rooms if neither the text nor the session says which.
     *
     * @throws Unanswerable if the text means no place of the event
     */
    List<Spot> spots(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new Unanswerable("%s is not a time.".formatted(Quote.of(text)), EXAMPLES);
        }
        var slot = slot(text, start(parts));
        return rooms(parts.group(3)).stream().map(room -> new Spot(slot, room)).toList();
    }

    private int start(Matcher parts) {
        try {
            var date = parts.group(1) == null ? day() : LocalDate.parse(parts.group(1));
            var clock = Clock.parse(parts.group(2));
            var skipped = SkippedTime.find(date.atStartOfDay().plusMinutes(clock.minuteOfDay()), timeline.zone());
            if (skipped.isPresent()) {
                throw new Unanswerable(skipped.get().message(), skipped.get().advice());
            }
            return timeline.minuteOf(date, clock);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Unanswerable(
                    "%s is not in the calendar or on the clock.".formatted(Quote.of(parts.group())), EXAMPLES);
        }
    }

    private LocalDate day() {
        if (session.getSlot() != null && session.getSlot().day() != null) {
            return session.getSlot().day().frame().date();
        }
        var days = session.facts().allowedTimes().days();
        if (days.size() != 1) {
            throw new Unanswerable(
                    "%s could be on more than one day.".formatted(Quote.of(session.toString())),
                    "Maybe give the date too, like %sT15:00."
                            .formatted(timeline.frames().get(0).date()));
        }
        return days.get(0).frame().date();
    }

    private Slot slot(String text, int start) {
        var frame = timeline.frames().stream()
                .filter(day -> day.startMinute() <= start && start < day.endMinute())
                .findFirst()
                .orElseThrow(() -> new Unanswerable(
                        "%s is outside every day of the event.".formatted(Quote.of(text)), "The days are " + days()));
        return session.facts().slots().slots().stream()
                .filter(slot -> slot.startMinute() == start)
                .min(PlaceChoice.nearestLength(session))
                .orElseGet(() -> plan.slotTable().slot(start, start + fittingMinutes(frame.endMinute() - start)));
    }

    private String days() {
        return timeline.frames().stream()
                .map(day -> plan.slotTable()
                        .slot(day.startMinute(), day.endMinute())
                        .toString())
                .collect(Collectors.joining(", ", "", "."));
    }

    /** Its own length where that fits the rest of the day, else the rest, but never less than it needs. */
    private int fittingMinutes(int rest) {
        var length = session.session().minutes();
        int wanted = session.getSlot() == null
                ? length.preferred()
                : session.getSlot().minutes();
        return wanted <= rest ? wanted : Math.max(rest, Math.min(wanted, length.min()));
    }

    private List<PlannedRoom> rooms(String word) {
        if (word != null) {
            return List.of(room(word));
        }
        if (session.getRoom() != null) {
            return List.of(session.getRoom());
        }
        if (session.facts().rooms().isEmpty()) {
            throw new Unanswerable(
                    "No room suits %s.".formatted(Quote.of(session.toString())), "Maybe say which, like 15:00@xix.");
        }
        return session.facts().rooms().stream().map(plan.rooms()::get).toList();
    }

    private PlannedRoom room(String word) {
        var names = new LinkedHashMap<String, String>();
        plan.rooms().stream().filter(PlannedRoom::isHosting).forEach(room -> names.put(room.id(), room.toString()));
        var id = new Wording("room", names).id(word);
        return plan.rooms().stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
