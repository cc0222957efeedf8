package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

class ModeratorLoadTest extends SeatBreachTest {
    ModeratorLoadTest() {
        super(new ModeratorLoad());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(person("jane").name("Jane Doe"))
                        .with(session("a").title("Panel A").seat("moderator", "jane"))
                        .with(session("b").title("Panel B").openSeat("chair", "jane")))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", TUESDAY_9, TUESDAY_10, null)
                .seat("chair", "jane");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"), List.of("jane"), List.of(), "Jane Doe moderates both Panel A and Panel B.");
    }

    @Test
    void acceptsWhatThePlannerNamed() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(
                                        session("a").seat("moderator", "jane"),
                                        session("b").seat("moderator", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void acceptsOtherRoles() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(session("a").seat("moderator", "jane"))
                                .with(session("b").openSeat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null)
                        .seat("panelist", "jane"))
                .hasNoImpact();
    }

    @Test
    void countsEveryPair() {
        verify(breachWith(session("c").openSeat("co-moderator", "jane"))
                        .place("c", TUESDAY_10, TUESDAY_11, null)
                        .seat("co-moderator", "jane"))
                .penalizesBy(3);
    }

    private static Agenda breachWith(SessionBuilder third) {
        return Agenda.of(problem()
                        .with(person("jane"))
                        .with(session("a").seat("moderator", "jane"))
                        .with(session("b").openSeat("co-chair", "jane"))
                        .with(third))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", TUESDAY_9, TUESDAY_10, null)
                .seat("co-chair", "jane");
    }

    @Test
    void acceptsASeatOfASessionThatIsLeftOut() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(session("a").seat("moderator", "jane"))
                                .with(session("b").openSeat("chair", "jane")))
                        .place("b", TUESDAY_9, TUESDAY_10, null)
                        .seat("chair", "jane"))
                .hasNoImpact();
    }
}
