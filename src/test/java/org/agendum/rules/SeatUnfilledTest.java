package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class SeatUnfilledTest extends BreachTest {
    SeatUnfilledTest() {
        super(new SeatUnfilled());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(person("jane"))
                        .with(session("a").title("Panel A").openSeat("moderator", "jane")))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of(), "Panel A lacks its moderator: the seat is empty.");
    }

    private static ProblemBuilder named() {
        return problem().with(person("jane")).with(session("a").title("Panel A").seat("moderator", "jane"));
    }

    @Test
    void acceptsTakenSeats() {
        verify(breach().seat("moderator", "jane")).hasNoImpact();
        verify(Agenda.of(named()).place("a", MONDAY_9, MONDAY_10, null)).hasNoImpact();
    }

    @Test
    void countsAnOpenSeatOfASessionThatIsLeftOut() {
        var agenda = breach().seat("moderator", "jane").withoutSlots();
        verify(agenda).penalizesBy(1);
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"), List.of(), List.of(), "Panel A lacks its moderator: it is not on the agenda."));
        verify(breach().withoutRooms()).penalizesBy(1);
    }

    @Test
    void countsANamedSeatThatIsEmpty() {
        verify(Agenda.of(named()).place("a", MONDAY_9, MONDAY_10, null).seat("moderator", null))
                .penalizesBy(1);
    }

    @Test
    void acceptsANamedSeatOfASessionThatIsLeftOut() {
        verify(Agenda.of(named())).hasNoImpact();
        verify(Agenda.of(named())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .seat("moderator", null)
                        .withoutSlots())
                .hasNoImpact();
    }

    @Test
    void acceptsSeatsToBeConfirmed() {
        verify(Agenda.of(problem().with(session("a").seatToBeConfirmed("chair")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
        verify(Agenda.of(problem().with(session("a").seatToBeConfirmed("chair"))))
                .hasNoImpact();
    }

    @Test
    void takesThePeopleOfARoleInTheOrderOfItsSeats() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(session("a").openSeat("panelist", "jane").seatToBeConfirmed("panelist")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .seat("panelist", "jane")
                        .seat("panelist", null))
                .hasNoImpact();
    }
}
