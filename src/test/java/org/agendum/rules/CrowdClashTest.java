package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class CrowdClashTest extends PlacedBreachTest {
    CrowdClashTest() {
        super(new CrowdClash());
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_9_30, MONDAY_11, null)
                .place("c", MONDAY_9_30, MONDAY_10, null)
                .place("quiet", MONDAY_9, MONDAY_11, null);
    }

    @Override
    long cost() {
        return 60 + 90 + 30;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b", "c"),
                List.of(),
                List.of(),
                "a, 2017-06-19 09:00 to 10:00, draws a crowd, as do b and c at the same time.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").crowdPuller(),
                        session("b").crowdPuller(),
                        session("c").crowdPuller())
                .with(session("quiet"));
    }

    @Test
    void saysWhatIsWrong() {
        verify(breach())
                .justifiesWithExactly(
                        justification(),
                        new Breach(
                                List.of("b", "a", "c"),
                                List.of(),
                                List.of(),
                                "b, 2017-06-19 09:30 to 11:00, draws a crowd, as do a and c at the same time."),
                        new Breach(
                                List.of("c", "a", "b"),
                                List.of(),
                                List.of(),
                                "c, 2017-06-19 09:30 to 10:00, draws a crowd, as do a and b at the same time."));
    }

    @Test
    void acceptsTwoAtATime() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsOneBetweenTwoOthers() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9_30, MONDAY_11, null)
                        .place("c", MONDAY_10, MONDAY_11, null))
                .penalizesBy(90);
    }

    @Test
    void canCountOnlyThoseInOneSlot() {
        verify("same-slot", breach()).hasNoImpact();
        var inOneSlot = Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_9, MONDAY_10, null)
                .place("c", MONDAY_9, MONDAY_10, null);
        verify("same-slot", inOneSlot).penalizesBy(3 * 60);
        verify("same-slot", inOneSlot)
                .justifiesWithExactly(inOneSlot("a", "b", "c"), inOneSlot("b", "a", "c"), inOneSlot("c", "a", "b"));
    }

    private static Breach inOneSlot(String session, String other, String third) {
        var text = "%s, 2017-06-19 09:00 to 10:00, draws a crowd, as do %s and %s at the same time."
                .formatted(session, other, third);
        return new Breach(List.of(session, other, third), List.of(), List.of(), text);
    }

    @Test
    void canCountEachPair() {
        verify("pairs", breach()).penalizesBy(3 * 30);
        verify(
                        "pairs",
                        Agenda.of(talks())
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", MONDAY_10, MONDAY_11, null)
                                .place("quiet", MONDAY_9, MONDAY_11, null))
                .hasNoImpact();
        verify(
                        "pairs",
                        Agenda.of(talks())
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", MONDAY_9_30, MONDAY_11, null))
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "a and b, which both draw a crowd, overlap, 2017-06-19 09:30 to 10:00."));
    }
}
