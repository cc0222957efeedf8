package org.agendum.analysis.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Layout;
import org.agendum.solver.DiverseSearch.Found;

/**
 * Schedules chosen so that the nearest two of them are as far apart as can be: one after the other the one farthest
 * from those chosen, then by exchanges. The first, the best, always stays.
 */
final class Choice {
    private final Contrast contrast;
    private final List<Found> chosen = new ArrayList<>();

    Choice(Contrast contrast, Found best) {
        this.contrast = contrast;
        chosen.add(best);
    }

    List<Found> chosen() {
        return chosen;
    }

    int size() {
        return chosen.size();
    }

    void add(Found found) {
        chosen.add(found);
    }

    List<Layout> layouts() {
        return chosen.stream().map(Found::layout).toList();
    }

    /** Those of all but one. */
    List<Layout> layoutsWithout(int index) {
        var layouts = new ArrayList<>(layouts());
        layouts.remove(index);
        return layouts;
    }

    double distance(Found one, Found other) {
        return contrast.between(one.layout(), other.layout()).total();
    }

    /** Of one to the nearest of the chosen, without the one of that index; the index may be -1 for none. */
    double nearest(Found found, int without) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < chosen.size(); i++) {
            if (i != without) {
                nearest = Math.min(nearest, distance(found, chosen.get(i)));
            }
        }
        return nearest;
    }

    /** The one of the chosen, the first apart, that is nearest to any other; of equals the later. */
    int mostCrowded() {
        int crowded = 1;
        for (int i = 2; i < chosen.size(); i++) {
            if (nearest(chosen.get(i), i) <= nearest(chosen.get(crowded), crowded)) {
                crowded = i;
            }
        }
        return crowded;
    }

    /** Puts it in the place of one of the chosen, if it is farther from the others. */
    boolean exchange(int index, Found found) {
        if (nearest(found, index) <= nearest(chosen.get(index), index)) {
            return false;
        }
        chosen.set(index, found);
        return true;
    }

    /** The one that is farthest from the chosen, of equals the cheaper, then the earlier; empty when none differs. */
    Optional<Found> farthest(List<Found> candidates) {
        Found farthest = null;
        double distance = 0;
        for (var candidate : candidates) {
            double nearest = nearest(candidate, -1);
            boolean isBetter = nearest > distance
                    || nearest == distance
                            && farthest != null
                            && candidate.score().compareTo(farthest.score()) > 0;
            if (isBetter) {
                farthest = candidate;
                distance = nearest;
            }
        }
        return Optional.ofNullable(farthest);
    }
}
