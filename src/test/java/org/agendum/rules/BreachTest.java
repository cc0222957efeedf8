package org.agendum.rules;

import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
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

    final Verification verify(Agenda agenda) {
        return new Verification(
                VERIFIER.verifyThat((all, factory) -> rule.define(factory)).given(agenda.facts()));
    }

    /** The same for another way of counting. */
    final Verification verify(String counting, Agenda agenda) {
        var others = rule.rule().countings().stream().map(Counting::name).toList();
        return new Verification(
                VERIFIER.verifyThat((all, factory) -> rule.defineOthers(factory).get(others.indexOf(counting) - 1))
                        .given(agenda.facts()));
    }

    private void assertCounts(Agenda agenda) {
        if (rule.rule().reward()) {
            verify(agenda).rewardsWith(cost());
        } else {
            verify(agenda).penalizesBy(cost());
        }
    }

    @Test
    void countsTheBreach() {
        assertCounts(breach());
    }

    @Test
    void countsTheBreachOfPinnedSessionsToo() {
        assertCounts(breach().pinned());
    }

    @Test
    void saysWhatIsWrong() {
        verify(breach()).justifiesWithExactly(justification());
    }
}
