package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/**
 * What pairs of sessions cost under all rules that look at nothing but pairs. A search that moves a session looks here
 * once at each session that has to do with it, instead of once for each rule and thing that the two share.
 */
public final class PairTable {
    /** Of a rule that concerns more pairs for each session, streams find the few that matter sooner. */
    private static final long MOST_PAIRS_PER_SESSION = 150;

    private final Set<String> constraints;
    private final int[][] partners;
    private final PairKind[][] kinds;
    private final PairKind inOneRoom;

    private PairTable(Set<String> constraints, List<Map<Integer, PairKind>> kindsByPartner, PairKind inOneRoom) {
        this.constraints = Set.copyOf(constraints);
        this.inOneRoom = inOneRoom;
        this.partners = new int[kindsByPartner.size()][];
        this.kinds = new PairKind[kindsByPartner.size()][];
        for (int i = 0; i < partners.length; i++) {
            var ofOne = kindsByPartner.get(i);
            partners[i] = ofOne.keySet().stream()
                    .mapToInt(partner -> partner)
                    .sorted()
                    .toArray();
            kinds[i] = new PairKind[partners[i].length];
            for (int j = 0; j < partners[i].length; j++) {
                kinds[i][j] = ofOne.get(partners[i][j]);
            }
        }
    }

    /** Of the rules that count in the plan. */
    public static PairTable of(AgendaPlan plan) {
        var builder = new Builder(plan);
        for (var rule : Catalogue.agendaRules()) {
            rule.rule().countings().forEach(counting -> builder.add(rule, counting.name()));
        }
        return new PairTable(builder.constraints, builder.kindsByPartner, builder.inOneRoom);
    }

    /** The names of the constraints of which all is counted here. */
    public Set<String> constraints() {
        return constraints;
    }

    /**
     * What a session costs together with all others, each where it is; nothing when it is not on the agenda.
     *
     * @param sessions those of the plan, or of a copy
     * @param roommates those in its room, perhaps itself as well; none if it is in no room of the event
     * @param sign 1 to add that to the sum, -1 to take it away
     */
    public void count(
            PlannedSession session,
            List<PlannedSession> sessions,
            List<PlannedSession> roommates,
            int sign,
            LevelSum sum) {
        if (!session.isScheduled()) {
            return;
        }
        var partnersOfIt = partners[session.index()];
        var kindsOfIt = kinds[session.index()];
        for (int i = 0; i < partnersOfIt.length; i++) {
            var partner = sessions.get(partnersOfIt[i]);
            if (partner.isScheduled()) {
                kindsOfIt[i].count(session, partner, sign, sum);
            }
        }
        if (inOneRoom != PairKind.NONE) {
            for (int i = 0; i < roommates.size(); i++) {
                var other = roommates.get(i);
                if (other != session && other.isScheduled()) {
                    inOneRoom.count(session, other, sign, sum);
                }
            }
        }
    }

    private static final class Builder {
        private record Step(PairKind from, PairKind.Term term) {}

        private final AgendaPlan plan;
        private final Set<String> constraints = new HashSet<>();
        private final List<Map<Integer, PairKind>> kindsByPartner = new ArrayList<>();
        private final Map<Step, PairKind> steps = new HashMap<>();
        private PairKind inOneRoom = PairKind.NONE;

        Builder(AgendaPlan plan) {
            this.plan = plan;
            plan.sessions().forEach(session -> kindsByPartner.add(new HashMap<>()));
        }

        void add(AgendaRule rule, String counting) {
            var constraint = rule.rule().constraint(counting);
            var weight = plan.weight(constraint);
            if (weight == null || weight.isZero()) {
                return;
            }
            var each = rule.rule().reward() ? weight : weight.negate();
            rule.pairs(plan, counting).filter(this::areFew).ifPresent(pairs -> {
                constraints.add(constraint);
                if (pairs.ofRooms()) {
                    inOneRoom = inOneRoom.with(term(pairs.units(), each, 1));
                }
                pairs.forEach((a, b, times) -> add(a, b, term(pairs.units(), each, times)));
            });
        }

        private boolean areFew(Pairs pairs) {
            return pairs.size() <= MOST_PAIRS_PER_SESSION * plan.sessions().size();
        }

        private static PairKind.Term term(PairUnits units, HardMediumSoftLongScore each, long times) {
            return new PairKind.Term(
                    units,
                    HardMediumSoftLongScore.of(
                            times * each.hardScore(), times * each.mediumScore(), times * each.softScore()));
        }

        private void add(PlannedSession a, PlannedSession b, PairKind.Term term) {
            var ofFirst = kindsByPartner.get(a.index());
            var before = ofFirst.getOrDefault(b.index(), PairKind.NONE);
            var kind = steps.computeIfAbsent(new Step(before, term), step -> before.with(term));
            ofFirst.put(b.index(), kind);
            kindsByPartner.get(b.index()).put(a.index(), kind);
        }
    }
}
