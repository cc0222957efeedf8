package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A track uses more than one room. Cost: 1 per track and further room. */
final class TrackRoomChange implements AgendaRule {
    private static final Rule RULE =
            Rule.soft("track-room-change", 5, "A track stays in one room.", "room after the first, per track");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session ->
                        session.session().track() != null && session.getRoom().isHosting())
                .groupBy(
                        session -> session.session().track(), toSet(PlannedSession::getRoom), toSet(session -> session))
                .filter((track, rooms, sessions) -> rooms.size() > 1)
                .penalizeLong(RULE.score(), (track, rooms, sessions) -> rooms.size() - 1)
                .justifyWith((track, rooms, sessions, score) -> breach(track, rooms, sessions))
                .asConstraint(RULE.id());
    }

    private static Breach breach(String track, Set<PlannedRoom> rooms, Set<PlannedSession> sessions) {
        var used = rooms.stream().sorted().toArray(PlannedRoom[]::new);
        var names = Stream.of(used).map(PlannedRoom::toString).toList();
        var text = "Track '%s' is in %d rooms: %s.".formatted(track, used.length, Phrases.list(names));
        return Breach.of(text, sessions.stream().sorted().toArray(PlannedSession[]::new))
                .in(used);
    }
}
