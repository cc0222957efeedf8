package org.agendum.app.desk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.problem.Copies;
import org.agendum.problem.Fault;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;

/** Makes of one draft another one, edit by edit. What cannot be done becomes a fault, and the next edit is looked at. */
final class Editing {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, Placement> placements;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Problem problem;
    private Map<String, RuleSetting> rules;
    private String pointer;

    /**
     * What came of it.
     *
     * @param text what was done, as a phrase
     * @param faults what could not be done; then the draft is of no use
     */
    record Result(Draft draft, String text, List<Fault> faults) {}

    private Editing(Draft draft) {
        problem = draft.problem();
        problem.sessions().forEach(session -> sessions.put(session.id(), session));
        placements = draft.byId();
        rules = problem.rules();
    }

    static Result apply(Draft draft, List<Edit> edits) {
        var editing = new Editing(draft);
        for (int i = 0; i < edits.size(); i++) {
            editing.pointer = "/edits/" + i;
            editing.apply(edits.get(i));
        }
        if (edits.isEmpty()) {
            editing.pointer = "/edits";
            editing.fault("", "There is no edit in it.", "Give one or more.");
        }
        return new Result(editing.draft(), editing.text(), editing.faults);
    }

    private void apply(Edit edit) {
        switch (edit.type()) {
            case PLACE -> place(edit);
            case UNSCHEDULE -> unschedule(edit);
            case PIN -> pin(edit);
            case SEAT -> seat(edit);
            case SWAP_SEATS -> swapSeats(edit);
            case SWAP -> swap(edit);
            case WEIGHTS -> weights(edit);
        }
    }

    private Draft draft() {
        var changed = List.copyOf(sessions.values());
        var result = problem;
        if (!changed.equals(problem.sessions())) {
            result = Copies.with(result, "sessions", changed);
        }
        if (!rules.equals(problem.rules())) {
            result = Copies.with(result, "rules", rules);
        }
        return Draft.of(result, placements.values());
    }

    private String text() {
        return texts.size() == 1
                ? texts.get(0)
                : "%s and %d more".formatted(texts.isEmpty() ? "" : texts.get(0), texts.size() - 1);
    }

    private void place(Edit edit) {
        var session = session("session", edit.session());
        boolean isRoomKnown = edit.room() == null || isKnown("room", edit.room(), ids(problem.rooms(), Room::id));
        if (edit.start() == null) {
            fault("/start", "'start' is missing.", "Say when the session begins, like 2017-06-19T10:15.");
        }
        if (edit.start() != null && edit.end() != null && !edit.start().isBefore(edit.end())) {
            fault("/end", "The session ends before it begins.", "Maybe the two times are swapped.");
        } else if (session != null && isRoomKnown && edit.start() != null) {
            var end = edit.end() == null ? edit.start().plusMinutes(minutes(session)) : edit.end();
            put(session, edit.start(), end, edit.room());
            texts.add("Move %s to %s".formatted(title(session), where(placements.get(session.id()))));
        }
    }

    /** As long as it lasts now, or should last. */
    private long minutes(Session session) {
        var placement = placements.get(session.id());
        return placement == null
                ? session.minutes().preferred()
                : Duration.between(placement.start(), placement.end()).toMinutes();
    }

    private void put(Session session, ZonedDateTime start, ZonedDateTime end, String room) {
        var old = placements.get(session.id());
        var seats = old == null ? seatsOf(session) : old.seats();
        boolean isPinned = old != null && old.pinned() || session.pin() != null;
        placements.put(session.id(), new Placement(session.id(), start, end, room, seats, isPinned));
        if (session.pin() != null) {
            change(session, "pin", new Pin(start, end, session.pin().room() == null ? null : room));
        }
    }

    private static List<SeatPlacement> seatsOf(Session session) {
        return session.seats().stream()
                .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                .toList();
    }

    private void unschedule(Edit edit) {
        var session = session("session", edit.session());
        if (session != null) {
            lift(session);
            texts.add("Take %s off the agenda".formatted(title(session)));
        }
    }

