package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.agendum.oracle.Dice;
import org.agendum.oracle.Oracle;
import org.agendum.oracle.RandomProblems;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Schedules;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred thousand random moves, some of them taken back: nothing but what a move names changes, and scores stay right. */
class RandomMovesTest {
    private static final int MOVES = 1_000;
    private static final int MOVES_PER_COUNT_OF_THE_ORACLE = 250;

    private static final List<MoveKind> SESSION_KINDS = List.of(
            new ChangePlace(),
            new Nudge(),
            new ShiftRun(),
            new SwapPlaces(),
            new TakePlace(),
            new SqueezeIn(),
            new Rotate(),
            new SwapDays(),
            new SwapRooms());
    /** Without the one that needs blocks of several lengths and free ones: see {@link UnevenBlocksTest}. */
    private static final List<MoveKind> BLOCK_KINDS = List.of(
            new SwapBlocks(),
            new JoinBlock(),
            new SwapInTrack(),
            new MergeBlocks(),
            new EmptyBlock(),
            new SwapBlockRuns(),
            new GatherTrack());

    private static final List<MoveKind> SEAT_KINDS = List.of(new ChangeSeat(), new SwapSeats());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    static Stream<MoveKind> kinds() {
        return Stream.of(SESSION_KINDS, BLOCK_KINDS, SEAT_KINDS).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepTheScoreThatTheOracleCounts(long seed) {
        var problem = RandomProblems.problem(new Dice(seed), Catalogue.countings());
        var plan = plan(problem);
        if (new Neighbourhood(plan).isEmpty()) {
            return;
        }
        var moves = new AgendaMoves(plan);
        var random = new Random(seed);
        try (var workplace = new Workplace(plan, false)) {
            workplace.score();
            for (int i = 1; i <= MOVES; i++) {
                var move = moves.propose(random);
                if (move == null) {
                    return;
                }
                var before = workplace.score();
                var back = move.back();
                workplace.make(move);
                workplace.score();
                if (random.nextBoolean()) {
                    workplace.make(back);
                    assertThat(workplace.score()).isEqualTo(before);
                }
                if (i % MOVES_PER_COUNT_OF_THE_ORACLE == 0) {
                    assertThat(oracleScore(problem, plan)).isEqualTo(Scoring.score(workplace.score()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void ofEachKindAreMadeWhereTheirSessionsMayBe(MoveKind kind) {
        long made = LongStream.rangeClosed(1, 100).map(seed -> made(kind, seed)).sum();

        assertThat(made).as("moves of the kind").isPositive();
    }

    private static int made(MoveKind kind, long seed) {
        var plan = plan(RandomProblems.problem(new Dice(seed), Catalogue.countings()));
        var neighbourhood = new Neighbourhood(plan);
        var random = new Random(seed);
        int made = 0;
        try (var workplace = new Workplace(plan, false)) {
            new GreedyStart(() -> false).place(workplace);
            for (int i = 0; i < 50 && isFor(kind, neighbourhood); i++) {
                var move = kind.propose(neighbourhood, random);
                if (move != null && move.changesAnything()) {
                    makeAndMaybeTakeBack(workplace, move, random.nextBoolean());
                    made++;
                }
            }
        }
        return made;
    }

    private static boolean isFor(MoveKind kind, Neighbourhood neighbourhood) {
        if (SEAT_KINDS.contains(kind)) {
            return !neighbourhood.openSeats().isEmpty();
        }
        return !neighbourhood.movable().isEmpty()
                && (SESSION_KINDS.contains(kind) || !neighbourhood.grid().isEmpty());
    }

    private static void makeAndMaybeTakeBack(Workplace workplace, PlanMove move, boolean takesBack) {
        var plan = workplace.plan();
        var scoreBefore = workplace.score();
        var before = new State(plan);
        var back = move.back();
        workplace.make(move);
        var scoreAfter = workplace.score();
        assertOnlyItsOwn(before, new State(plan), move);
        if (takesBack) {
            workplace.make(back);
            assertThat(new State(plan)).isEqualTo(before);
            assertThat(workplace.score()).isEqualTo(scoreBefore);
            workplace.make(move);
            assertThat(workplace.score()).isEqualTo(scoreAfter);
        }
    }

    private static void assertOnlyItsOwn(State before, State after, PlanMove move) {
        var sessions = new HashSet<>(move.sessions());
        for (int i = 0; i < before.places.size(); i++) {
            var session = before.sessions.get(i);
            if (!before.places.get(i).equals(after.places.get(i))) {
                assertThat(sessions).contains(session);
                assertThat(session.isPinned()).isFalse();
                assertThat(session.getSlot() == null || session.getSlotRange().contains(session.getSlot()))
                        .isTrue();
                assertThat(session.getRoom() == null || session.facts().mayBeIn(session.getRoom()))
                        .isTrue();
            }
        }
        for (var seat : before.seats) {
            if (!Objects.equals(before.people.get(seat.index()), after.people.get(seat.index()))) {
                assertThat(move.seats()).contains(seat);
                assertThat(seat.isPinned()).isFalse();
                assertThat(seat.getPerson() == null || seat.getCandidates().contains(seat.getPerson()))
                        .isTrue();
            }
        }
    }

    /** All that moves can change, rooms' own lists of their sessions too. */
    private static final class State {
        private final List<PlannedSession> sessions;
        private final List<PlannedSeat> seats;
        private final List<String> places;
        private final List<String> people;
        private final List<Set<PlannedSession>> ofRooms;

        State(AgendaPlan plan) {
            sessions = plan.sessions();
            seats = plan.seats().stream()
                    .sorted(Comparator.comparing(PlannedSeat::index))
                    .toList();
            places = sessions.stream()
                    .map(session -> session.getSlot() + " in " + session.getRoom())
                    .toList();
            people =
                    seats.stream().map(seat -> String.valueOf(seat.getPerson())).toList();
            ofRooms = plan.rooms().stream()
                    .map(PlannedRoom::sessions)
                    .<Set<PlannedSession>>map(HashSet::new)
                    .toList();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State state
                    && places.equals(state.places)
                    && people.equals(state.people)
                    && ofRooms.equals(state.ofRooms);
        }

        @Override
        public int hashCode() {
            return places.hashCode();
        }

        @Override
        public String toString() {
            return places + " " + people;
        }
    }

    private static AgendaPlan plan(Problem problem) {
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }

    private static Score oracleScore(Problem problem, AgendaPlan plan) {
        return new Oracle(problem, Schedules.of(plan))
                .scores().values().stream()
                        .reduce(
                                Score.ZERO,
                                (a, b) -> new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft()));
    }
}
