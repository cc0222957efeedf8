package org.agendum.rules;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import org.agendum.fixture.Agenda;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.junit.jupiter.api.Test;

/** What every rule has to get right, tried on an agenda that breaches it once. */
abstract class BreachTest {
    private static final ConstraintVerifier<AgendaConstraints, AgendaPlan> VERIFIER = ConstraintVerifier.build(
            new AgendaConstraints(), AgendaPlan.class, PlannedSession.class, PlannedSeat.class, PlannedRoom.class);

    private final AgendaRule rule;

    BreachTest(AgendaRule rule) {
        this.rule = rule;
    }

    /** Makes an agenda with one breach. */
    abstract Agenda breach();

    /** What the breach costs, before the weight of the rule. */
    abstract long cost();

    abstract Breach justification();

    final SingleConstraintAssertion verify(Agenda agenda) {
        return VERIFIER.verifyThat((all, factory) -> rule.define(factory)).given(agenda.facts());
    }

    @Test
    void countsTheBreach() {
        verify(breach()).penalizesBy(cost());
    }

    @Test
    void countsTheBreachOfPinnedSessionsToo() {
        verify(breach().pinned()).penalizesBy(cost());
    }

    @Test
    void saysWhatIsWrong() {
        verify(breach()).justifiesWithExactly(justification());
    }
}
