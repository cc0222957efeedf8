package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class KeptTest extends PlacedBreachTest {
    private static final int OTHER_ROOM = 30;

    KeptTest() {
        super(new Kept());
    }

    @Override
    Agenda breach() {
        return Agenda.of(publishedAtTen("xix")).place("a", MONDAY_11, MONDAY_12, "x");
    }

    @Override
    long cost() {
        return minutes(MONDAY_10, MONDAY_11) + OTHER_ROOM;
    }

    @Override
    Breach justification() {
        return saying(
                "Panel A starts 60 min later than published, 2017-06-19 11:00 instead of 2017-06-19 10:00"
                        + " and is in Room X instead of the published Room XIX.",
                "x");
    }

    private static Breach saying(String text, String... rooms) {
        return new Breach(List.of("a"), List.of(), List.of(rooms), text);
    }

    private static ProblemBuilder publishedAtTen(String room) {
        return problem()
                .with(room("xix").name("Room XIX"), room("x").name("Room X"))
                .with(session("a").title("Panel A").published(MONDAY_10, null, room), session("b"));
    }

    @Test
    void acceptsASessionThatStays() {
        verify(Agenda.of(publishedAtTen("xix")).place("a", MONDAY_10, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsAnyEndWhenNoneWasPublished() {
        verify(Agenda.of(publishedAtTen("xix")).place("a", MONDAY_10, MONDAY_12, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsAnyRoomWhenNoneWasPublished() {
        verify(Agenda.of(publishedAtTen(null)).place("a", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsASessionThatWasNotPublished() {
        verify(Agenda.of(publishedAtTen("xix")).place("b", MONDAY_11, MONDAY_12, "x"))
                .hasNoImpact();
    }

    @Test
    void countsTheMinutesOfAnEarlierStart() {
        var agenda = Agenda.of(publishedAtTen("xix")).place("a", MONDAY_9_30, MONDAY_11, "xix");
        verify(agenda).penalizesBy(minutes(MONDAY_9_30, MONDAY_10));
        verify(agenda)
                .justifiesWithExactly(saying(
                        "Panel A starts 30 min earlier than published, 2017-06-19 09:30 instead of 2017-06-19 10:00.",
                        "xix"));
    }

    @Test
    void countsTheMinutesToAnotherDay() {
        verify(Agenda.of(publishedAtTen("xix")).place("a", TUESDAY_10, TUESDAY_11, "xix"))
                .penalizesBy(minutes(MONDAY_10, TUESDAY_10));
    }

    @Test
    void countsAnotherRoomAlone() {
        var agenda = Agenda.of(publishedAtTen("xix")).place("a", MONDAY_10, MONDAY_11, "x");
        verify(agenda).penalizesBy(OTHER_ROOM);
        verify(agenda).justifiesWithExactly(saying("Panel A is in Room X instead of the published Room XIX.", "x"));
    }

    @Test
    void countsNoRoomAsAnother() {
        var agenda = Agenda.of(publishedAtTen("xix")).place("a", MONDAY_10, MONDAY_11, null);
        verify(agenda).penalizesBy(OTHER_ROOM);
        verify(agenda).justifiesWithExactly(saying("Panel A has no room instead of the published Room XIX."));
    }

    @Test
    void countsTheMinutesByWhichTheLengthChanges() {
        var hour =
                problem().with(room("xix")).with(session("a").title("Panel A").published(MONDAY_10, MONDAY_11, null));
        var longer = Agenda.of(hour).place("a", MONDAY_10, MONDAY_12, "xix");
        verify(longer).penalizesBy(minutes(MONDAY_11, MONDAY_12));
        verify(longer).justifiesWithExactly(saying("Panel A is 60 min longer than published.", "xix"));
        var shorter = Agenda.of(hour).place("a", MONDAY_9, MONDAY_9_30, "xix");
        verify(shorter).penalizesBy(minutes(MONDAY_9, MONDAY_10) + 30);
        verify(shorter)
                .justifiesWithExactly(saying(
                        "Panel A starts 60 min earlier than published, 2017-06-19 09:00 instead of 2017-06-19 10:00"
                                + " and is 30 min shorter than published.",
                        "xix"));
    }

    @Test
    void countsEachSessionThatIsMoved() {
        verify(Agenda.of(publishedAtTen(null).with(session("c").published(MONDAY_9, null, null)))
                        .place("a", MONDAY_11, MONDAY_12, "x")
                        .place("c", MONDAY_11, MONDAY_12, "xix"))
                .penalizesBy(minutes(MONDAY_10, MONDAY_11) + minutes(MONDAY_9, MONDAY_11));
    }
}
