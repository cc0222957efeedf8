package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class RoleClashTest extends SeatBreachTest {
    RoleClashTest() {
        super(new RoleClash());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(person("jane").name("Jane Doe"))
                        .with(session("a")
                                .title("Panel A")
                                .seat("moderator", "jane")
                                .seat("panelist", "jane")))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"), List.of("jane"), List.of(), "Jane Doe is both moderator and panelist of Panel A.");
    }

    @Test
    void countsEveryPairOfSeats() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(session("a")
                                        .seat("moderator", "jane")
                                        .seat("panelist", "jane")
                                        .seat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .penalizesBy(3);
    }

    @Test
    void namesARoleThatSomebodyHasTwice() {
        verify(Agenda.of(problem()
                                .with(person("jane").name("Jane Doe"))
                                .with(session("a").seat("panelist", "jane").seat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .justifiesWithExactly(new Breach(
                        List.of("a"), List.of("jane"), List.of(), "Jane Doe has two seats as panelist of a."));
    }

    @Test
    void namesTheSessionOfTheClash() {
        verify(Agenda.of(problem()
                                .with(person("jane").name("Jane Doe"))
                                .with(session("a"))
                                .with(session("b").seat("moderator", "jane").seat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .justifiesWithExactly(new Breach(
                        List.of("b"), List.of("jane"), List.of(), "Jane Doe is both moderator and panelist of b."));
    }

    @Test
    void acceptsOnePersonInTwoSessions() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(
                                        session("a").seat("moderator", "jane"),
                                        session("b").seat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
