package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

class SessionUnscheduledTest extends BreachTest {
    SessionUnscheduledTest() {
        super(new SessionUnscheduled());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(session("a").title("Panel A").priority(7)));
    }

    @Override
    long cost() {
        return 7;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of(), "Panel A is not on the agenda.");
    }

    private void verifyReason(ProblemBuilder problem, String reason) {
        verify(Agenda.of(problem))
                .justifiesWithExactly(new Breach(
                        List.of("a"), List.of(), List.of(), "Panel A is not on the agenda: " + reason + "."));
    }

    private static SessionBuilder panel() {
        return session("a").title("Panel A");
    }

    @Test
    void acceptsScheduledSessions() {
        var agenda = Agenda.of(problem().with(session("a"))).place("a", MONDAY_9, MONDAY_10, null);
        verify(agenda).hasNoImpact();
    }

    @Test
    void countsSessionsThatLackEitherSlotOrRoom() {
        var problem = problem().with(session("a"));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).withoutSlots())
                .penalizesBy(1);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).withoutRooms())
                .penalizesBy(1);
    }

    @Test
    void countsOnlyOnceWhatLacksBoth() {
        var agenda = Agenda.of(problem().with(session("a"))).place("a", MONDAY_9, MONDAY_10, null);
        verify(agenda.withoutSlots().withoutRooms()).penalizesBy(1);
    }

    @Test
    void saysThatItsDayIsNotOfTheEvent() {
        verifyReason(problem().with(panel().day(WEDNESDAY)), "its day, 2017-06-21, is not a day of the event");
    }

    @Test
    void saysWhoIsAlwaysAway() {
        verifyReason(
                problem()
                        .with(person("jane").name("Jane Doe").available(TUESDAY_9, TUESDAY_10))
                        .with(person("joe").away(MONDAY_11, MONDAY_12))
                        .with(panel().day(MONDAY).seat("chair", "jane").seat("speaker", "joe")),
                "Jane Doe is away at every time that it may take");
    }

    @Test
    void saysWhoAreNeverThereTogether() {
        verifyReason(
                problem()
                        .with(
                                person("jane").available(MONDAY_9, MONDAY_10),
                                person("joe").available(MONDAY_10, MONDAY_11))
                        .with(panel().seat("chair", "jane").seat("speaker", "joe")),
                "at every time that it may take, one or another of jane and joe is away");
    }

    @Test
    void saysThatNoTimeIsAllowed() {
        verifyReason(
                problem().with(panel().window(MONDAY_9, MONDAY_9_30).day(MONDAY)),
                "no time fits its length of 60 min and its day and its windows");
    }

    @Test
    void saysWhatNoRoomHas() {
        verifyReason(
                problem()
                        .with(room("x").seats(100).features("screen"))
                        .with(panel().features("screen", "interpretation")),
                "no room has interpretation");
        verifyReason(problem().with(room("x").seats(100)).with(panel().neededSeats(120)), "no room has 120 seats");
    }

    @Test
    void saysWhatNoneOfItsRoomsHas() {
        verifyReason(
                problem()
                        .with(room("x").name("Room X"), room("xix").features("screen"))
                        .with(panel().rooms("x").features("screen")),
                "none of its rooms (Room X) has screen");
    }

    @Test
    void saysWhatNoRoomHasTogether() {
        verifyReason(
                problem()
                        .with(room("x").seats(9).features("screen"), room("xix").seats(100))
                        .with(panel().features("screen").neededSeats(50)),
                "no room has screen and 50 seats");
    }

    @Test
    void givesBothReasons() {
        verifyReason(
                problem().with(room("x")).with(panel().day(WEDNESDAY).features("screen")),
                "its day, 2017-06-21, is not a day of the event, and no room has screen");
    }
}
