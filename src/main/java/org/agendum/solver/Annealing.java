package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.agendum.planning.AgendaPlan;

/**
 * Simulated annealing: takes moves that make a plan better, and those that make it worse with a chance that falls with
 * the loss and with time. It begins so hot that common losses are often taken, and ends so cold that none is.
 */
final class Annealing {
    private static final int SAMPLES = 300;

    private final AgendaPlan plan;
    private final InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director;
    private final AgendaMoves moves;
    private final RandomGenerator random;
    private final DoubleSupplier progress;
    private double hardWorth;
    private double mediumWorth;
    private double leastWorth;
    private double mostWorth;
    private double hottest;
    private double coldest;
    long tried;
    long accepted;
    private HardMediumSoftLongScore best;
    private PlanMove toBest;

    Annealing(
            AgendaPlan plan,
            InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director,
            RandomGenerator random,
            DoubleSupplier progress) {
        this.plan = plan;
        this.director = director;
        this.moves = new AgendaMoves();
        this.random = random;
        this.progress = progress;
        moves.start(plan);
    }

    HardMediumSoftLongScore run() {
        var now = score();
        best = now;
        calibrate(now);
        double p = 0;
        double temperature = hottest;
        toBest = everything();
        while (p < 1) {
            if ((tried & 63) == 0) {
                p = progress.getAsDouble();
                temperature = hottest * Math.pow(coldest / hottest, p);
                mediumWorth = leastWorth * Math.pow(mostWorth / leastWorth, Math.min(1, 2 * p));
                hardWorth = mediumWorth;
            }
            var move = moves.propose(random);
            if (move == null) {
                break;
            }
            tried++;
            var back = move.back();
            move.doMoveOnly(director);
            var then = score();
            double loss = loss(now, then);
            if (loss <= 0 || random.nextDouble() < Math.exp(-loss / temperature)) {
                now = then;
                accepted++;
                if (now.compareTo(best) > 0) {
                    best = now;
                    toBest = everything();
                }
            } else {
                back.doMoveOnly(director);
            }
        }
        toBest.doMoveOnly(director);
        return score();
    }

    private PlanMove everything() {
        var all = new PlanMove();
        plan.sessions().forEach(session -> all.andPlace(session, session.getSlot(), session.getRoom()));
        plan.seats().forEach(seat -> all.andSeat(seat, seat.getPerson()));
        return all;
    }

    private HardMediumSoftLongScore score() {
        return director.calculateScore().raw();
    }

    private double loss(HardMediumSoftLongScore from, HardMediumSoftLongScore to) {
        return (from.softScore() - to.softScore())
                + mediumWorth * (from.mediumScore() - to.mediumScore())
                + hardWorth * (from.hardScore() - to.hardScore());
    }

    private void calibrate(HardMediumSoftLongScore now) {
        List<Long> losses = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            var move = moves.propose(random);
            if (move == null) {
                break;
            }
            var back = move.back();
            move.doMoveOnly(director);
            var then = score();
            long loss = Math.abs(now.softScore() - then.softScore());
            if (loss > 0) {
                losses.add(loss);
            }
            back.doMoveOnly(director);
        }
        Collections.sort(losses);
        double q = Double.parseDouble(System.getProperty("sa.q", "0.5"));
        double f = Double.parseDouble(System.getProperty("sa.f", "0.5"));
        double c = Double.parseDouble(System.getProperty("sa.c", "0.2"));
        hottest = losses.isEmpty() ? 1 : losses.get((int) (losses.size() * q)) * f;
        coldest = losses.isEmpty() ? 0.1 : losses.get(0) * c;
        hottest = Math.max(hottest, coldest);
        leastWorth = hottest * 5;
        mostWorth = losses.isEmpty() ? leastWorth : Math.max(leastWorth, losses.get(losses.size() - 1) * 2.0);
    }
}
