package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PublishedMovedTest extends BreachTest {
    PublishedMovedTest() {
        super(new PublishedMoved());
    }

    @Override
    Agenda breach() {
        return Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_10, MONDAY_11, "x");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return moved("2017-06-19 09:00 to 10:00 in Room XIX");
    }

    private static Breach moved(String published) {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of("x"),
                "Panel A was published for %s, but is at 2017-06-19 10:00 to 11:00 in Room X.".formatted(published));
    }

    private static ProblemBuilder publishedAtNine(ZonedDateTime end, String room) {
        return problem()
                .with(room("xix").name("Room XIX"), room("x").name("Room X"))
                .with(session("a").title("Panel A").published(MONDAY_9, end, room), session("b"));
    }

    @Test
    void acceptsASessionThatStays() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_9, MONDAY_10, "xix"))
                .hasNoImpact();
    }

    @Test
    void countsASessionThatIsLeftOut() {
        var leftOut = Agenda.of(publishedAtNine(MONDAY_10, "xix"));
        verify(leftOut).penalizesBy(1);
        verify(leftOut)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of(),
                        List.of(),
                        "Panel A was published for 2017-06-19 09:00 to 10:00 in Room XIX, but is not on the agenda."));
        verify(breach().withoutSlots()).penalizesBy(1);
        verify(breach().withoutRooms()).penalizesBy(1);
    }

    @Test
    void acceptsASessionThatWasNotPublished() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix"))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .place("b", MONDAY_10, MONDAY_12, "x"))
                .hasNoImpact();
        verify(Agenda.of(problem().with(session("a")))).hasNoImpact();
    }

    @Test
    void countsAnotherStart() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_9_30, MONDAY_10, "xix"))
                .penalizesBy(1);
    }

    @Test
    void countsASessionThatStartsWhenItShouldBeOver() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, null)).place("a", MONDAY_10, MONDAY_11, "xix"))
                .penalizesBy(1);
    }

    @Test
    void countsAnotherEnd() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_9, MONDAY_10_15, "xix"))
                .penalizesBy(1);
    }

    @Test
    void acceptsAnyEndWhenNoneWasPublished() {
        verify(Agenda.of(publishedAtNine(null, "xix")).place("a", MONDAY_9, MONDAY_12, "xix"))
                .hasNoImpact();
    }

    @Test
    void countsAnotherRoomAndNone() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(1);
        verify(Agenda.of(publishedAtNine(MONDAY_10, "xix")).place("a", MONDAY_9, MONDAY_10, null))
                .penalizesBy(1);
    }

    @Test
    void acceptsAnyRoomWhenNoneWasPublished() {
        verify(Agenda.of(publishedAtNine(MONDAY_10, null)).place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void saysNoMoreThanWasPublished() {
        verify(Agenda.of(publishedAtNine(null, "xix")).place("a", MONDAY_10, MONDAY_11, "x"))
                .justifiesWithExactly(moved("2017-06-19 09:00 in Room XIX"));
        verify(Agenda.of(publishedAtNine(null, null)).place("a", MONDAY_10, MONDAY_11, "x"))
                .justifiesWithExactly(moved("2017-06-19 09:00"));
    }
}