    private void lift(Session session) {
        placements.remove(session.id());
        if (session.pin() != null) {
            change(session, "pin", null);
        }
    }

    private void pin(Edit edit) {
        var session = session("session", edit.session());
        if (edit.pinned() == null) {
            fault("/pinned", "'pinned' is missing.", "Maybe true, or false.");
        } else if (session != null) {
            pin(session, edit.pinned());
        }
    }

    private void pin(Session session, boolean pinned) {
        var placement = placements.get(session.id());
        if (placement == null) {
            fault(
                    "/session",
                    "%s is not on the agenda, so it cannot be pinned.".formatted(title(session)),
                    "Give it a place first.");
            return;
        }
        placements.put(session.id(), Copies.with(placement, "pinned", pinned));
        if (!pinned && session.pin() != null) {
            change(session, "pin", null);
        }
        texts.add("%s %s".formatted(pinned ? "Pin" : "Unpin", title(session)));
    }

    private void seat(Edit edit) {
        var session = session("session", edit.session());
        boolean isKnown = edit.person() == null || isKnown("person", edit.person(), ids(problem.people(), Person::id));
        if (session != null && isSeat(session, edit.seat(), "/seat") && isKnown) {
            sit(session, edit.seat(), edit.person());
            texts.add("%s: %s as %s"
                    .formatted(
                            title(session),
                            edit.person() == null ? "nobody" : name(edit.person()),
                            session.seats().get(edit.seat()).role()));
        }
    }

    private boolean isSeat(Session session, Integer seat, String field) {
        if (seat == null) {
            fault(field, "'seat' is missing.", "Count the seats of the session from 0.");
            return false;
        }
        if (seat < 0 || seat >= session.seats().size()) {
            fault(
                    field,
                    "%s has no seat %d.".formatted(title(session), seat),
                    session.seats().isEmpty()
                            ? "It has no seats."
                            : "Its seats are 0 to %d.".formatted(session.seats().size() - 1));
            return false;
        }
        return true;
    }

    /** An open seat is given in the schedule; what the problem says of other seats is changed there. */
    private void sit(Session session, int index, String person) {
        var seat = session.seats().get(index);
        boolean isChoice = seat.isOpen()
                && (person == null
                        || seat.candidates().isEmpty()
                        || seat.candidates().contains(person));
        if (!isChoice) {
            var seats = new ArrayList<>(session.seats());
            seats.set(index, new Seat(seat.role(), person, null, seat.requires(), seat.differs()));
            change(session, "seats", seats);
        } else if (!placements.containsKey(session.id())) {
            fault(
                    "/session",
                    "%s is not on the agenda, so nobody can be chosen for it.".formatted(title(session)),
                    "Give it a place first.");
        }
        placements.computeIfPresent(session.id(), (id, placement) -> withPerson(placement, session, index, person));
    }

    private static Placement withPerson(Placement placement, Session session, int index, String person) {
        var seats = new ArrayList<>(placement.seats() == null ? seatsOf(session) : placement.seats());
        seats.set(index, new SeatPlacement(session.seats().get(index).role(), person));
        return Copies.with(placement, "seats", seats);
    }

    private void swapSeats(Edit edit) {
        var one = target("a", edit.a());
        var other = target("b", edit.b());
        if (one != null
                && other != null
                && isSeat(one, edit.a().seat(), "/a/seat")
                && isSeat(other, edit.b().seat(), "/b/seat")) {
            var person = person(one, edit.a().seat());
            sit(one, edit.a().seat(), person(other, edit.b().seat()));
            // in the same session, the first may have changed what the problem says
            sit(sessions.get(other.id()), edit.b().seat(), person);
            texts.add("Swap seats in %s and %s".formatted(title(one), title(other)));
        }
    }

    private String person(Session session, int seat) {
        var placement = placements.get(session.id());
        return placement == null || placement.seats() == null
                ? session.seats().get(seat).person()
                : placement.seats().get(seat).person();
    }

