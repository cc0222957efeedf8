package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TrackDaysTest extends PlacedBreachTest {
    TrackDaysTest() {
        super(new TrackDays());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"), List.of(), List.of(), "Track 'java' is on 2 days: 2017-06-19 and 2017-06-20.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .track("java")
                .track("cloud")
                .with(session("a").track("java"), session("b").track("cloud").furtherTracks("java"));
    }

    private static Agenda inBreach() {
        return Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", TUESDAY_9, TUESDAY_11, null);
    }

    @Test
    void acceptsATrackOnOneDay() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void canCountTheMinutesOfThePairs() {
        verify("both-lengths", inBreach()).penalizesBy(60 + 120);
        verify(
                        "both-lengths",
                        Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
        verify("both-lengths", inBreach())
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "a and b, both of track 'java', are on different days, 2017-06-19 and 2017-06-20."));
    }
}
