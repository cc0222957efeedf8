package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.quad.QuadConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlaceCost;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RelatedPair;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.SharedInterest;
import org.agendum.problem.Relation;

/** Parts of streams that several rules use. */
final class Streams {
    /** The name of the counting that takes the minutes of both sessions of a pair. */
    static final String BOTH_LENGTHS = "both-lengths";

    /** The name of the counting that takes the listed slots that a pair has in common. */
    static final String SLOTS = "slots";

    /** The name of the counting that takes blocks instead of sessions. */
    static final String BLOCKS = "blocks";

    static final PairUnits OVERLAP_MINUTES =
            PairUnits.whenOverlapping((a, b) -> a.getSlot().overlapMinutes(b.getSlot()));

    static final PairUnits SHARED_SLOTS =
            PairUnits.whenOverlapping((a, b) -> a.getSlot().sharedSlots(b.getSlot()));

    /** The minutes of a slot that two sessions have in common; none of slots that only overlap. */
    static final PairUnits MINUTES_OF_ONE_SLOT =
            PairUnits.inOneSlot((a, b) -> a.getSlot().minutes());

    /** The seats of scheduled sessions, each with its session. */
    static BiConstraintStream<PlannedSeat, PlannedSession> withSession(UniConstraintStream<PlannedSeat> seats) {
        return seats.join(PlannedSession.class, equal(PlannedSeat::sessionIndex, PlannedSession::index));
    }

    /**
     * Every two seats of one person in different sessions that are on the agenda, each with its session. What depends on
     * where the sessions are is for filters after this: while the solver moves, a join can still see what is no more.
     */
    static QuadConstraintStream<PlannedSeat, PlannedSeat, PlannedSession, PlannedSession> twoSessionsOfOne(
            ConstraintFactory factory, Predicate<PlannedPerson> people) {
        return factory.forEach(PlannedSeat.class)
                .filter(seat -> people.test(seat.getPerson()))
                .join(
                        PlannedSeat.class,
                        equal(PlannedSeat::getPerson),
                        lessThan(PlannedSeat::index),
                        filtering((a, b) -> a.sessionIndex() != b.sessionIndex()))
                .join(PlannedSession.class, equal((a, b) -> a.sessionIndex(), PlannedSession::index))
                .join(PlannedSession.class, equal((a, b, first) -> b.sessionIndex(), PlannedSession::index));
    }

    /** The sessions of each person, once for each seat; empty when seats may change hands. */
    static Optional<Map<PlannedPerson, List<PlannedSession>>> sessionsByPerson(
            AgendaPlan plan, Predicate<PlannedPerson> people) {
        if (!plan.hasFixedSeats()) {
            return Optional.empty();
        }
        var sessions = new LinkedHashMap<PlannedPerson, List<PlannedSession>>();
        for (var seat : plan.seats()) {
            if (seat.getPerson() != null && people.test(seat.getPerson())) {
                sessions.computeIfAbsent(seat.getPerson(), any -> new ArrayList<>())
                        .add(plan.sessions().get(seat.sessionIndex()));
            }
        }
        return Optional.of(sessions);
    }

    /** What a group costs is what those of each day do. */
    static Groups.Units daily(ToLongBiFunction<EventDay, List<PlannedSession>> units) {
        return sessions -> sessions.stream()
                .filter(session -> session.getSlot().day() != null)
                .collect(Collectors.groupingBy(session -> session.getSlot().day()))
                .entrySet()
                .stream()
                .mapToLong(day -> units.applyAsLong(day.getKey(), day.getValue()))
                .sum();
    }

    /** The same pairs, once for each two seats; empty when seats may change hands. */
    static Optional<Pairs> twoSessionsOfOne(AgendaPlan plan, Predicate<PlannedPerson> people, PairUnits units) {
        return sessionsByPerson(plan, people).map(sessions -> Pairs.within(sessions.values(), units));
    }

    /** The costs of places that sessions bear where they are. */
    static BiConstraintStream<PlaceCost, PlannedSession> borne(UniConstraintStream<PlaceCost> costs) {
        return costs.join(
                PlannedSession.class,
                equal(PlaceCost::session, PlannedSession::facts),
                filtering((cost, session) -> cost.arisesIn(session.getSlot(), session.getRoom())));
    }

    /** The same costs, without the stream. */
    static Optional<PlaceUnits> borne(AgendaPlan plan, Predicate<PlaceCost> concerned) {
        var costs = plan.ruleFacts().placeCosts().stream()
                .filter(concerned)
                .collect(Collectors.groupingBy(PlaceCost::session));
        return PlaceUnits.onAgenda(session -> {
            long sum = 0;
            for (var cost : costs.getOrDefault(session.facts(), List.of())) {
                sum += cost.arisesIn(session.getSlot(), session.getRoom()) ? cost.cost() : 0;
            }
            return sum;
        });
    }

    /** The pairs of a kind of relation of which both sessions are on the agenda, each with these. */
    static TriConstraintStream<RelatedPair, PlannedSession, PlannedSession> related(
            ConstraintFactory factory, Relation.Type type) {
        return factory.forEach(RelatedPair.class)
                .filter(pair -> pair.type() == type)
                .join(PlannedSession.class, equal(RelatedPair::first, PlannedSession::facts))
                .join(PlannedSession.class, equal((pair, first) -> pair.second(), PlannedSession::facts));
    }

    /** The pairs of sessions that attendees want both of and that are on the agenda, each with these. */
    static TriConstraintStream<SharedInterest, PlannedSession, PlannedSession> sharedInterests(
            ConstraintFactory factory) {
        return factory.forEach(SharedInterest.class)
                .join(PlannedSession.class, equal(SharedInterest::first, PlannedSession::facts))
                .join(PlannedSession.class, equal((interest, first) -> interest.second(), PlannedSession::facts));
    }

    /** The pairs of a kind of relation. */
    static Pairs related(AgendaPlan plan, Relation.Type type, PairUnits units) {
        var sessions = byFacts(plan);
        var pairs = Pairs.of(units);
        plan.relatedPairs().stream()
                .filter(pair -> pair.type() == type)
                .forEach(pair -> pairs.between(sessions.get(pair.first()), sessions.get(pair.second()), 1));
        return pairs;
    }

    /** The pairs of sessions that attendees want both of, once for each attendee. */
    static Pairs sharedInterests(AgendaPlan plan, PairUnits units) {
        var sessions = byFacts(plan);
        var pairs = Pairs.of(units);
        plan.ruleFacts()
                .sharedInterests()
                .forEach(interest -> pairs.between(
                        sessions.get(interest.first()), sessions.get(interest.second()), interest.attendees()));
        return pairs;
    }

    /** A schedule that somebody made by hand can have a session twice. */
    static Map<SessionFacts, List<PlannedSession>> byFacts(AgendaPlan plan) {
        return plan.sessions().stream().collect(Collectors.groupingBy(PlannedSession::facts));
    }

    /** The minutes of both sessions, for the counting of that name. */
    static int bothMinutes(PlannedSession a, PlannedSession b) {
        return a.getSlot().minutes() + b.getSlot().minutes();
    }

    private Streams() {}
}
