package org.agendum.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.AgendaConstraints;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Solved.Stopped;

/** Solves one plan. Use each once; {@link #stop()} may be called from any thread. */
public final class AgendaSolver {
    /**
     * Few: an agenda has many moves that make it much worse and few that make it better, so a long memory mostly
     * waits. When none of a step's moves is accepted, the best of them is taken all the same, which leaves hollows.
     */
    private static final int LATE_ACCEPTANCE = 5;

    private static final long MOST_MOVES_PER_STEP = 500;
    private static final long STALLED_MOVES = 10_000;
    private static final long STALLED_MOVES_PER_CHOICE = 1_000;

    private static final int LEAST_ROUNDS = 2;
    private static final int MOST_ROUNDS = 6;

    /** Far enough apart that the rounds of one seed are not those of the next. */
    private static final long SEEDS_BETWEEN_ROUNDS = 1_000_003;

    private final Limits limits;
    private final EnvironmentMode mode;
    private volatile boolean stopped;
    private volatile Solver<AgendaPlan> running;

    public AgendaSolver(Limits limits) {
        this(limits, EnvironmentMode.NO_ASSERT);
    }

    /** @param mode FULL_ASSERT finds faults in rules and moves, and is slow */
    AgendaSolver(Limits limits, EnvironmentMode mode) {
        this.limits = limits;
        this.mode = mode;
    }

    /** The configuration that all uses of Timefold share: what is planned, and the rules. */
    public static SolverConfig baseConfig() {
        return new SolverConfig()
                .withSolutionClass(AgendaPlan.class)
                .withEntityClasses(PlannedSession.class, PlannedSeat.class, PlannedRoom.class)
                .withConstraintProviderClass(AgendaConstraints.class);
    }

    /** Ends the run soon; the best plan so far is its outcome. */
    public void stop() {
        stopped = true;
        var solver = running;
        if (solver != null) {
            solver.terminateEarly();
        }
    }

    public Outcome solve(AgendaPlan plan, Progress progress) {
        var run = new Run(plan, progress);
        for (int round = 0; round < MOST_ROUNDS && run.wantsMore(round); round++) {
            run.solve(round);
        }
        return run.outcome();
    }

    /**
     * The rounds of one call, each from the same start with another seed, since any of them can end in a hollow. More
     * are made while something is promised and missing.
     */
    private final class Run {
        private final AgendaPlan plan;
        private final Progress progress;
        private final int choices;
        private final long begin = System.nanoTime();
        private final AtomicLong steps = new AtomicLong();
        private AgendaPlan best;
        private long moves;
        private Duration searchTime = Duration.ZERO;

        private Run(AgendaPlan plan, Progress progress) {
            var neighbourhood = new Neighbourhood(plan);
            this.plan = plan;
            this.progress = progress;
            this.choices =
                    neighbourhood.movable().size() + neighbourhood.openSeats().size();
        }

        private boolean wantsMore(int round) {
            boolean isComplete = best != null
                    && best.score().hardScore() == 0
                    && best.score().mediumScore() == 0;
            boolean isDone = isComplete && (round >= LEAST_ROUNDS || isPerfect(best));
            return !stopped && !isDone && !isLimited();
        }

        private boolean isLimited() {
            boolean isLate = millisSince(begin) >= limits.time().toMillis();
            return isLate || limits.steps() != null && steps.get() >= limits.steps();
        }

        private void solve(int round) {
            var solver = (DefaultSolver<AgendaPlan>)
                    SolverFactory.<AgendaPlan>create(config(round)).buildSolver();
            var stall = new Stall(solver, STALLED_MOVES + STALLED_MOVES_PER_CHOICE * choices, steps);
            solver.addPhaseLifecycleListener(stall);
            solver.addEventListener(event -> report(event.getNewBestSolution()));
            running = solver;
            if (!stopped) {
                keepBetter(solver.solve(plan));
            }
            moves += stall.moves();
            searchTime = searchTime.plus(stall.searchTime());
        }

        private void report(AgendaPlan found) {
            if (isBetter(found)) {
                progress.better(found, millisSince(begin));
            }
        }

        private void keepBetter(AgendaPlan found) {
            if (isBetter(found)) {
                best = found;
            }
        }

        private boolean isBetter(AgendaPlan found) {
            return best == null || found.score().compareTo(best.score()) > 0;
        }

        private SolverConfig config(int round) {
            var left = limits.time().minusMillis(millisSince(begin));
            var config = baseConfig()
                    .withEnvironmentMode(mode)
                    .withRandomSeed(limits.seed() + round * SEEDS_BETWEEN_ROUNDS)
                    .withTerminationConfig(
                            new TerminationConfig().withMillisecondsSpentLimit(Math.max(1, left.toMillis())));
            var start = new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(GreedyStart.class));
            return choices == 0 ? config.withPhases(start) : config.withPhases(start, localSearch(plan, steps.get()));
        }

        private Outcome outcome() {
            return new Outcome(
                    best == null ? plan : best,
                    reason(),
                    steps.get(),
                    moves,
                    searchTime.toMillis(),
                    millisSince(begin));
        }

        private Stopped reason() {
            if (best != null && isPerfect(best)) {
                return Stopped.OPTIMAL;
            }
            return stopped ? Stopped.USER : isLimited() ? Stopped.LIMIT : Stopped.STALLED;
        }
    }

    /** Whether nothing can be better, as is so without cost if no rule rewards. */
    private static boolean isPerfect(AgendaPlan plan) {
        return plan.score().isZero() && !Catalogue.rewards(plan.problem());
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private LocalSearchPhaseConfig localSearch(AgendaPlan plan, long stepsTaken) {
        var termination = new TerminationConfig();
        if (!Catalogue.rewards(plan.problem())) {
            termination.setBestScoreLimit("0hard/0medium/0soft");
        }
        if (limits.steps() != null) {
            termination.setStepCountLimit(Math.toIntExact(limits.steps() - stepsTaken));
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(AgendaMoves.class)
                        .withSelectedCountLimit(MOST_MOVES_PER_STEP))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(termination);
    }
}
