package org.agendum.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;

/**
 * What another place would mean for the whole schedule, all other sessions as they are.
 *
 * @param difference its score there less its score now: negative where it is worse
 * @param changes the rules whose cost differs
 * @param breaks the violations that it would bring, worst first
 * @param mends the violations that it would end, worst first
 */
public record PlaceOption(
        Place place, Score difference, List<RuleChange> changes, List<Violation> breaks, List<Violation> mends) {
    static Score difference(Score then, Score now) {
        return new Score(then.hard() - now.hard(), then.medium() - now.medium(), then.soft() - now.soft());
    }

    static PlaceOption of(Place place, State now, State then) {
        return new PlaceOption(
                place,
                difference(then.score(), now.score()),
                RuleChange.between(now.costs(), then.costs()),
                worse(now, then),
                worse(then, now));
    }

    /** What makes one state worse than another: violations that it has beyond, and rewards that it has not. */
    private static List<Violation> worse(State now, State then) {
        var more = without(then.violations(), now.violations()).stream().filter(match -> match.cost() > 0);
        var lost = without(now.violations(), then.violations()).stream()
                .filter(match -> match.cost() < 0)
                .map(PlaceOption::lost);
        return Scoring.worstFirst(Stream.concat(more, lost).toList());
    }

    private static Violation lost(Violation reward) {
        return new Violation(
                reward.rule(),
                reward.level(),
                -reward.cost(),
                reward.sessions(),
                reward.people(),
                reward.rooms(),
                "No reward any more: " + reward.text());
    }

    /** A violation that is in both as often as in the first is left out. */
    private static List<Violation> without(List<Violation> violations, List<Violation> others) {
        var counts = new HashMap<Violation, Integer>();
        others.forEach(other -> counts.merge(other, 1, Integer::sum));
        var left = new ArrayList<Violation>();
        for (var violation : violations) {
            if (counts.merge(violation, -1, Integer::sum) < 0) {
                left.add(violation);
            }
        }
        return left;
    }
}
