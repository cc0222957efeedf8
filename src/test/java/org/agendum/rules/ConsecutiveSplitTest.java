package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Relation;
import org.junit.jupiter.api.Test;

class ConsecutiveSplitTest extends PlacedBreachTest {
    ConsecutiveSplitTest() {
        super(new ConsecutiveSplit());
    }

    @Override
    Agenda breach() {
        return Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_11, MONDAY_12, "xix");
    }

    @Override
    long cost() {
        return minutes(MONDAY_10, MONDAY_11) + 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of("x", "xix"),
                "Panel B, 2017-06-19 11:00 to 12:00 in xix, does not follow directly on Panel A, 2017-06-19 09:00 to"
                        + " 10:00 in x.");
    }

    private static ProblemBuilder bFollowsA() {
        return problem()
                .with(room("x"), room("xix"))
                .with(session("b").title("Panel B"), session("a").title("Panel A"))
                .relation(Relation.Type.CONSECUTIVE, "a", "b");
    }

    @Test
    void acceptsBackToBackSessionsInOneRoom() {
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsBackToBackSessionsOfWhichOneHasNoRoom() {
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void countsOneForAnotherRoom() {
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "xix"))
                .penalizesBy(1);
    }

    @Test
    void countsMinutesOfOverlapToo() {
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_9_30, MONDAY_11, "x"))
                .penalizesBy(minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void countsTheWholeWayBackWhenTheOrderIsReversed() {
        verify(Agenda.of(bFollowsA()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(minutes(MONDAY_9, MONDAY_11));
    }

    @Test
    void countsOneForAnotherDay() {
        verify(Agenda.of(bFollowsA().days(day(MONDAY, "09:00", "24:00"), day(TUESDAY, "00:00", "18:00")))
                        .place("a", at(MONDAY, 23, 0), at(TUESDAY, 0, 0), "x")
                        .place("b", at(TUESDAY, 0, 0), at(TUESDAY, 1, 0), "x"))
                .penalizesBy(1);
    }
}
