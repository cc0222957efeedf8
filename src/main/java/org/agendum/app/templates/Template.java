package org.agendum.app.templates;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.agendum.problem.Problem;

/** An event to begin with. */
public enum Template {
    THEMATIC_SESSION(
            "Thematic session",
            "Panels one after the other in the main room, with opening, lunch, side events and closing.",
            2,
            List.of("Main room", "Room 2"),
            ThematicSession::of),
    CONFERENCE(
            "Conference with tracks",
            "Talks side by side in a track for each room, keynotes and workshops, coffee and lunch for all.",
            2,
            List.of("Main hall", "Room 2", "Room 3"),
            Conference::of),
    WORKSHOP_DAY(
            "Workshop day",
            "Workshops side by side, with a welcome, a lunch and a round to close.",
            1,
            List.of("Room 1", "Room 2"),
            WorkshopDay::of),
    BLANK(
            "Blank",
            "Days and rooms alone, for a workbook to fill in.",
            2,
            List.of("Main room"),
            plan -> new EventMaker(plan, "09:00", "18:00").problem(List.of(), List.of()));

    private final String title;
    private final String description;
    private final int usualDays;
    private final List<String> usualRooms;
    private final Function<EventPlan, Problem> maker;

    Template(
            String title,
            String description,
            int usualDays,
            List<String> usualRooms,
            Function<EventPlan, Problem> maker) {
        this.title = title;
        this.description = description;
        this.usualDays = usualDays;
        this.usualRooms = usualRooms;
        this.maker = maker;
    }

    public String title() {
        return title;
    }

    /** In one sentence. */
    public String description() {
        return description;
    }

    public int usualDays() {
        return usualDays;
    }

    public List<String> usualRooms() {
        return usualRooms;
    }

    /** A problem that can be solved without a hard violation; the blank one has no session yet, and so is not valid. */
    public Problem problem(EventPlan plan) {
        return maker.apply(plan);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
