package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PauseTooShortTest extends SeatBreachTest {
    PauseTooShortTest() {
        super(new PauseTooShort());
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null);
    }

    @Override
    long cost() {
        return 20;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of("jane"),
                List.of(),
                "jane sits in a and b, which are 0 min apart, 2017-06-19; a pause takes 20 min.");
    }

    private static final String BOTH_LENGTHS = "both-lengths";

    private static ProblemBuilder talks() {
        return problem()
                .pauseMinutes(20)
                .with(person("jane"), person("joe"))
                .with(
                        session("a").seat("speaker", "jane").seat("speaker", "joe"),
                        session("b").seat("speaker", "jane"),
                        session("c").seat("speaker", "jane").seat("speaker", "joe"));
    }

    @Test
    void acceptsThePauseThatIsNeeded() {
        var agenda = Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_10.plusMinutes(20), MONDAY_11, null);

        verify(agenda).hasNoImpact();
        verify(BOTH_LENGTHS, agenda).hasNoImpact();
    }

    @Test
    void countsEachPerson() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_10.plusMinutes(15), MONDAY_11, null))
                .penalizesBy(2 * 5);
    }

    @Test
    void leavesOverlapsToPersonConflict() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9_30, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsANightInBetween() {
        var late = problem()
                .pauseMinutes(24 * 60)
                .with(person("jane"))
                .with(session("a").seat("speaker", "jane"), session("b").seat("speaker", "jane"));
        var agenda = Agenda.of(late).place("a", MONDAY_12, MONDAY_13, null).place("b", TUESDAY_9, TUESDAY_10, null);

        verify(agenda).hasNoImpact();
        verify(BOTH_LENGTHS, agenda).hasNoImpact();
    }

    @Test
    void canCountTheMinutesOfBothSessionsOnceForAllPeople() {
        var tooClose = Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("c", MONDAY_10, MONDAY_12, null);
        verify(BOTH_LENGTHS, tooClose).penalizesBy(60 + 120);
        verify(BOTH_LENGTHS, tooClose)
                .justifiesWithExactly(new Breach(
                        List.of("a", "c"),
                        List.of("jane", "joe"),
                        List.of(),
                        "jane and joe sit in a and c, which are 0 min apart, 2017-06-19; a pause takes 20 min."));
    }

    @Test
    void canCountOverlapsAsWell() {
        var overlap = Agenda.of(talks()).place("b", MONDAY_9, MONDAY_10, null).place("a", MONDAY_9_30, MONDAY_10, null);
        verify(BOTH_LENGTHS, overlap).penalizesBy(60 + 30);
        verify(BOTH_LENGTHS, overlap)
                .justifiesWithExactly(new Breach(
                        List.of("b", "a"),
                        List.of("jane"),
                        List.of(),
                        "jane sits in b and a, which overlap, 2017-06-19 09:30 to 10:00."));
    }

    @Test
    void saysThatSessionsOverlapWhichStartTogether() {
        var together = Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9, MONDAY_10, null);
        verify(BOTH_LENGTHS, together)
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of("jane"),
                        List.of(),
                        "jane sits in a and b, which overlap, 2017-06-19 09:00 to 10:00."));
    }
}
