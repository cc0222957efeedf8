package org.agendum.solver;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.impl.localsearch.scope.LocalSearchPhaseScope;
import ai.timefold.solver.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import ai.timefold.solver.core.impl.phase.scope.AbstractPhaseScope;
import ai.timefold.solver.core.impl.phase.scope.AbstractStepScope;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.agendum.planning.AgendaPlan;

/**
 * Ends a search when many moves have found nothing better. It counts moves, not time, so that a run can be repeated,
 * and not steps, since a step takes one move where the search is easy and hundreds where it is hard.
 */
final class Stall extends PhaseLifecycleListenerAdapter<AgendaPlan> {
    private final Solver<AgendaPlan> solver;
    private final long mostMoves;
    private final AtomicLong steps;
    private Object bestScore;
    private long moves;
    private long movesAtBest;
    private long searchBegin;
    private long searchNanos;

    /** @param steps counts the steps of the search, of all rounds */
    Stall(Solver<AgendaPlan> solver, long mostMoves, AtomicLong steps) {
        this.solver = solver;
        this.mostMoves = mostMoves;
        this.steps = steps;
    }

    long moves() {
        return moves;
    }

    /** How long moves were tried. */
    Duration searchTime() {
        return Duration.ofNanos(searchNanos);
    }

    @Override
    public void phaseStarted(AbstractPhaseScope<AgendaPlan> phase) {
        searchBegin = System.nanoTime();
    }

    @Override
    public void phaseEnded(AbstractPhaseScope<AgendaPlan> phase) {
        if (phase instanceof LocalSearchPhaseScope) {
            searchNanos += System.nanoTime() - searchBegin;
        }
    }

    @Override
    public void stepEnded(AbstractStepScope<AgendaPlan> step) {
        if (!(step.getPhaseScope() instanceof LocalSearchPhaseScope)) {
            return;
        }
        steps.incrementAndGet();
        var scope = step.getPhaseScope().getSolverScope();
        moves = scope.getMoveEvaluationCount();
        if (!scope.getBestScore().equals(bestScore)) {
            bestScore = scope.getBestScore();
            movesAtBest = moves;
        } else if (moves - movesAtBest > mostMoves) {
            solver.terminateEarly();
        }
    }
}
