package org.agendum.answers;

import static org.agendum.answers.Scene.AT_ELEVEN;
import static org.agendum.answers.Scene.AT_NINE;
import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.ON_TUESDAY;
import static org.agendum.answers.Scene.monday;
import static org.agendum.answers.Scene.oneHour;
import static org.agendum.answers.Scene.threeHours;
import static org.agendum.answers.Scene.twoDays;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.answers.Story.Drafted;
import org.agendum.problem.Clock;
import org.agendum.problem.Length;
import org.agendum.problem.Relation;
import org.agendum.problem.StartBetween;

/** Rules on when sessions are, by themselves and among each other. */
final class TimeStories {
    static List<Drafted> all() {
        return List.of(
                outsideWindow(),
                orderBroken(),
                plenaryOverlap(),
                exclusiveOverlap(),
                togetherSplit(),
                consecutiveSplit(),
                crowdClash(),
                resourceOverload(),
                serviceLimit(),
                sessionUnscheduled(),
                publishedMoved(),
                kept(),
                durationOff(),
                startOff(),
                idleGap(),
                dayImbalance(),
                slotCost());
    }

    private static Drafted outsideWindow() {
        return new Drafted(
                "outside-window",
                "A talk may only be at ten, and would rather be at nine.",
                twoHours().with(session("talk").window(MONDAY_10, MONDAY_11)).slotCost("talk", AT_TEN, A_LITTLE));
    }

    private static Drafted orderBroken() {
        return new Drafted(
                "order-broken",
                "A summary comes after its panel, and both would rather have it the other way round.",
                twoHours()
                        .with(session("panel"), session("summary").after("panel", 0))
                        .slotCost("panel", AT_NINE, A_LITTLE)
                        .slotCost("summary", AT_TEN, A_LITTLE));
    }

    private static Drafted plenaryOverlap() {
        return new Drafted(
                "plenary-overlap",
                "A plenary and a talk would both rather be at nine.",
                twoHours()
                        .with(session("opening").plenary(), session("talk"))
                        .slotCost("opening", AT_TEN, A_LITTLE)
                        .slotCost("talk", AT_TEN, A_LITTLE));
    }

    private static Drafted exclusiveOverlap() {
        return new Drafted(
                "exclusive-overlap",
                "Two talks that exclude each other would both rather be at nine.",
                twoHours()
                        .with(session("for"), session("against"))
                        .relation(Relation.Type.EXCLUSIVE, "for", "against")
                        .slotCost("for", AT_TEN, A_LITTLE)
                        .slotCost("against", AT_TEN, A_LITTLE));
    }

    private static Drafted togetherSplit() {
        return new Drafted(
                "together-split",
                "Of two sessions that belong together, one would rather be at nine and one at ten.",
                twoHours()
                        .with(session("inside"), session("outside"))
                        .relation(Relation.Type.TOGETHER, "inside", "outside")
                        .slotCost("inside", AT_TEN, A_LITTLE)
                        .slotCost("outside", AT_NINE, A_LITTLE));
    }

    private static Drafted consecutiveSplit() {
        return new Drafted(
                "consecutive-split",
                "The second part of a talk follows the first, and would rather be on the next day.",
                twoDays()
                        .with(session("first").slots(AT_NINE), session("second"))
                        .relation(Relation.Type.CONSECUTIVE, "first", "second")
                        .slotCost("second", AT_NINE, A_LITTLE)
                        .slotCost("second", AT_TEN, A_LITTLE));
    }

    private static Drafted crowdClash() {
        return new Drafted(
                "crowd-clash",
                "Three sessions that draw a crowd would all rather be at nine.",
                twoHours()
                        .with(session("one").crowdPuller())
                        .with(session("two").crowdPuller())
                        .with(session("three").crowdPuller())
                        .slotCost("one", AT_TEN, A_LITTLE)
                        .slotCost("two", AT_TEN, A_LITTLE)
                        .slotCost("three", AT_TEN, A_LITTLE));
    }

