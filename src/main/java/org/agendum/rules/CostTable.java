package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/**
 * The costs of the rules that look at nothing but sessions one by one, or two by two. A search that moves a session looks
 * here once at it and at each session that has to do with it, instead of keeping a stream for each rule. Serves a plan
 * and its copies, on any number of threads.
 */
public final class CostTable {
    /** Of a rule that concerns more pairs for each session, streams find the few that matter sooner. */
    private static final long MOST_PAIRS_PER_SESSION = 150;

    private record PlaceTerm(PlaceUnits units, HardMediumSoftLongScore each) {}

    private record RoomTerm(PairUnits units, HardMediumSoftLongScore each) {}

    private final Set<String> constraints;
    private final List<PlaceTerm> places;
    private final List<RoomTerm> rooms;
    private final Partners[] partners;

    private CostTable(Builder builder) {
        constraints = Set.copyOf(builder.constraints);
        places = List.copyOf(builder.places);
        rooms = List.copyOf(builder.rooms);
        partners = builder.partners.stream().map(Partners.Builder::build).toArray(Partners[]::new);
    }

    /** Of the rules that count in the plan. */
    public static CostTable of(AgendaPlan plan) {
        var builder = new Builder(plan);
        for (var rule : Catalogue.agendaRules()) {
            rule.rule().countings().forEach(counting -> builder.add(rule, counting.name()));
        }
        return new CostTable(builder);
    }

    /** The names of the constraints of which all is counted here. */
    public Set<String> constraints() {
        return constraints;
    }

    /** What the session costs by itself where it is, or for not being on the agenda. */
    public HardMediumSoftLongScore alone(PlannedSession session) {
        var sum = new LevelSum();
        for (var term : places) {
            long count = term.units().of(session);
            if (count != 0) {
                sum.add(count, term.each());
            }
        }
        return sum.score();
    }

    /**
     * What a session costs together with all others, each where it is; nothing when it is not on the agenda.
     *
     * @param all those of the plan, or of a copy
     * @param inRoom those in its room, perhaps itself as well; none if it is in no room of the event
     * @param sign 1 to add that to the sum, -1 to take it away
     */
    public void withOthers(
            PlannedSession session, Whereabouts all, List<PlannedSession> inRoom, int sign, LevelSum sum) {
        if (!session.isScheduled()) {
            return;
        }
        partners[session.index()].count(session, all, sign, sum);
        for (var term : rooms) {
            for (int i = 0; i < inRoom.size(); i++) {
                var other = inRoom.get(i);
                if (other != session && all.holds(term.units().when(), session.index(), other.index())) {
                    sum.add(sign * term.units().count().of(session, other), term.each());
                }
            }
        }
    }

    private static final class Builder {
        private final AgendaPlan plan;
        private final Set<String> constraints = new HashSet<>();
        private final List<PlaceTerm> places = new ArrayList<>();
        private final List<RoomTerm> rooms = new ArrayList<>();
        private final List<Partners.Builder> partners = new ArrayList<>();

        Builder(AgendaPlan plan) {
            this.plan = plan;
            plan.sessions().forEach(session -> partners.add(new Partners.Builder()));
        }

        void add(AgendaRule rule, String counting) {
            var constraint = rule.rule().constraint(counting);
            var weight = plan.weight(constraint);
            if (weight == null || weight.isZero()) {
                return;
            }
            var each = rule.rule().reward() ? weight : weight.negate();
            rule.alone(plan, counting).ifPresent(units -> {
                constraints.add(constraint);
                places.add(new PlaceTerm(units, each));
            });
            rule.pairs(plan, counting).filter(this::areFew).ifPresent(pairs -> {
                constraints.add(constraint);
                if (pairs.ofRooms()) {
                    rooms.add(new RoomTerm(pairs.units(), each));
                }
                pairs.forEach((a, b, times) -> {
                    var cost = LevelSum.of(times, each);
                    partners.get(a.index()).add(pairs.units(), b.index(), cost);
                    partners.get(b.index()).add(pairs.units(), a.index(), cost);
                });
            });
        }

        private boolean areFew(Pairs pairs) {
            return pairs.size() <= MOST_PAIRS_PER_SESSION * plan.sessions().size();
        }
    }
}
