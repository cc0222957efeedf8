package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TagAvoidedTest extends PlacedBreachTest {
    TagAvoidedTest() {
        super(new TagAvoided());
    }

    @Override
    Agenda breach() {
        return Agenda.of(tags()).place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 2L * minutes(MONDAY_9, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of("x"),
                "Panel A is at 2017-06-19 09:00 to 10:00 in x, which has 'evening' and 'loud' that it avoids.");
    }

    private static ProblemBuilder tags() {
        return problem()
                .slot(MONDAY_9, MONDAY_10, "evening")
                .slot(MONDAY_12, MONDAY_13)
                .with(room("x").tags("loud"), room("y"))
                .with(person("jane").name("Jane Doe").avoids("evening", "loud", "sunny"))
                .with(
                        session("a").title("Panel A").avoids("evening", "loud", "sunny"),
                        session("b").title("Panel B"))
                .with(session("c").title("Panel C").seat("speaker", "jane"));
    }

    @Test
    void acceptsTagsOfTheSlotAndOfTheRoom() {
        verify(Agenda.of(tags()).place("a", MONDAY_12, MONDAY_13, "y")).hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAskForNothing() {
        verify(Agenda.of(tags()).place("b", MONDAY_9, MONDAY_10, "x")).hasNoImpact();
    }

    @Test
    void countsForThePeopleInTheSessionToo() {
        var agenda = Agenda.of(tags()).place("c", MONDAY_9, MONDAY_10, "x");
        verify(agenda).penalizesBy(2L * minutes(MONDAY_9, MONDAY_10));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("c"),
                        List.of("jane"),
                        List.of("x"),
                        "Panel C is at 2017-06-19 09:00 to 10:00 in x, which has 'evening' and 'loud' that Jane Doe"
                                + " avoids."));
        verify(agenda.withoutPeople()).hasNoImpact();
    }

    @Test
    void takesTheTagsOfEverySlotThatItOverlaps() {
        var agenda = Agenda.of(tags()).place("a", at(MONDAY, 9, 59), at(MONDAY, 12, 1), "y");
        verify(agenda).penalizesBy(minutes(at(MONDAY, 9, 59), at(MONDAY, 12, 1)));
    }

    @Test
    void takesNoTagsOfSlotsThatItTouches() {
        var agenda = Agenda.of(tags()).place("a", MONDAY_10, MONDAY_12, "y");
        verify(agenda).hasNoImpact();
    }
}