    private static Drafted resourceOverload() {
        return new Drafted(
                "resource-overload",
                "Two panels that need the one team of interpreters would both rather be at nine.",
                twoHours()
                        .resource("interpreters", 1)
                        .with(session("a").resource("interpreters", 1))
                        .with(session("b").resource("interpreters", 1))
                        .slotCost("a", AT_TEN, A_LITTLE)
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted serviceLimit() {
        return new Drafted(
                "service-limit",
                "Interpreters rest after an hour, and both panels that need them would rather be on Monday.",
                twoDays()
                        .resource("interpreters", 1, 60, 30)
                        .with(session("a").resource("interpreters", 1))
                        .with(session("b").resource("interpreters", 1))
                        .slotCost("a", ON_TUESDAY, A_LITTLE)
                        .slotCost("b", ON_TUESDAY, A_LITTLE));
    }

    private static Drafted sessionUnscheduled() {
        return new Drafted(
                "session-unscheduled",
                "The only hour that there is for a talk costs something.",
                oneHour().with(session("talk")).slotCost("talk", AT_NINE, A_LITTLE));
    }

    private static Drafted publishedMoved() {
        return new Drafted(
                "published-moved",
                "The room in which a talk was published has become dearer than what moving costs otherwise.",
                oneHour()
                        .with(room("published"), room("other"))
                        .with(session("talk").published(MONDAY_9, MONDAY_10, "published"))
                        .roomCost("talk", "published", 100));
    }

    private static Drafted kept() {
        return new Drafted(
                "kept",
                "A published talk may be moved, and would now rather be at ten.",
                twoHours()
                        .rule("published-moved", null, 0)
                        .with(session("talk").published(MONDAY_9, MONDAY_10, null))
                        .slotCost("talk", AT_NINE, A_LITTLE));
    }

    private static Drafted durationOff() {
        return new Drafted(
                "duration-off",
                "A talk would rather have the room that closes after half of its preferred hour.",
                monday().with(room("open"), room("closing").closed(MONDAY_9_30, MONDAY_10))
                        .with(session("talk").start(MONDAY_9).minutes(new Length(30, 60, 60)))
                        .roomCost("talk", "open", A_LITTLE));
    }

    private static Drafted startOff() {
        return new Drafted(
                "start-off",
                "A lunch is best at ten, but that hour costs something.",
                twoHours()
                        .with(session("lunch").startBetween(new StartBetween(null, null, Clock.parse("10:00"))))
                        .slotCost("lunch", AT_TEN, A_LITTLE));
    }

    private static Drafted idleGap() {
        return new Drafted(
                "idle-gap",
                "The talk after the first one would rather be an hour later.",
                threeHours()
                        .with(session("first").slots(AT_NINE))
                        .with(session("next").slots(AT_TEN, AT_ELEVEN))
                        .slotCost("next", AT_TEN, A_LITTLE));
    }

    private static Drafted dayImbalance() {
        return new Drafted(
                "day-imbalance",
                "There is room on two days, but both talks would rather be on the first.",
                twoDays()
                        .slot(TUESDAY_10, TUESDAY_11)
                        .with(session("a"), session("b").slots(AT_TEN, ON_TUESDAY))
                        .slotCost("a", ON_TUESDAY, A_LITTLE)
                        .slotCost("a", "slot-3", A_LITTLE)
                        .slotCost("b", ON_TUESDAY, A_LITTLE));
    }

    private static Drafted slotCost() {
        return new Drafted(
                "slot-cost",
                "A talk would like the morning tag of an hour that costs more than that is worth.",
                oneHour()
                        .slot(MONDAY_10, MONDAY_11, "morning")
                        .with(session("talk").prefers("morning"))
                        .slotCost("talk", AT_TEN, 100));
    }

    private TimeStories() {}
}
