package org.agendum.answers;

import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.answers.Story.MadeByHand;
import org.agendum.fixture.Agenda;

/** Rules that the solver has no way to break: it knows only what is in the problem, once, and never moves a pin. */
final class HandmadeStories {
    static List<MadeByHand> all() {
        return List.of(pinMoved(), sessionUnknown(), sessionRepeated(), personUnknown(), roomUnknown());
    }

    private static MadeByHand pinMoved() {
        var problem =
                twoHours().with(session("talk").pin(MONDAY_10, MONDAY_11, null)).slotCost("talk", AT_TEN, A_LITTLE);
        return MadeByHand.of(
                "pin-moved",
                "A talk that is pinned to ten was put at nine.",
                problem,
                Agenda.of(problem).place("talk", MONDAY_9, MONDAY_10, null));
    }

    private static MadeByHand sessionUnknown() {
        var problem = twoHours().with(session("talk"));
        return MadeByHand.of(
                "session-unknown",
                "After the talk, something is on the agenda of which the problem knows nothing.",
                problem,
                Agenda.of(problem)
                        .place("talk", MONDAY_9, MONDAY_10, null)
                        .place("rumour", MONDAY_10, MONDAY_11, null));
    }

    private static MadeByHand sessionRepeated() {
        var problem = twoHours().with(session("talk"));
        return MadeByHand.of(
                "session-repeated",
                "The talk is given twice.",
                problem,
                Agenda.of(problem).place("talk", MONDAY_9, MONDAY_10, null).place("talk", MONDAY_10, MONDAY_11, null));
    }

    private static MadeByHand personUnknown() {
        var problem = twoHours().with(session("talk"));
        return MadeByHand.of(
                "person-unknown",
                "Somebody of whom the problem knows nothing gives the talk.",
                problem,
                Agenda.of(problem).place("talk", MONDAY_9, MONDAY_10, null).seat("speaker", "nobody"));
    }

    private static MadeByHand roomUnknown() {
        var problem = twoHours().with(room("hall")).with(session("talk"));
        return MadeByHand.of(
                "room-unknown",
                "The talk is in a room of which the problem knows nothing.",
                problem,
                Agenda.of(problem).place("talk", MONDAY_9, MONDAY_10, "attic"));
    }

    private HandmadeStories() {}
}
