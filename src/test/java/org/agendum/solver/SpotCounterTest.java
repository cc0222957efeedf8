package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.rules.Catalogue;
import org.junit.jupiter.api.Test;

/** What a rule is said to cost with a session elsewhere is what its stream finds with the session there. */
class SpotCounterTest {
    private static final int PROBLEMS = 60;
    private static final int MOST_SPOTS = 6;

    private final Scoring scoring = new Scoring();
    private int counted;

    @Test
    void countsEachRuleAsItsStreamDoes() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            var weights = Catalogue.weights(problem);
            var plan = new PlanBuilder(problem, weights).asScheduled(RandomSchedules.schedule(dice, problem));
            try (var tryout = new Tryout(plan);
                    var counter = new SpotCounter(plan, weights)) {
                // what is moved between two questions is followed
                for (var session :
                        plan.sessions().subList(0, Math.min(2, plan.sessions().size()))) {
                    compare("seed %d, %s".formatted(seed, session), plan, tryout, counter, session);
                    var spots = spots(plan, session);
                    if (!spots.isEmpty()) {
                        move(
                                tryout,
                                counter,
                                session,
                                spots.get(0).slot(),
                                spots.get(0).room());
                    }
                }
                for (var seat : plan.seats().subList(0, Math.min(1, plan.seats().size()))) {
                    counter.seat(seat, null);
                    tryout.seat(seat, null);
                    compare(
                            "seed %d, an empty seat".formatted(seed),
                            plan,
                            tryout,
                            counter,
                            plan.sessions().get(0));
                }
            }
        }
        assertThat(counted).isGreaterThan(3_000);
    }

    private static void move(Tryout tryout, SpotCounter counter, PlannedSession session, Slot slot, PlannedRoom room) {
        counter.put(session, slot, room);
        tryout.put(session, slot, room);
    }

    private void compare(String where, AgendaPlan plan, Tryout tryout, SpotCounter counter, PlannedSession session) {
        var spots = spots(plan, session);
        var found = counter.count(session, spots);
        assertThat(found).isSortedAccordingTo((one, other) -> one.constraint().compareTo(other.constraint()));
        var slot = session.getSlot();
        var room = session.getRoom();
        assertThat(costs(found, -1)).as(where + " as it is").isEqualTo(expected(plan));
        for (int i = 0; i < spots.size(); i++) {
            tryout.put(session, spots.get(i).slot(), spots.get(i).room());
            assertThat(costs(found, i))
                    .as("%s at %s".formatted(where, spots.get(i)))
                    .isEqualTo(expected(plan));
            counted += found.size();
        }
        tryout.put(session, slot, room);
    }

    private static TreeMap<String, Long> costs(List<SpotCosts> found, int spot) {
        var costs = new TreeMap<String, Long>();
        found.forEach(rule -> costs.merge(rule.rule(), spot < 0 ? rule.now() : rule.at(spot), Long::sum));
        costs.values().removeIf(cost -> cost == 0);
        return costs;
    }

    private TreeMap<String, Long> expected(AgendaPlan plan) {
        var costs = new TreeMap<String, Long>();
        scoring.costByRule(plan.copy()).forEach(rule -> costs.merge(rule.rule(), rule.cost(), Long::sum));
        costs.values().removeIf(cost -> cost == 0);
        return costs;
    }

    /** Some of the times that it may take, in some rooms. */
    private static List<Spot> spots(AgendaPlan plan, PlannedSession session) {
        var slots = session.getSlotRange();
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < slots.size(); i += Math.max(1, slots.size() / 3)) {
            var slot = slots.get(i);
            IntStream.range(0, Math.min(2, plan.rooms().size()))
                    .mapToObj(plan.rooms()::get)
                    .forEach(room -> spots.add(new Spot(slot, room)));
        }
        return spots.subList(0, Math.min(MOST_SPOTS, spots.size()));
    }
}
