package org.agendum.solver;

import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Length;
import org.agendum.rules.Catalogue;
import org.agendum.solver.BlockGrid.Block;
import org.junit.jupiter.api.Test;

/** Blocks change places though one has more time than the other: two hours at nine, one at eleven and at noon. */
class UnevenBlocksTest {
    private static final BlockTime NINE = new BlockTime("nine", "Nine", MONDAY_9, MONDAY_11);
    private static final BlockTime ELEVEN = new BlockTime("eleven", "Eleven", MONDAY_11, MONDAY_12);
    private static final BlockTime NOON = new BlockTime("noon", "Noon", MONDAY_12, MONDAY_13);

    private final AgendaPlan plan = plan();
    private final Neighbourhood neighbourhood = new Neighbourhood(plan);
    private final Workplace workplace = new Workplace(plan, false);

    private static AgendaPlan plan() {
        var problem = problem()
                .gridMinutes(60)
                .blocks(NINE, ELEVEN, NOON)
                .track("java")
                .track("cloud")
                .with(room("x"))
                .with(
                        session("j1").track("java").minutes(Length.of(60)),
                        session("j2").track("java").minutes(Length.of(60)),
                        session("c").track("cloud").minutes(Length.of(60)))
                .build();
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }

    @Test
    void whatHasNoTimeInTheShorterOneGoesWhereNothingIs() {
        put(0, "j1", "j2");
        put(1, "c");

        assertThat(outcomes(new SplitBlock()))
                .containsExactlyInAnyOrder(
                        "c at Nine, j1 at Eleven, j2 at Noon", "c at Nine, j1 at Noon, j2 at Eleven");
    }

    @Test
    void blocksOfATrackBecomeOneWhereThereIsTime() {
        put(0, "c");
        put(1, "j1");
        put(2, "j2");

        assertThat(outcomes(new MergeBlocks()))
                .containsExactly("c at Eleven, j1 at Nine, j2 at Nine", "c at Noon, j1 at Nine, j2 at Nine");
    }

    @Test
    void blocksThatFitAreLeftToOtherMoves() {
        put(1, "j1");
        put(2, "c");

        assertThat(outcomes(new SplitBlock())).isEmpty();
    }

    private void put(int time, String... ids) {
        var block = new Block(
                plan.slotTable().eventBlocks().get(time),
                neighbourhood.grid().rooms().get(0));
        var sessions = new ArrayList<PlannedSession>();
        for (var id : ids) {
            plan.sessions().stream()
                    .filter(session -> session.session().id().equals(id))
                    .forEach(sessions::add);
        }
        var move = new PlanMove();
        assertThat(BlockGrid.fill(move, block, sessions)).isTrue();
        workplace.make(move);
    }

    /** Where all sessions are after each of many random moves from the plan as it is. */
    private Set<String> outcomes(MoveKind kind) {
        var outcomes = new TreeSet<String>();
        var places = places();
        var score = workplace.score();
        var random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            var move = kind.propose(neighbourhood, random);
            if (move != null) {
                var back = move.back();
                workplace.make(move);
                outcomes.add(places());
                workplace.takeBack(back);
                assertThat(places()).isEqualTo(places);
                assertThat(workplace.score()).isEqualTo(score);
            }
        }
        return outcomes;
    }

    private String places() {
        var all = new ArrayList<String>();
        for (var session : plan.sessions()) {
            var slot = session.getSlot();
            all.add(session.session().id() + " at " + (slot == null ? null : slot.block()));
        }
        all.sort(null);
        return String.join(", ", all);
    }
}
