package org.agendum.analysis;

import java.util.List;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Schedule;

/** A random small problem with a random schedule, often sensible, often nonsense. */
record RandomAgenda(Problem problem, Schedule schedule) {
    private static final List<String> RULES =
            Catalogue.rules().stream().map(Rule::id).toList();

    static RandomAgenda of(long seed) {
        var dice = new Dice(seed);
        var problem = RandomProblems.problem(dice, Catalogue.countings());
        return new RandomAgenda(problem, RandomSchedules.schedule(dice, problem));
    }
}
