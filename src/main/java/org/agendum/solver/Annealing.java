package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983): takes moves that make a plan better, and those that make
 * it worse with a chance that falls with the loss and with time.
 */
final class Annealing {
    private static final int SAMPLES = 200;
    /** Looking at the clock takes as long as a small part of a move. */
    private static final int MOVES_PER_LOOK = 16;

    private final Workplace workplace;
    private final AgendaMoves moves;
    private final RandomGenerator random;
    private final Schedule schedule;
    private final Exchange.Seat exchange;
    private final boolean warm;
    private final Snapshot best;
    private final Set<PlannedSession> moved = new LinkedHashSet<>();
    private final Set<PlannedSeat> reseated = new LinkedHashSet<>();
    private HardMediumSoftLongScore now;
    private HardMediumSoftLongScore bestScore;
    /** What another search has found; null when it is no better than what this one has. */
    private Exchange.Standing ahead;

    private long tried;
    private long accepted;

    /** Says how far a search has come, and is told of what it finds. */
    interface Schedule {
        /** From 0, when a search begins, to 1, when it has to end. */
        double progress(long tried, long accepted);

        void foundBetter(Annealing annealing);

        /** No plan should cool down in fewer moves; a search with time for more warms it up again. */
        default long leastMovesOfOneCooling() {
            return Long.MAX_VALUE;
        }
    }

    /** @param warm whether the plan of the workplace is good already */
    Annealing(Workplace workplace, RandomGenerator random, boolean warm, Schedule schedule, Exchange.Seat exchange) {
        this.workplace = workplace;
        this.moves = new AgendaMoves(workplace.plan());
        this.random = random;
        this.warm = warm;
        this.schedule = schedule;
        this.exchange = exchange;
        this.now = workplace.score();
        this.bestScore = now;
        this.best = new Snapshot(workplace.plan());
    }

    /** Leaves the plan as it was when it was best. */
    void run() {
        try {
            search();
        } finally {
            exchange.leave();
        }
        goOnFrom(best);
    }

    private void search() {
        var cooling = new Cooling(losses(), warm);
        var course = new Course(schedule.leastMovesOfOneCooling(), random);
        double progress = 0;
        while (progress < 1) {
            cooling.proceed(course.coldness(progress, tried));
            for (int i = 0; i < MOVES_PER_LOOK; i++) {
                var move = moves.propose(random);
                if (move == null) {
                    progress = 1;
                    break;
                }
                attempt(move, cooling);
            }
            progress = Math.max(progress, schedule.progress(tried, accepted));
            if (exchange.isDue(progress)) {
                meetOthers(course);
            }
            if (course.isCold(progress, tried)) {
                course.warmUp(progress);
                goOnFromBest();
            }
        }
    }

    /** Searches that cool down for the first time go on together; later ones take what is better when they warm up. */
    private void meetOthers(Course course) {
        if (course.isFirst()) {
            var other = exchange.meet(now, new Snapshot(workplace.plan()));
            if (other != null) {
                goOnFrom(other.snapshot());
            }
        } else {
            var other = exchange.meet(bestScore, best());
            ahead = other == null ? ahead : other;
        }
    }

    private void goOnFromBest() {
        boolean isBehind = ahead != null && ahead.score().compareTo(bestScore) > 0;
        goOnFrom(isBehind ? ahead.snapshot() : best);
        ahead = null;
    }

    private void goOnFrom(Snapshot snapshot) {
        var move = snapshot.restore(workplace.plan());
        workplace.make(move);
        note(move, workplace.score());
    }

    HardMediumSoftLongScore bestScore() {
        return bestScore;
    }

    Snapshot best() {
        return best.copy();
    }

    Workplace workplace() {
        return workplace;
    }

    long accepted() {
        return accepted;
    }

    long tried() {
        return tried;
    }

    private void attempt(PlanMove move, Cooling cooling) {
        tried++;
        var back = move.back();
        workplace.make(move);
        var then = workplace.score();
        if (!cooling.accepts(cooling.loss(now, then), random.nextDouble())) {
            workplace.takeBack(back);
            return;
        }
        accepted++;
        note(move, then);
    }

    private void note(PlanMove move, HardMediumSoftLongScore then) {
        now = then;
        moved.addAll(move.sessions());
        reseated.addAll(move.seats());
        if (now.compareTo(bestScore) > 0) {
            bestScore = now;
            moved.forEach(best::take);
            reseated.forEach(best::take);
            moved.clear();
            reseated.clear();
            schedule.foundBetter(this);
        }
    }

    private List<Long> losses() {
        var losses = new ArrayList<Long>();
        for (int i = 0; i < SAMPLES && schedule.progress(tried, accepted) < 1; i++) {
            var move = moves.propose(random);
            if (move == null) {
                break;
            }
            var back = move.back();
            workplace.make(move);
            long loss = Math.abs(now.softScore() - workplace.score().softScore());
            if (loss > 0) {
                losses.add(loss);
            }
            workplace.takeBack(back);
        }
        workplace.score();
        return losses;
    }
}
