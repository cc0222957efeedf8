package org.agendum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** What a slot costs a session at least is what it costs when there is nothing else. */
class LeastCostsTest {
    private static final int SEEDS = 150;
    private static final Weights WEIGHTS = new Weights(Map.of(
            "duration-off", HardMediumSoftLongScore.ofSoft(2),
            "start-off", HardMediumSoftLongScore.ofSoft(3),
            "kept", HardMediumSoftLongScore.ofSoft(5),
            "remote-hours", HardMediumSoftLongScore.ofMedium(7),
            "person-unavailable", HardMediumSoftLongScore.ofHard(11)));
    private static final long KEPT_IN_OTHER_ROOM = 5 * 30;

    private final Scoring scoring = new Scoring();

    @Test
    void areTheCostsOfASessionThatIsAlone() {
        var rules = new HashSet<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            for (var placement : RandomSchedules.schedule(dice, problem).sessions()) {
                rules.addAll(brokenBy(problem, placement));
            }
        }
        assertThat(rules).isEqualTo(WEIGHTS.byRule().keySet());
    }

    private Set<String> brokenBy(Problem problem, Placement placement) {
        var schedule = new Schedule(null, null, null, null, null, null, List.of(placement), null, null);
        var plan = new PlanBuilder(problem, onlyThese()).asScheduled(schedule);
        var broken = new HashSet<String>();
        var session = plan.sessions().stream()
                .filter(PlannedSession::isScheduled)
                .findFirst()
                .orElseThrow();
        var result = scoring.score(plan);
        assertThat(least(plan, session)).isEqualTo(result.score());
        result.violations().forEach(violation -> broken.add(violation.rule()));
        return broken;
    }

    private static Weights onlyThese() {
        var byRule = new HashMap<String, HardMediumSoftLongScore>();
        Catalogue.rules()
                .forEach(rule -> rule.countings()
                        .forEach(counting ->
                                byRule.put(rule.constraint(counting.name()), HardMediumSoftLongScore.ZERO)));
        byRule.putAll(WEIGHTS.byRule());
        return new Weights(byRule);
    }

    private static Score least(AgendaPlan plan, PlannedSession session) {
        var seats = plan.seats().stream()
                .filter(seat -> seat.sessionIndex() == session.index() && seat.getPerson() != null)
                .toList();
        var least = new LeastCosts(plan).of(session.facts(), seats, session.getSlot());
        var published = session.facts().published();
        boolean isInOtherRoom = published != null && published.isOtherRoom(session.getRoom());
        return new Score(
                least.hardScore(), least.mediumScore(), least.softScore() - (isInOtherRoom ? KEPT_IN_OTHER_ROOM : 0));
    }
}
