package org.agendum.oracle;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Schedules as a planner could make them by hand: often sensible, often nonsense. */
public final class RandomSchedules {
    private final Dice dice;
    private final Problem problem;
    private final List<Placement> placements = new ArrayList<>();

    private RandomSchedules(Dice dice, Problem problem) {
        this.dice = dice;
        this.problem = problem;
    }

    public static Schedule schedule(Dice dice, Problem problem) {
        return new RandomSchedules(dice, problem).make();
    }

    private Schedule make() {
        for (var session : problem.sessions()) {
            if (dice.chance(0.85)) {
                add(session);
            }
            if (dice.chance(0.07)) {
                add(session);
            }
        }
        for (int i = dice.between(-3, 2); i > 0; i--) {
            add(Session.bare("unknown-" + dice.between(0, 1), dice.between(10, 90)));
        }
        return new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    private void add(Session session) {
        boolean isBeside = !placements.isEmpty() && dice.chance(0.3);
        var beside = isBeside ? dice.oneOf(placements) : null;
        var start = isBeside ? beside.start() : start(session);
        var end = isBeside ? beside.end() : end(session, start);
        var seats = dice.chance(0.3) ? null : seats(session);
        placements.add(new Placement(session.id(), start, end, room(session), seats, dice.chance(0.2)));
    }

    private ZonedDateTime end(Session session, ZonedDateTime start) {
        var slot = problem.slots().stream()
                .filter(listed -> listed.from().isEqual(start))
                .findFirst();
        if (slot.isPresent() && dice.chance(0.6)) {
            return slot.get().to();
        }
        return start.plusMinutes(dice.chance(0.8) ? preferred(session) : dice.between(1, 200));
    }

    private static int preferred(Session session) {
        return session.minutes().preferred();
    }

    private ZonedDateTime start(Session session) {
        if (session.pin() != null && dice.chance(0.5)) {
            return session.pin().start();
        }
        if (session.published() != null && dice.chance(0.4)) {
            return session.published().start();
        }
        if (session.start() != null && dice.chance(0.5)) {
            return session.start();
        }
        var blockTimes = ThemedBlocks.times(problem);
        if (!blockTimes.isEmpty() && dice.chance(problem.slots().isEmpty() ? 0.8 : 0.5)) {
            var time = dice.chance(0.6) ? blockTimes.get(0) : dice.oneOf(blockTimes);
            return time.from().plusMinutes((long) problem.gridMinutes() * dice.between(0, 2));
        }
        if (!problem.slots().isEmpty() && dice.chance(0.6)) {
            return dice.oneOf(problem.slots()).from();
        }
        var day = dice.oneOf(problem.days());
        var from = Clocks.at(day.date(), day.from(), problem.timeZone());
        return dice.chance(0.7)
                ? from.plusMinutes((long) problem.gridMinutes() * dice.between(0, 240 / problem.gridMinutes()))
                : from.plusMinutes(dice.between(-1500, 3000));
    }

    private String room(Session session) {
        if (problem.rooms().isEmpty() || dice.chance(0.1)) {
            return dice.chance(0.8) ? null : "unknown-room";
        }
        if (session.pin() != null && session.pin().room() != null && dice.chance(0.6)) {
            return session.pin().room();
        }
        if (session.published() != null && session.published().room() != null && dice.chance(0.6)) {
            return session.published().room();
        }
        if (!session.rooms().isEmpty() && dice.chance(0.6)) {
            return dice.oneOf(session.rooms());
        }
        return dice.chance(0.1) ? "unknown-room" : dice.oneOf(problem.rooms()).id();
    }

    private List<SeatPlacement> seats(Session session) {
        var seats = new ArrayList<SeatPlacement>();
        session.seats().stream()
                .filter(seat -> dice.chance(0.9))
                .forEach(
                        seat -> seats.add(dice.between(0, seats.size()), new SeatPlacement(seat.role(), person(seat))));
        if (dice.chance(0.2)) {
            seats.add(new SeatPlacement(dice.oneOf(RandomProblems.ROLES), anybody()));
        }
        return seats;
    }

    private String person(Seat seat) {
        if (dice.chance(0.2)) {
            return anybody();
        }
        if (seat.isOpen() && seat.candidates().isEmpty()) {
            return anybody();
        }
        return seat.isOpen() ? dice.oneOf(seat.candidates()) : seat.person();
    }

    private String anybody() {
        return dice.chance(0.2)
                ? dice.oneOf(null, "unknown-person")
                : dice.oneOf(problem.people()).id();
    }
}
