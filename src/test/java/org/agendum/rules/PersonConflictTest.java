package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
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

class PersonConflictTest extends SeatBreachTest {
    PersonConflictTest() {
        super(new PersonConflict());
    }

    @Override
    Agenda breach() {
        return Agenda.of(inBoth("moderator", "panelist"))
                .place("a", MONDAY_9, MONDAY_10, "xix")
                .place("b", MONDAY_9_30, MONDAY_11, "x");
    }

    @Override
    long cost() {
        return minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of("jane"),
                List.of("xix", "x"),
                "Jane Doe sits in a (xix) and b (x) at once, 2017-06-19 09:30 to 10:00.");
    }

    private static ProblemBuilder inBoth(String role, String otherRole) {
        return problem()
                .with(room("xix"), room("x"))
                .with(person("jane").name("Jane Doe"), person("joe"))
                .with(session("a").seat(role, "jane"), session("b").seat(otherRole, "jane"));
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(inBoth("moderator", "moderator"))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsTwoPeopleAtOnce() {
        verify(Agenda.of(problem()
                                .with(person("jane"), person("joe"))
                                .with(
                                        session("a").seat("chair", "jane"),
                                        session("b").seat("chair", "joe")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsPeopleInSeatsThatTheProblemDoesNotHave() {
        verify(Agenda.of(inBoth("moderator", "panelist"))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .seat("guest", "joe")
                        .place("b", MONDAY_9, MONDAY_10, "x")
                        .seat("guest", "joe"))
                .penalizesBy(minutes(MONDAY_9, MONDAY_10));
    }

    @Test
    void leavesTwoSeatsInOneSessionToTheRoleClash() {
        verify(Agenda.of(problem()
                                .with(person("jane"))
                                .with(session("a").seat("moderator", "jane").seat("panelist", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
