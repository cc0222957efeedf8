package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Layout;
import org.agendum.schedule.Tally;

/** To cost as little as can be, whatever that is, without being like any of some layouts. */
final class NearlyAsGood implements Aim {
    private final PlanLayout here;
    private final List<Tally> tallies;
    private final Contrast contrast;
    private final long medium;

    /** @param medium what must be kept of the promises, as a score */
    NearlyAsGood(AgendaPlan plan, List<Layout> others, Contrast contrast, long medium) {
        this.here = new PlanLayout(plan);
        this.tallies =
                others.stream().map(other -> new Tally(here.layout(), other)).toList();
        this.contrast = contrast;
        this.medium = medium;
    }

    @Override
    public void made(PlanMove move) {
        here.follow(move, tallies);
    }

    @Override
    public HardMediumSoftLongScore score(HardMediumSoftLongScore cost) {
        long alike = tallies.stream().filter(tally -> contrast.of(tally) == 0).count();
        return HardMediumSoftLongScore.of(
                cost.hardScore(), Math.min(0, cost.mediumScore() - medium) - alike, cost.softScore());
    }
}
