package org.agendum.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.agendum.problem.Level;
import org.agendum.solver.SpotCosts;

/**
 * How a rule bears on where a session is, all other sessions as they are.
 *
 * @param here what the rule costs the whole schedule with the session where it is
 * @param leastElsewhere the least that it costs with the session at another place; null when there is no other
 * @param dearerPlaces the other places at which it costs more than here
 */
public record RuleHold(String rule, Level level, long here, Long leastElsewhere, int dearerPlaces) {
    static final Comparator<RuleHold> STRONGEST_FIRST = Comparator.comparing(RuleHold::level)
            .thenComparing(hold -> -hold.dearerPlaces())
            .thenComparing(hold -> -hold.here())
            .thenComparing(RuleHold::rule);

    static RuleHold of(SpotCosts costs, long here, int places) {
        var least = IntStream.range(0, places).mapToLong(costs::at).min();
        return new RuleHold(costs.rule(), costs.level(), here, least.isPresent() ? least.getAsLong() : null, (int)
                IntStream.range(0, places)
                        .filter(place -> costs.at(place) > here)
                        .count());
    }

    /** Whether it bears on anything at all. */
    boolean isFelt() {
        return here > 0 || dearerPlaces > 0;
    }
}
