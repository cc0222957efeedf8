package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TransferTooShortTest extends SeatBreachTest {
    TransferTooShortTest() {
        super(new TransferTooShort());
    }

    @Override
    Agenda breach() {
        return Agenda.of(inBoth(20)).place("a", MONDAY_10_15, MONDAY_11, "x").place("b", MONDAY_9, MONDAY_10, "xix");
    }

    @Override
    long cost() {
        return 20 - minutes(MONDAY_10, MONDAY_10_15);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("b", "a"),
                List.of("jane"),
                List.of("xix", "x"),
                "Jane Doe has 15 min from b (xix) to a (x), and needs 20 min.");
    }

    private static ProblemBuilder inBoth(int transferMinutes) {
        return problem()
                .transferMinutes(transferMinutes)
                .with(room("xix"), room("x"))
                .with(person("jane").name("Jane Doe"), person("joe"))
                .with(
                        session("a").seat("panelist", "jane"),
                        session("b").seat("moderator", "jane"),
                        session("c").seat("moderator", "joe"));
    }

    @Test
    void acceptsExactlyTheTimeThatIsNeeded() {
        verify(Agenda.of(inBoth(minutes(MONDAY_10, MONDAY_10_15)))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_10_15, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void countsBackToBackSessions() {
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "xix"))
                .penalizesBy(20);
    }

    @Test
    void acceptsBackToBackSessionsInOneRoom() {
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsBackToBackSessionsOfWhichOneHasNoRoom() {
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void leavesOverlapsToThePersonConflict() {
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_9_30, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsSomebodyOnTheNetworkWhoDoesNotWalk() {
        verify(Agenda.of(inBoth(20)
                                .with(person("remi").timeZone("Asia/Kolkata"))
                                .with(
                                        session("d").seat("chair", "remi"),
                                        session("e").seat("chair", "remi")))
                        .place("d", MONDAY_9, MONDAY_10, "x")
                        .place("e", MONDAY_10, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsTwoPeople() {
        verify(Agenda.of(inBoth(20)).place("a", MONDAY_9, MONDAY_10, "x").place("c", MONDAY_10, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void isOffWithoutTransferMinutes() {
        verify(Agenda.of(inBoth(0)).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "xix"))
                .hasNoImpact();
    }
}