    private void swap(Edit edit) {
        var one = target("a", edit.a());
        var other = target("b", edit.b());
        if (one == null || other == null) {
            return;
        }
        var placeOfOne = placements.get(one.id());
        var placeOfOther = placements.get(other.id());
        if (placeOfOne == null && placeOfOther == null) {
            fault("/a", "Neither session is on the agenda.", "Give them places first.");
            return;
        }
        long minutesOfOne = minutes(one);
        long minutesOfOther = minutes(other);
        take(one, minutesOfOne, placeOfOther);
        take(other, minutesOfOther, placeOfOne);
        texts.add("Swap %s and %s".formatted(title(one), title(other)));
    }

    /** All of the place if the session can last that long, else its begin. */
    private void take(Session session, long minutes, Placement place) {
        if (place == null) {
            lift(session);
            return;
        }
        long whole = Duration.between(place.start(), place.end()).toMinutes();
        boolean fits =
                session.minutes().min() <= whole && whole <= session.minutes().max();
        put(session, place.start(), place.start().plusMinutes(fits ? whole : minutes), place.room());
    }

    private void weights(Edit edit) {
        if (edit.rules() == null || edit.rules().isEmpty()) {
            fault("/rules", "'rules' is missing.", "Say which rules count what, like {\"kept\": {\"weight\": 5}}.");
            return;
        }
        var known = Catalogue.countings().keySet();
        var changed = new TreeMap<>(rules);
        for (var entry : edit.rules().entrySet()) {
            if (!known.contains(entry.getKey())) {
                fault(
                        "/rules",
                        "Unknown rule %s.".formatted(Quote.of(entry.getKey())),
                        Spelling.advice(entry.getKey(), known));
            } else if (entry.getValue() != null) {
                changed.merge(entry.getKey(), entry.getValue(), Editing::merged);
            }
        }
        rules = changed;
        texts.add("Weigh %s".formatted(String.join(", ", new TreeMap<>(edit.rules()).keySet())));
    }

    private static RuleSetting merged(RuleSetting old, RuleSetting change) {
        return new RuleSetting(
                change.level() == null ? old.level() : change.level(),
                change.weight() == null ? old.weight() : change.weight(),
                change.count() == null ? old.count() : change.count());
    }

    private void change(Session session, String field, Object value) {
        sessions.put(session.id(), Copies.with(sessions.get(session.id()), field, value));
    }

    private Session target(String field, Edit.Target target) {
        if (target == null) {
            fault("/" + field, "'%s' is missing.".formatted(field), "Name a session.");
            return null;
        }
        return session(field, target.session());
    }

    /** Null when there is none; then that has been noted. */
    private Session session(String field, String id) {
        if (id == null) {
            fault("/" + field, "'%s' is missing.".formatted(field), "Name a session.");
            return null;
        }
        return isKnown(field, id, sessions.keySet()) ? sessions.get(id) : null;
    }

    private boolean isKnown(String field, String id, Collection<String> known) {
        if (!known.contains(id)) {
            var kind = field.equals("a") || field.equals("b") ? "session" : field;
            fault("/" + field, "Unknown %s %s.".formatted(kind, Quote.of(id)), Spelling.advice(id, known));
        }
        return known.contains(id);
    }

    private static <T> List<String> ids(List<T> items, Function<T, String> id) {
        return items.stream().map(id).collect(Collectors.toList());
    }

    private void fault(String field, String message, String advice) {
        faults.add(new Fault(pointer + field, message, advice));
    }

    private static String title(Session session) {
        return "“%s”".formatted(Quote.plain(session.title()));
    }

    private String name(String person) {
        return problem.people().stream()
                .filter(known -> known.id().equals(person))
                .map(Person::name)
                .findFirst()
                .orElse(person);
    }

    private String where(Placement placement) {
        var moment = MOMENT.format(placement.start());
        return problem.rooms().stream()
                .filter(room -> room.id().equals(placement.room()))
                .map(room -> "%s in %s".formatted(moment, room.name()))
                .findFirst()
                .orElse(moment);
    }
}
