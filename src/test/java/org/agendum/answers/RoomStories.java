package org.agendum.answers;

import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.oneHour;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.answers.Story.Drafted;

/** Rules on the rooms of sessions, and on the tags of rooms. */
final class RoomStories {
    static List<Drafted> all() {
        return List.of(
                roomConflict(),
                roomUnavailable(),
                roomUnsuitable(),
                roomTooSmall(),
                seatsShort(),
                roomCost(),
                popularSmallRoom(),
                tagRequired(),
                tagProhibited(),
                tagPreferred(),
                tagAvoided());
    }

    private static Drafted roomConflict() {
        return new Drafted(
                "room-conflict",
                "Two talks in one room would both rather be at nine.",
                twoHours()
                        .with(room("hall"))
                        .with(session("a"), session("b"))
                        .slotCost("a", AT_TEN, A_LITTLE)
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted roomUnavailable() {
        return new Drafted(
                "room-unavailable",
                "A talk would rather be at nine, when the only room is closed.",
                twoHours()
                        .with(room("hall").closed(MONDAY_9, MONDAY_10))
                        .with(session("talk"))
                        .slotCost("talk", AT_TEN, A_LITTLE));
    }

    private static Drafted roomUnsuitable() {
        return new Drafted(
                "room-unsuitable",
                "A panel needs interpretation, and the room that has it costs something.",
                oneHour()
                        .with(room("equipped").features("interpretation"), room("plain"))
                        .with(session("panel").features("interpretation"))
                        .roomCost("panel", "equipped", A_LITTLE));
    }

    private static Drafted roomTooSmall() {
        return new Drafted(
                "room-too-small",
                "A panel needs 50 seats, and the room that has them costs something.",
                oneHour()
                        .with(room("large").seats(100), room("small").seats(20))
                        .with(session("panel").neededSeats(50))
                        .roomCost("panel", "large", A_LITTLE));
    }

    private static Drafted seatsShort() {
        return new Drafted(
                "seats-short",
                "For a talk 50 people are expected, and the room that seats them costs something.",
                oneHour()
                        .with(room("large").seats(100), room("small").seats(20))
                        .with(session("talk").expected(50))
                        .roomCost("talk", "large", A_LITTLE));
    }

    private static Drafted roomCost() {
        return new Drafted(
                "room-cost",
                "A talk would like the view of a room that costs more than that is worth.",
                oneHour()
                        .with(room("terrace").tags("view"), room("cellar"))
                        .with(session("talk").prefers("view"))
                        .roomCost("talk", "terrace", 100));
    }

    private static Drafted popularSmallRoom() {
        return new Drafted(
                "popular-small-room",
                "The more popular of two talks would rather have the smaller of two rooms that hold either.",
                oneHour()
                        .with(room("large").seats(100), room("small").seats(60))
                        .with(session("popular").expected(50), session("niche").expected(10))
                        .roomCost("popular", "large", A_LITTLE));
    }

    private static Drafted tagRequired() {
        return new Drafted(
                "tag-required",
                "A workshop requires quiet, and the quiet room costs something.",
                oneHour()
                        .with(room("quiet").tags("quiet"), room("plain"))
                        .with(session("workshop").requires("quiet"))
                        .roomCost("workshop", "quiet", A_LITTLE));
    }

    private static Drafted tagProhibited() {
        return new Drafted(
                "tag-prohibited",
                "A workshop prohibits noise, and the room without noise costs something.",
                oneHour()
                        .with(room("plain"), room("noisy").tags("noise"))
                        .with(session("workshop").prohibits("noise"))
                        .roomCost("workshop", "plain", A_LITTLE));
    }

    private static Drafted tagPreferred() {
        return new Drafted(
                "tag-preferred",
                "A workshop would like quiet, and the quiet room costs less than that is worth.",
                oneHour()
                        .with(room("quiet").tags("quiet"), room("plain"))
                        .with(session("workshop").prefers("quiet"))
                        .roomCost("workshop", "quiet", A_LITTLE));
    }

    private static Drafted tagAvoided() {
        return new Drafted(
                "tag-avoided",
                "A workshop avoids noise, and the room without noise costs less than that is worth.",
                oneHour()
                        .with(room("plain"), room("noisy").tags("noise"))
                        .with(session("workshop").avoids("noise"))
                        .roomCost("workshop", "plain", A_LITTLE));
    }

    private RoomStories() {}
}
