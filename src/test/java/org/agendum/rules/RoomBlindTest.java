package org.agendum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Copies;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

class RoomBlindTest {
    private static final int SEEDS = 120;

    private final Scoring scoring = new Scoring();

    /** Also the other way round: a rule that is not said to be blind has to see rooms, or planners wait for nothing. */
    @Test
    void costTheSameInWhicheverRoomASessionIs() {
        var seeing = new HashSet<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            var schedule = RandomSchedules.schedule(dice, problem);
            for (var room : problem.rooms()) {
                differing(costs(problem, schedule), costs(problem, moved(schedule, room.id()))).stream()
                        .filter(rule -> countsAsUsual(problem, rule))
                        .forEach(seeing::add);
            }
        }
        assertThat(seeing.stream().filter(Catalogue::isRoomBlind)).isEmpty();
        var said = Catalogue.rules().stream()
                .map(Rule::id)
                .filter(rule -> !Catalogue.isRoomBlind(rule))
                .collect(Collectors.toSet());
        assertThat(said).isEqualTo(seeing);
    }

    private static boolean countsAsUsual(Problem problem, String rule) {
        var setting = problem.rules().get(rule);
        return setting == null || setting.count() == null || setting.count().equals(Counting.USUAL);
    }

    private static Schedule moved(Schedule schedule, String room) {
        var placements = new ArrayList<>(schedule.sessions());
        for (int i = 0; i < placements.size(); i++) {
            if (placements.get(i).room() != null) {
                placements.set(i, in(placements.get(i), room));
                break;
            }
        }
        return Copies.with(schedule, "sessions", List.copyOf(placements));
    }

    private static Placement in(Placement placement, String room) {
        return Copies.with(placement, "room", room);
    }

    private Map<String, Long> costs(Problem problem, Schedule schedule) {
        return scoring.costByRule(new PlanBuilder(problem, Catalogue.weights(problem)).asScheduled(schedule)).stream()
                .collect(Collectors.toMap(Scoring.RuleCost::rule, Scoring.RuleCost::cost));
    }

    private static Set<String> differing(Map<String, Long> one, Map<String, Long> other) {
        var rules = new HashSet<>(one.keySet());
        rules.addAll(other.keySet());
        rules.removeIf(rule -> one.getOrDefault(rule, 0L).equals(other.getOrDefault(rule, 0L)));
        return rules;
    }
}
