package org.agendum.app.templates;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.agendum.problem.Anchor;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.StartBetween;
import org.agendum.problem.Track;

/** What templates are made of. */
final class EventMaker {
    private final EventPlan plan;
    private final Clock from;
    private final Clock to;

    /** @param from when each day begins, like 09:00 */
    EventMaker(EventPlan plan, String from, String to) {
        this.plan = plan;
        this.from = Clock.parse(from);
        this.to = Clock.parse(to);
    }

    /** The id of a room that the plan names, counted from 0. */
    static String roomId(int index) {
        return index == 0 ? "main" : "room-" + (index + 1);
    }

    Problem problem(List<Track> tracks, List<Session> sessions) {
        var rooms = new ArrayList<Room>();
        for (int i = 0; i < plan.rooms().size(); i++) {
            rooms.add(new Room(roomId(i), plan.rooms().get(i), null, null, null, null, null));
        }
        return new Problem(
                null,
                id(plan.title()),
                plan.title(),
                plan.timeZone(),
                null,
                null,
                days(),
                null,
                rooms,
                null,
                tracks,
                null,
                sessions,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<Day> days() {
        var days = new ArrayList<Day>();
        for (var date : plan.dates()) {
            days.add(new Day(date, from, to, plan.days() == 1 ? null : "Day " + (days.size() + 1)));
        }
        return days;
    }

    /** The title in letters that any file system takes. */
    private static String id(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "event" : plain;
    }

    /** Nothing else runs meanwhile, apart from side events. */
    static SessionDraft forAll(String id, String kind, String title, int minutes) {
        return new SessionDraft(id, Length.of(minutes))
                .kind(kind)
                .title(title)
                .plenary(true)
                .rooms(List.of(roomId(0)));
    }

    static SessionDraft opening(LocalDate date, String title, int minutes) {
        return forAll("opening", "opening", title, minutes).day(date).anchor(Anchor.DAY_START);
    }

    static SessionDraft closing(LocalDate date, String title, int minutes) {
        return forAll("closing", "closing", title, minutes).day(date).anchor(Anchor.DAY_END);
    }

    /** A meal or a break of a day. */
    SessionDraft pause(
            LocalDate date, String kind, String title, int minutes, String earliest, String latest, String preferred) {
        return forAll(kind + "-" + day(date), kind, title, minutes)
                .day(date)
                .startBetween(new StartBetween(Clock.parse(earliest), Clock.parse(latest), Clock.parse(preferred)));
    }

    /** When lunch is, for what takes place beside it. */
    StartBetween lunchHours() {
        return new StartBetween(Clock.parse("12:00"), Clock.parse("14:00"), null);
    }

    /** Its number, from 1. */
    int day(LocalDate date) {
        return plan.dates().indexOf(date) + 1;
    }

    /** Seats that are still to be confirmed. */
    static List<Seat> seats(String role, int count) {
        return Collections.nCopies(count, new Seat(role, null, null));
    }
}
