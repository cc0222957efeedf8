package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.agendum.planning.AgendaPlan;
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
    public Optional<Groups> groups(AgendaPlan plan, String counting) {
        return counting.equals(Counting.USUAL)
                ? Optional.of(Groups.of(
                        Themed.byTheme(plan, SessionFacts::tracks).values(), TrackRoomChange::roomsAfterFirst))
                : Optional.empty();
    }

    private static long roomsAfterFirst(List<PlannedSession> sessions) {
        var rooms = new BitSet();
        for (var session : sessions) {
            if (session.getRoom().isHosting()) {
                rooms.set(session.getRoom().index());
            }
        }
        return Math.max(0, rooms.cardinality() - 1);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return inRooms(factory)
                .groupBy(Themed::theme, themed -> themed.session().getRoom())
                .groupBy((track, room) -> track, toSortedSet((String track, PlannedRoom room) -> room))
                .filter((track, rooms) -> rooms.size() > 1)
                .penalizeLong(RULE.score(), (track, rooms) -> rooms.size() - 1)
                .justifyWith((track, rooms, score) -> breach(track, rooms))
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

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return counting.equals(Streams.BOTH_LENGTHS)
                ? Optional.of(Themed.pairs(
                        plan, SessionFacts::tracks, PairUnits.onOneDay(TrackRoomChange::minutesInOtherRooms)))
                : Optional.empty();
    }

    private static long minutesInOtherRooms(PlannedSession a, PlannedSession b) {
        boolean areApart = a.getRoom() != b.getRoom()
                && a.getRoom().isHosting()
                && b.getRoom().isHosting();
        return areApart ? Streams.bothMinutes(a, b) : 0;
    }

    private static UniConstraintStream<Themed> inRooms(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::tracks)
                .filter(themed -> themed.session().getRoom().isHosting());
    }

    private static Breach breach(String track, SortedSet<PlannedRoom> rooms) {
        var names = rooms.stream().map(PlannedRoom::toString).toList();
        var text = "Track '%s' is in %d rooms: %s.".formatted(track, rooms.size(), Phrases.list(names));
        var sessions = rooms.stream()
                .flatMap(room -> room.sessions().stream())
                .filter(session ->
                        session.isScheduled() && session.facts().tracks().contains(track))
                .sorted()
                .toArray(PlannedSession[]::new);
        return Breach.of(text, sessions).in(rooms.toArray(PlannedRoom[]::new));
    }

    private static Breach breach(Themed a, Themed b) {
        var text = "%s and %s, both of track '%s', are in different rooms on %s."
                .formatted(Phrases.withRoom(a.session()), Phrases.withRoom(b.session()), a.theme(), a.day());
        return Breach.of(text, a.session(), b.session())
                .in(a.session().getRoom(), b.session().getRoom());
    }
}
