package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;

/** What a rule finds in an agenda. */
record Verification(SingleConstraintAssertion found) {
    void penalizesBy(long units) {
        found.penalizesBy(units);
    }

    void rewardsWith(long units) {
        found.rewardsWith(units);
    }

    /** Neither a cost nor a breach that costs nothing, which would be shown all the same. */
    void hasNoImpact() {
        found.hasNoImpact();
        found.justifiesWithExactly();
    }

    void justifiesWithExactly(ConstraintJustification... breaches) {
        found.justifiesWithExactly(breaches);
    }
}
