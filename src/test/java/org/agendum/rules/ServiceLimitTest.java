package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class ServiceLimitTest extends PlacedBreachTest {
    private static final int MOST = 90;
    private static final int REST = 15;

    ServiceLimitTest() {
        super(new ServiceLimit());
    }

    @Override
    Agenda breach() {
        return Agenda.of(interpreters(1, REST))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", at(MONDAY, 10, 14), MONDAY_11, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_9, MONDAY_11) - MOST;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Panel A and Panel B take 'interpreters' for 120 min without a rest of 15 min, 2017-06-19 09:00 to"
                        + " 11:00, and it may work for 90 min.");
    }

    private static ProblemBuilder interpreters(int capacity, Integer restMinutes) {
        return problem()
                .resource("interpreters", capacity, MOST, restMinutes)
                .with(session("a").title("Panel A").resource("interpreters", 1))
                .with(session("b").title("Panel B").resource("interpreters", 1))
                .with(session("c").title("Panel C").resource("interpreters", 2));
    }

    @Test
    void acceptsExactlyTheRest() {
        verify(Agenda.of(interpreters(1, REST))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10_15, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsExactlyTheLongestStretch() {
        verify(Agenda.of(interpreters(1, REST))
                        .place("a", MONDAY_9_30, MONDAY_10, null)
                        .place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void leavesResourcesAloneThatMayWorkForLong() {
        verify(Agenda.of(problem()
                                .resource("interpreters", 1, null, REST)
                                .with(session("a").resource("interpreters", 1)))
                        .place("a", MONDAY_9, MONDAY_13, null))
                .hasNoImpact();
    }

    @Test
    void takesAnyPauseForARestWhenNoneIsAskedFor() {
        verify(Agenda.of(interpreters(1, null))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", at(MONDAY, 10, 1), MONDAY_11, null))
                .hasNoImpact();
        verify(Agenda.of(interpreters(1, null))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10, MONDAY_11, null))
                .penalizesBy(minutes(MONDAY_9, MONDAY_11) - MOST);
    }

    @Test
    void acceptsLongWorkWhileOneUnitIsFree() {
        verify(Agenda.of(interpreters(2, REST))
                        .place("a", MONDAY_9, MONDAY_11, null)
                        .place("b", MONDAY_11, MONDAY_13, null))
                .hasNoImpact();
    }

    @Test
    void countsTheTimeInWhichAllUnitsAreTaken() {
        verify(Agenda.of(interpreters(2, REST))
                        .place("a", MONDAY_9, MONDAY_12, null)
                        .place("b", MONDAY_10, MONDAY_12, null))
                .penalizesBy(minutes(MONDAY_10, MONDAY_12) - MOST);
        verify(Agenda.of(interpreters(2, REST)).place("c", MONDAY_10, MONDAY_12, null))
                .penalizesBy(minutes(MONDAY_10, MONDAY_12) - MOST);
    }

    @Test
    void countsEachStretchByItself() {
        var agenda = Agenda.of(interpreters(1, REST))
                .place("a", MONDAY_9, MONDAY_11, null)
                .place("b", MONDAY_12, at(MONDAY, 14, 0), null);
        verify(agenda).penalizesBy(2 * (minutes(MONDAY_9, MONDAY_11) - MOST));
        verify(agenda)
                .justifiesWithExactly(
                        new Breach(
                                List.of("a"),
                                List.of(),
                                List.of(),
                                "Panel A takes 'interpreters' for 120 min without a rest of 15 min, 2017-06-19 09:00"
                                        + " to 11:00, and it may work for 90 min."),
                        new Breach(
                                List.of("b"),
                                List.of(),
                                List.of(),
                                "Panel B takes 'interpreters' for 120 min without a rest of 15 min, 2017-06-19 12:00"
                                        + " to 14:00, and it may work for 90 min."));
    }
}
