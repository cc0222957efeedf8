package org.agendum.answers;

import static org.agendum.answers.Scene.AT_NINE;
import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.answers.Story.Drafted;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Relation;

/** Rules on the blocks of tracks, and on the order within a track. */
final class BlockStories {
    private static final BlockTime FIRST_HOUR = new BlockTime("first-hour", null, MONDAY_9, MONDAY_10);
    private static final BlockTime SECOND_HOUR = new BlockTime("second-hour", null, MONDAY_10, MONDAY_11);
    private static final BlockTime BOTH_HOURS = new BlockTime("both-hours", null, MONDAY_9, MONDAY_11);

    static List<Drafted> all() {
        return List.of(blockCost(), chairClash(), trackOrder(), exclusiveBlockClash(), interestBlockClash());
    }

    private static Drafted blockCost() {
        return new Drafted(
                "block-cost",
                "A block of a track costs more at nine, when its talk would rather be, than the talk gains.",
                twoBlocks()
                        .track("borders")
                        .with(session("talk").track("borders"))
                        .blockCost("borders", FIRST_HOUR.id(), null, A_LITTLE + 1)
                        .slotCost("talk", AT_TEN, A_LITTLE));
    }

    private static Drafted chairClash() {
        return new Drafted(
                "chair-clash",
                "The talks of two tracks with one chair would both rather be at nine.",
                twoBlocks()
                        .with(person("jane"))
                        .chairedTrack("borders", "jane")
                        .chairedTrack("transit", "jane")
                        .with(session("a").track("borders"), session("b").track("transit"))
                        .slotCost("a", AT_TEN, A_LITTLE)
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted trackOrder() {
        return new Drafted(
                "track-order",
                "The first and the second talk of a track would rather have it the other way round.",
                twoHours()
                        .track("borders")
                        .with(
                                session("first").track("borders").position(1),
                                session("second").track("borders").position(2))
                        .slotCost("first", AT_NINE, A_LITTLE)
                        .slotCost("second", AT_TEN, A_LITTLE));
    }

    private static Drafted exclusiveBlockClash() {
        return new Drafted(
                "exclusive-block-clash",
                "Of two talks that exclude each other, one after the other in one block, each would rather have a room"
                        + " of its own.",
                ratherInRoomsOfTheirOwn().relation(Relation.Type.EXCLUSIVE, "a", "b"));
    }

    private static Drafted interestBlockClash() {
        return new Drafted(
                "interest-block-clash",
                "Of two talks that the same people want, one after the other in one block, each would rather have a room"
                        + " of its own.",
                ratherInRoomsOfTheirOwn().interested((int) A_LITTLE + 1, "a", "b"));
    }

    private static ProblemBuilder twoBlocks() {
        return twoHours().blocks(FIRST_HOUR, SECOND_HOUR).with(room("hall"), room("annex"));
    }

    private static ProblemBuilder ratherInRoomsOfTheirOwn() {
        return twoHours()
                .blocks(BOTH_HOURS)
                .with(room("hall"), room("annex"))
                .with(session("a"), session("b"))
                .roomCost("a", "annex", A_LITTLE)
                .roomCost("b", "hall", A_LITTLE);
    }

    private BlockStories() {}
}
