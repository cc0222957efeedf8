package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** A track uses more than one room. Cost: 1 per track and further room, or the minutes of the pairs of a day. */
final class TrackRoomChange implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "track-room-change", 5, "A track stays in one room.", "room after the first, per track")
            .or(
                    Streams.BOTH_LENGTHS,
                    "minute of both sessions, per pair of sessions of one day in different rooms and track that they"
                            + " share")
            .reads("sessions.track", "sessions.tracks")
            .knownAs("Timefold", "Theme track room stability")
            .knownAs("CoSPLib", "Session hopping");

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
        return inRooms(factory)
                .groupBy(Themed::theme, toSet(themed -> themed.session().getRoom()), toSet(Themed::session))
                .filter((track, rooms, sessions) -> rooms.size() > 1)
                .penalizeLong(RULE.score(), (track, rooms, sessions) -> rooms.size() - 1)
                .justifyWith((track, rooms, sessions, score) -> breach(track, rooms, sessions))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(inRooms(factory)
                .join(inRooms(factory), equal(Themed::theme), equal(Themed::day), lessThan(Themed::index))
                .filter((a, b) -> a.session().getRoom() != b.session().getRoom())
                .penalizeLong(RULE.score(), Themed::bothMinutes)
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.constraint(Streams.BOTH_LENGTHS)));
    }

    private static UniConstraintStream<Themed> inRooms(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::tracks)
                .filter(themed -> themed.session().getRoom().isHosting());
    }

    private static Breach breach(String track, Set<PlannedRoom> rooms, Set<PlannedSession> sessions) {
        var used = rooms.stream().sorted().toArray(PlannedRoom[]::new);
        var names = Stream.of(used).map(PlannedRoom::toString).toList();
        var text = "Track '%s' is in %d rooms: %s.".formatted(track, used.length, Phrases.list(names));
        return Breach.of(text, sessions.stream().sorted().toArray(PlannedSession[]::new))
                .in(used);
    }

    private static Breach breach(Themed a, Themed b) {
        var text = "%s and %s, both of track '%s', are in different rooms on %s."
                .formatted(Phrases.withRoom(a.session()), Phrases.withRoom(b.session()), a.theme(), a.day());
        return Breach.of(text, a.session(), b.session())
                .in(a.session().getRoom(), b.session().getRoom());
    }
}
