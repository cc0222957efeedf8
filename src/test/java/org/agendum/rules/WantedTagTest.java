package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;

import java.util.function.BiFunction;
import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

/** What holds for rules that count tags that are missing. */
abstract class WantedTagTest extends TagRuleTest {
    WantedTagTest(
            AgendaRule rule,
            BiFunction<SessionBuilder, String[], SessionBuilder> ofSession,
            BiFunction<PersonBuilder, String[], PersonBuilder> ofPerson,
            String verb) {
        super(rule, ofSession, ofPerson, "lacks", verb);
    }

    @Override
    final ProblemBuilder places() {
        return problem()
                .slot(MONDAY_9, MONDAY_10, "sunny")
                .slot(MONDAY_12, MONDAY_13, "evening")
                .with(room("x"), room("y").tags("loud", "sunny"));
    }

    @Test
    void takesTheTagsOfEverySlotThatItOverlaps() {
        verify(tags().place("a", at(MONDAY, 9, 59), at(MONDAY, 12, 1), "y")).hasNoImpact();
    }

    @Test
    void takesNoTagsOfSlotsThatItTouches() {
        verify(tags().place("a", MONDAY_10, MONDAY_12, "y")).penalizesBy(minutes(MONDAY_10, MONDAY_12));
    }
}
