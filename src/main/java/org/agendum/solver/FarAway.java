package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Layout;
import org.agendum.schedule.Tally;

/**
 * To be as far as can be from the nearest of some layouts, at a cost that is not too high. What is too much counts as
 * promises that are broken, so that a search can pass through it.
 */
final class FarAway implements Aim {
    /** The points of being wholly different. */
    private static final double WHOLLY = 1_000_000;

    /** How much being far from all counts, beside being far from the nearest: it leads away from where none is near. */
    private static final double MEAN_SHARE = 0.05;

    /** At equal distance, cheaper is better; all that may be lost counts less than a small step away. */
    private static final double LOSS_POINTS = 1_000;

    private final PlanLayout here;
    private final List<Tally> tallies;
    private final Contrast contrast;
    private final Allowance allowance;

    FarAway(AgendaPlan plan, List<Layout> others, Contrast contrast, Allowance allowance) {
        this.here = new PlanLayout(plan);
        this.tallies =
                others.stream().map(other -> new Tally(here.layout(), other)).toList();
        this.contrast = contrast;
        this.allowance = allowance;
    }

    @Override
    public void made(PlanMove move) {
        here.follow(move, tallies);
    }

    @Override
    public HardMediumSoftLongScore score(HardMediumSoftLongScore cost) {
        double nearest = 1;
        double sum = 0;
        for (var tally : tallies) {
            double distance = contrast.of(tally);
            nearest = Math.min(nearest, distance);
            sum += distance;
        }
        double far = nearest + MEAN_SHARE * sum / Math.max(1, tallies.size());
        double points = WHOLLY * far - LOSS_POINTS * allowance.shareUsed(cost);
        return HardMediumSoftLongScore.of(cost.hardScore(), -allowance.excess(cost), Math.round(points));
    }
}
