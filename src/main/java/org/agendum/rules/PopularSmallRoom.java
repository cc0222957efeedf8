package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session has a smaller room than one for which fewer people are expected. Cost: minutes of both, per pair. */
final class PopularSmallRoom implements AgendaRule {
    private static final Rule RULE = Rule.softOnRequest(
                    "popular-small-room",
                    1,
                    "The more people are expected, the larger the room.",
                    "minute of both sessions, per pair of which the one with more people has the smaller room")
            .reads("sessions.expected", "rooms.seats")
            .knownAs("Timefold", "Popular talks");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, session -> session.expected() != null, "says how many people are expected")
                .or(() -> Lack.ofRoom(problem, room -> room.seats() != null, "says how many people it seats"));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return sized(factory)
                .join(sized(factory), lessThan(PopularSmallRoom::expected), greaterThan(PopularSmallRoom::seats))
                .penalizeLong(RULE.score(), Streams::bothMinutes)
                .justifyWith((less, more, score) -> breach(less, more))
                .asConstraint(RULE.id());
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        var expecting = plan.sessions().stream()
                .filter(session -> session.session().expected() != null)
                .toList();
        return Optional.of(Pairs.within(List.of(expecting), PairUnits.always(PopularSmallRoom::minutesInWrongRooms))
                .where((a, b) -> expected(a) != expected(b)));
    }

    private static long minutesInWrongRooms(PlannedSession a, PlannedSession b) {
        boolean isFirstLess = expected(a) < expected(b);
        var less = (isFirstLess ? a : b).getRoom().room();
        var more = (isFirstLess ? b : a).getRoom().room();
        boolean areKnown = less != null && more != null && less.seats() != null && more.seats() != null;
        return areKnown && less.seats() > more.seats() ? Streams.bothMinutes(a, b) : 0;
    }

    private static UniConstraintStream<PlannedSession> sized(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.session().expected() != null
                        && session.getRoom().room() != null
                        && session.getRoom().room().seats() != null);
    }

    private static int expected(PlannedSession session) {
        return session.session().expected();
    }

    private static int seats(PlannedSession session) {
        return session.getRoom().room().seats();
    }

    private static Breach breach(PlannedSession less, PlannedSession more) {
        var text = "%s, with %d people, is in %s with %d seats, and %s, with %d, in %s with %d."
                .formatted(
                        more,
                        expected(more),
                        more.getRoom(),
                        seats(more),
                        less,
                        expected(less),
                        less.getRoom(),
                        seats(less));
        return Breach.of(text, more, less).in(more.getRoom(), less.getRoom());
    }
}
