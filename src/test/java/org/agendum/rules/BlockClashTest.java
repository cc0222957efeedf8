package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

/** What holds for rules that two sessions, a and b, breach in different rooms at one block time. */
abstract class BlockClashTest extends PlacedBreachTest {
    BlockClashTest(AgendaRule rule) {
        super(rule);
    }

    /** Relates sessions a and b, which should be in one block or at different block times. */
    abstract ProblemBuilder related(ProblemBuilder talks);

    final ProblemBuilder talks() {
        return related(problem()
                .blocks(MONDAY_FIRST, MONDAY_SECOND)
                .with(room("x").name("Room X"), room("y").name("Room Y"), room("z"))
                .with(session("a").title("Talk A"), session("b").title("Talk B"), session("c"), session("d")));
    }

    /** One after the other. */
    @Override
    final Agenda breach() {
        return Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "y");
    }

    @Test
    void countsSessionsAtOnceToo() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_9, MONDAY_10, "y"))
                .penalizesBy(cost());
    }

    @Test
    void acceptsOneRoomAndNone() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsBlockTimesThatTouch() {
        verify(Agenda.of(talks()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_11, MONDAY_12, "y"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAreInNoBlock() {
        verify(Agenda.of(talks()).place("a", MONDAY_10, MONDAY_12, "x").place("b", MONDAY_10, MONDAY_12, "y"))
                .hasNoImpact();
        verify(Agenda.of(talks())
                        .place("a", MONDAY_13, MONDAY_13.plusMinutes(60), "x")
                        .place("b", MONDAY_13, MONDAY_13.plusMinutes(60), "y"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAreNotRelated() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_9, MONDAY_10, "y")
                        .place("d", MONDAY_9, MONDAY_10, "z"))
                .hasNoImpact();
    }
}
