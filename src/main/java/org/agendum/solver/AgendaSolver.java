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
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.AgendaConstraints;
import org.agendum.schedule.Solved.Stopped;

/** Solves one plan. Use each once; {@link #stop()} may be called from any thread. */
public final class AgendaSolver {
    /**
     * Few: an agenda has many moves that make it much worse and few that make it better, so a long memory mostly
     * waits. When none of a step's moves is accepted, the best of them is taken all the same, which leaves hollows.
     */
    private static final int LATE_ACCEPTANCE = 5;

    private static final long MOST_MOVES_PER_STEP = 500;
    private static final int STALLED_STEPS = 200;
    private static final int STALLED_STEPS_PER_CHOICE = 15;

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
        long begin = System.nanoTime();
        var steps = new AtomicLong();
        var moves = new AtomicLong();
        var solver = (DefaultSolver<AgendaPlan>)
                SolverFactory.<AgendaPlan>create(config(plan)).buildSolver();
        solver.addPhaseLifecycleListener(new PhaseLifecycleListenerAdapter<>() {
            @Override
            public void stepEnded(AbstractStepScope<AgendaPlan> step) {
                steps.incrementAndGet();
                moves.set(step.getPhaseScope().getSolverScope().getMoveEvaluationCount());
            }
        });
        solver.addEventListener(event -> progress.better(event.getNewBestSolution(), millisSince(begin)));
        running = solver;
        var best = stopped ? plan : solver.solve(plan);
        long millis = millisSince(begin);
        return new Outcome(best, reason(best, steps.get(), millis), steps.get(), moves.get(), millis);
    }

    private static long millisSince(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private SolverConfig config(AgendaPlan plan) {
        var config = baseConfig().withEnvironmentMode(mode).withRandomSeed(limits.seed());
        config.withTerminationConfig(new TerminationConfig().withSpentLimit(limits.time()));
        config.withPhases(new CustomPhaseConfig().withCustomPhaseCommandClassList(List.of(GreedyStart.class)));
        if (!new Neighbourhood(plan).isEmpty()) {
            config.withPhases(config.getPhaseConfigList().get(0), localSearch(plan));
        }
        return config;
    }

    private LocalSearchPhaseConfig localSearch(AgendaPlan plan) {
        var termination = new TerminationConfig()
                .withUnimprovedStepCountLimit(stalledSteps(plan))
                .withBestScoreLimit("0hard/0medium/0soft");
        if (limits.steps() != null) {
            termination.setStepCountLimit(Math.toIntExact(limits.steps()));
        }
        return new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(AgendaMoves.class)
                        .withSelectedCountLimit(MOST_MOVES_PER_STEP))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(LATE_ACCEPTANCE))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(termination);
    }

    private static int stalledSteps(AgendaPlan plan) {
        var neighbourhood = new Neighbourhood(plan);
        int choices = neighbourhood.movable().size() + neighbourhood.openSeats().size();
        return STALLED_STEPS + STALLED_STEPS_PER_CHOICE * Math.min(choices, 1_000_000);
    }

    private Stopped reason(AgendaPlan best, long steps, long millis) {
        if (best.score() != null && best.score().isZero()) {
            return Stopped.OPTIMAL;
        }
        if (stopped) {
            return Stopped.USER;
        }
        boolean isLimited = millis >= limits.time().toMillis() || limits.steps() != null && steps >= limits.steps();
        return isLimited ? Stopped.LIMIT : Stopped.STALLED;
    }
}
