package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_18;
import static org.agendum.fixture.Moments.MONDAY_8;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class PersonUnavailableTest extends SeatBreachTest {
    PersonUnavailableTest() {
        super(new PersonUnavailable());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(person("jane").name("Jane Doe").away(MONDAY_9_30, MONDAY_11))
                        .with(session("a").title("Panel A").seat("speaker", "jane")))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of("jane"),
                List.of(),
                "Jane Doe is away for 30 of the 60 min of Panel A, 2017-06-19 09:00 to 10:00.");
    }

    @Test
    void acceptsSomebodyWhoLeavesAtTheEnd() {
        verify(Agenda.of(problem()
                                .with(person("jane").away(MONDAY_10, MONDAY_11))
                                .with(session("a").seat("speaker", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsTheMinutesBeforeSomebodyArrives() {
        verify(Agenda.of(problem()
                                .with(person("jane").available(MONDAY_9_30, MONDAY_18))
                                .with(session("a").seat("speaker", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .penalizesBy(minutes(MONDAY_9, MONDAY_9_30));
    }

    @Test
    void countsEveryMinuteOnceWhereAbsencesOverlap() {
        verify(Agenda.of(problem()
                                .with(person("jane").away(MONDAY_9, MONDAY_9_30).away(MONDAY_8, MONDAY_10))
                                .with(session("a").seat("speaker", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .penalizesBy(minutes(MONDAY_9, MONDAY_10));
    }

    @Test
    void canCountOnlyAbsencesFromTheStartToTheEnd() {
        verify("whole-slots", breach()).hasNoImpact();
        var wholeSlot = Agenda.of(problem()
                        .with(person("jane").name("Jane Doe").away(MONDAY_9, MONDAY_10))
                        .with(session("a").title("Panel A").seat("speaker", "jane")))
                .place("a", MONDAY_9, MONDAY_10, null);
        verify("whole-slots", wholeSlot).penalizesBy(minutes(MONDAY_9, MONDAY_10));
        verify("whole-slots", wholeSlot)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of("jane"),
                        List.of(),
                        "Jane Doe is away for 60 of the 60 min of Panel A, 2017-06-19 09:00 to 10:00."));
    }
}
