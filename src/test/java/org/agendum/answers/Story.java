package org.agendum.answers;

import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/** A small problem with one rule that decides, as a sentence. */
sealed interface Story {
    String rule();

    String sentence();

    ProblemBuilder builder();

    /** With the rule at its usual level and weight, also if it is one that a problem has to ask for. */
    default Problem withRule() {
        return builder().rule(rule(), null, null).build();
    }

    default Problem withoutRule() {
        return builder().rule(rule(), null, 0).build();
    }

    /** The rule keeps the solver from what it would do otherwise, since something weaker pulls it there. */
    record Drafted(String rule, String sentence, ProblemBuilder builder) implements Story {
        @Override
        public String toString() {
            return "%s, drafted by the solver: %s".formatted(rule, sentence);
        }
    }

    /** The rule is on what only a hand can do, and changes what is said of that. */
    record MadeByHand(String rule, String sentence, ProblemBuilder builder, Schedule schedule) implements Story {
        static MadeByHand of(String rule, String sentence, ProblemBuilder builder, Agenda agenda) {
            return new MadeByHand(rule, sentence, builder, agenda.schedule());
        }

        @Override
        public String toString() {
            return "%s, made by hand: %s".formatted(rule, sentence);
        }
    }
}
