package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** Two sessions in one room overlap, or leave too little time for the turnover. Cost: the minutes of that. */
final class RoomConflict implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "room-conflict",
                    "A room hosts one session at a time, with its turnover time in between.",
                    "minute of overlap, turnover included, per pair of sessions")
            .reads("rooms.turnoverMinutes")
            .knownAs("Timefold", "Room conflict")
            .knownAs("ConferenceScheduler", "Slot with multiple events scheduled")
            .knownAs("pretalx", "Another session in the same room overlaps with this one.")
            .knownAs("Grenadine", "Double-booked rooms")
            .knownAs("slotmachine", "No two talks may overlap in the same venue");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.getRoom().isHosting())
                .join(
                        PlannedSession.class,
                        equal(PlannedSession::getRoom),
                        lessThan(PlannedSession::index),
                        overlapping(PlannedSession::startMinute, RoomConflict::endWithTurnover))
                .penalizeLong(RULE.score(), RoomConflict::clashMinutes)
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        boolean hasTurnover = plan.rooms().stream().anyMatch(room -> room.turnoverMinutes() > 0);
        PairUnits.Count count = (a, b) -> Math.max(0, clashMinutes(a, b));
        return Optional.of(Pairs.inOneRoom(hasTurnover ? PairUnits.always(count) : PairUnits.whenOverlapping(count)));
    }

    private static int endWithTurnover(PlannedSession session) {
        return session.endMinute() + session.getRoom().turnoverMinutes();
    }

    private static int clashMinutes(PlannedSession a, PlannedSession b) {
        return Math.min(endWithTurnover(a), endWithTurnover(b)) - Math.max(a.startMinute(), b.startMinute());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = a.getSlot().overlaps(b.getSlot())
                ? "%s and %s are both in %s, %s."
                        .formatted(a, b, a.getRoom(), a.getSlot().overlapText(b.getSlot()))
                : "%s and %s leave less than %d min for the turnover of %s."
                        .formatted(a, b, a.getRoom().turnoverMinutes(), a.getRoom());
        return Breach.of(text, a, b).in(a.getRoom());
    }
}
