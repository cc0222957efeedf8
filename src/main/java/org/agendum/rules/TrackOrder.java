package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.agendum.planning.EventBlock;
import org.agendum.planning.OrderedTrack;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/**
 * A session has another place in its track than it should. The places of a track are counted from one block time to the
 * next, at one block time from room to room, and in a room by time. Cost: 1 per session at another place, and 1 per
 * listed slot that two sessions with a place have in common.
 */
final class TrackOrder implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "track-order",
                    5,
                    "The sessions of a track come in the order that their positions say, one after the other.",
                    "session at another place in its track, and listed slot that two sessions of it with a position share")
            .reads("sessions.position", "sessions.track")
            .knownAs("CoSPLib", "Submissions order");

    private static final Comparator<PlannedSession> ORDER = Comparator.<PlannedSession>comparingInt(
                    session -> blockStart(session.getSlot().block(), session))
            .thenComparing(session ->
                    session.getSlot().block() == null ? 0 : session.getRoom().index())
            .thenComparing(PlannedSession::startMinute)
            .thenComparing(session -> session.getRoom().index())
            .thenComparing(PlannedSession::id);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(
                problem, session -> session.position() != null && session.track() != null, "has a position in a track");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(OrderedTrack.class)
                .join(
                        PlannedSession.class,
                        equal(OrderedTrack::track, session -> session.session().track()))
                .groupBy((track, session) -> track.track(), toList((track, session) -> session))
                .expand((track, sessions) -> cost(sessions))
                .filter((track, sessions, cost) -> cost > 0)
                .penalizeLong(RULE.score(), (track, sessions, cost) -> cost)
                .justifyWith((track, sessions, cost, score) -> breach(track, sessions))
                .asConstraint(RULE.id());
    }

    private static int blockStart(EventBlock block, PlannedSession session) {
        return block == null ? session.startMinute() : block.startMinute();
    }

    private static int cost(List<PlannedSession> sessions) {
        var ordered = sessions.stream().sorted(ORDER).toList();
        int misplaced = (int) IntStream.range(0, ordered.size())
                .filter(i -> isMisplaced(ordered.get(i), i))
                .count();
        return misplaced + sharedSlots(sessions);
    }

    private static boolean isMisplaced(PlannedSession session, int index) {
        var position = session.session().position();
        return position != null && position != index + 1;
    }

    private static int sharedSlots(List<PlannedSession> sessions) {
        int shared = 0;
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                var a = sessions.get(i);
                var b = sessions.get(j);
                boolean havePositions =
                        a.session().position() != null && b.session().position() != null;
                shared += havePositions ? a.getSlot().sharedSlots(b.getSlot()) : 0;
            }
        }
        return shared;
    }

    private static Breach breach(String track, List<PlannedSession> sessions) {
        var ordered = sessions.stream().sorted(ORDER).toList();
        var misplaced = IntStream.range(0, ordered.size())
                .filter(i -> isMisplaced(ordered.get(i), i))
                .mapToObj(i -> "%s is number %d instead of %d"
                        .formatted(
                                ordered.get(i), i + 1, ordered.get(i).session().position()))
                .toList();
        var inOrder = misplaced.isEmpty() ? "its sessions are in order" : Phrases.list(misplaced);
        var text = "In track '%s', %s%s.".formatted(track, inOrder, sharedText(sharedSlots(sessions)));
        return Breach.of(text, ordered.toArray(PlannedSession[]::new));
    }

    private static String sharedText(int slots) {
        return switch (slots) {
            case 0 -> "";
            case 1 -> ", and one slot is shared";
            default -> ", and %d slots are shared".formatted(slots);
        };
    }
}
