package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.agendum.problem.Copies;
import org.agendum.problem.Length;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;

/** A problem after a disruption. */
final class DisruptedProblem {
    private final Problem problem;
    private final Disruption disruption;
    private final Map<String, Placement> frozen;
    private final ZonedDateTime begin;
    private final ZonedDateTime end;

    /** @param frozen where the sessions are that have begun, by id */
    DisruptedProblem(Problem problem, Disruption disruption, Map<String, Placement> frozen) {
        this.problem = problem;
        this.disruption = disruption;
        this.frozen = frozen;
        var timeline = new Timeline(problem.timeZone(), problem.days());
        var frames = timeline.frames();
        this.begin = timeline.at(frames.get(0).startMinute());
        this.end = timeline.at(frames.get(frames.size() - 1).endMinute());
    }

    Problem make() {
        var left = problem;
        for (var id : disruption.cancelledSessions()) {
            left = ProblemEdits.withoutSession(left, id);
        }
        var sessions = Stream.concat(left.sessions().stream().map(this::changed), disruption.added().stream())
                .toList();
        var people = Stream.concat(
                        left.people().stream().filter(person -> !isGone(person)).map(this::changed),
                        disruption.people().stream())
                .toList();
        var tracks = left.tracks().stream()
                .map(track -> Copies.with(
                        track,
                        "chairs",
                        track.chairs().stream()
                                .filter(chair -> !disruption.cancelledPeople().contains(chair))
                                .toList()))
                .toList();
        var rooms = left.rooms().stream().map(this::changed).toList();
        return Copies.with(
                Copies.with(Copies.with(Copies.with(left, "sessions", sessions), "people", people), "rooms", rooms),
                "tracks",
                tracks);
    }

    /** Whoever sits in a session that has begun stays in the problem, but cannot take part any more. */
    private boolean isGone(Person person) {
        return disruption.cancelledPeople().contains(person.id())
                && problem.sessions().stream()
                        .filter(session -> frozen.containsKey(session.id()))
                        .flatMap(session -> session.seats().stream())
                        .noneMatch(seat -> person.id().equals(seat.person())
                                || seat.candidates().contains(person.id()));
    }

    private boolean sits(Person person, Placement placement) {
        return placement.seats() != null
                && placement.seats().stream().anyMatch(seat -> person.id().equals(seat.person()));
    }

    /** Now, or the end of what has begun, if it is like this. */
    private ZonedDateTime until(Predicate<Placement> isConcerned) {
        return frozen.values().stream()
                .filter(isConcerned)
                .map(Placement::end)
                .filter(ended -> ended.isAfter(disruption.now()))
                .max(Comparator.naturalOrder())
                .orElse(disruption.now());
    }

    private Person changed(Person person) {
        var away = new ArrayList<>(person.unavailable());
        away.addAll(disruption.absences().getOrDefault(person.id(), List.of()));
        if (disruption.cancelledPeople().contains(person.id())) {
            away.add(new Period(until(placement -> sits(person, placement)), end));
        }
        away.removeIf(period -> !period.from().isBefore(period.to()));
        return away.size() == person.unavailable().size() ? person : Copies.with(person, "unavailable", away);
    }

    private Room changed(Room room) {
        var closed = new ArrayList<>(room.unavailable());
        closed.addAll(disruption.closings().getOrDefault(room.id(), List.of()));
        if (disruption.cancelledRooms().contains(room.id())) {
            var from = disruption.now() == null || disruption.now().isBefore(begin)
                    ? begin
                    : until(placement -> room.id().equals(placement.room()));
            closed.add(new Period(from, end));
        }
        closed.removeIf(period -> !period.from().isBefore(period.to()));
        return closed.size() == room.unavailable().size() ? room : Copies.with(room, "unavailable", closed);
    }

    private Session changed(Session session) {
        var minutes = disruption.lengths().get(session.id());
        if (frozen.containsKey(session.id())) {
            return minutes == null ? session : lengthened(session, minutes);
        }
        var changed = Copies.with(
                session, "seats", session.seats().stream().map(this::changed).toList());
        // where it cannot be any more, it may be anywhere else
        if (!session.rooms().isEmpty() && disruption.cancelledRooms().containsAll(session.rooms())) {
            changed = Copies.with(changed, "rooms", null);
        }
        return minutes == null ? changed : lengthened(changed, minutes);
    }

    private static Session lengthened(Session session, int minutes) {
        var lengthened = Copies.with(session, "minutes", Length.of(minutes));
        var pin = session.pin();
        return pin == null
                ? lengthened
                : Copies.with(
                        lengthened, "pin", new Pin(pin.start(), pin.start().plusMinutes(minutes), pin.room()));
    }

    /** Other candidates may take the seat; without any, it is to be confirmed. */
    private Seat changed(Seat seat) {
        var cancelled = disruption.cancelledPeople();
        boolean isNamedGone = seat.isNamed() && cancelled.contains(seat.person());
        var left = seat.candidates().stream()
                .filter(candidate -> !cancelled.contains(candidate))
                .toList();
        boolean wereCandidates = left.size() < seat.candidates().size();
        var changed = isNamedGone ? Copies.with(seat, "person", null) : seat;
        changed = wereCandidates ? Copies.with(changed, "candidates", left) : changed;
        return left.isEmpty() && (isNamedGone || wereCandidates) ? Copies.with(changed, "requires", null) : changed;
    }
}
