package org.agendum.answers;

import static org.agendum.answers.Scene.AT_ELEVEN;
import static org.agendum.answers.Scene.AT_NINE;
import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.LATE_IN_TOKYO;
import static org.agendum.answers.Scene.ON_TUESDAY;
import static org.agendum.answers.Scene.akiraInTokyo;
import static org.agendum.answers.Scene.monday;
import static org.agendum.answers.Scene.threeHours;
import static org.agendum.answers.Scene.twoDays;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import java.util.Map;
import org.agendum.answers.Story.Drafted;
import org.agendum.problem.Seat;

/** Rules on the people of sessions: who takes a seat, and when they can and like to. */
final class PeopleStories {
    static List<Drafted> all() {
        return List.of(
                personConflict(),
                personUnavailable(),
                personDayLimit(),
                transferTooShort(),
                pauseTooShort(),
                personSpread(),
                personLongDay(),
                remoteHours(),
                roleClash(),
                seatUnqualified(),
                seatUnfilled(),
                moderatorLoad(),
                genderBalance(),
                regionBalance());
    }

    private static Drafted personConflict() {
        return new Drafted(
                "person-conflict",
                "Two talks of one speaker would both rather be at nine.",
                twoHours()
                        .with(person("jane"))
                        .with(session("a").seat("speaker", "jane"))
                        .with(session("b").seat("speaker", "jane"))
                        .slotCost("a", AT_TEN, A_LITTLE)
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted personUnavailable() {
        return new Drafted(
                "person-unavailable",
                "A talk would rather be at nine, when its speaker is away.",
                twoHours()
                        .with(person("jane").away(MONDAY_9, MONDAY_10))
                        .with(session("talk").seat("speaker", "jane"))
                        .slotCost("talk", AT_TEN, A_LITTLE));
    }

    private static Drafted personDayLimit() {
        return new Drafted(
                "person-day-limit",
                "Both talks of one who gives one a day would rather be on Monday.",
                twoDays()
                        .with(person("jane").maxSessionsPerDay(1))
                        .with(session("a").seat("speaker", "jane"))
                        .with(session("b").seat("speaker", "jane"))
                        .slotCost("a", ON_TUESDAY, A_LITTLE)
                        .slotCost("b", ON_TUESDAY, A_LITTLE));
    }

    private static Drafted transferTooShort() {
        return new Drafted(
                "transfer-too-short",
                "Right after a talk in the hall, its speaker would rather go on in the annex.",
                twoHours()
                        .transferMinutes(15)
                        .with(room("hall"), room("annex"))
                        .with(person("jane"))
                        .with(session("a").rooms("hall").seat("speaker", "jane"))
                        .with(session("b").seat("speaker", "jane"))
                        .roomCost("b", "hall", A_LITTLE));
    }

    private static Drafted pauseTooShort() {
        return new Drafted(
                "pause-too-short",
                "Both talks of one who needs a pause in between would rather be on Monday, one right after the other.",
                twoDays()
                        .pauseMinutes(15)
                        .with(person("jane"))
                        .with(session("a").seat("speaker", "jane"))
                        .with(session("b").seat("speaker", "jane"))
                        .slotCost("a", ON_TUESDAY, A_LITTLE)
                        .slotCost("b", ON_TUESDAY, A_LITTLE));
    }

    private static Drafted personSpread() {
        return new Drafted(
                "person-spread",
                "The second talk of one who speaks on Monday would rather be on Tuesday.",
                twoDays()
                        .with(person("jane"))
                        .with(session("a").slots(AT_NINE).seat("speaker", "jane"))
                        .with(session("b").slots(AT_TEN, ON_TUESDAY).seat("speaker", "jane"))
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted personLongDay() {
        return new Drafted(
                "person-long-day",
                "Two hours are a long day, and the second talk of one who speaks at nine would rather be at eleven.",
                threeHours()
                        .longDayMinutes(120)
                        .with(person("jane"))
                        .with(session("a").slots(AT_NINE).seat("speaker", "jane"))
                        .with(session("b").slots(AT_TEN, AT_ELEVEN).seat("speaker", "jane"))
                        .with(session("in-between").slots(AT_TEN))
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted remoteHours() {
        return new Drafted(
                "remote-hours",
                "A talk would rather be when it is three in the morning where its speaker is.",
                twoHours()
                        .slot(at(MONDAY, 15, 0), at(MONDAY, 16, 0))
                        .with(person("remi").timeZone("America/New_York"))
                        .with(session("talk").slots(AT_NINE, "slot-2").seat("speaker", "remi"))
                        .slotCost("talk", "slot-2", A_LITTLE));
    }

    private static Drafted roleClash() {
        return new Drafted(
                "role-clash",
                "A speaker could moderate as well, which is too late for the other moderator.",
                monday().with(person("jane"), akiraInTokyo())
                        .with(session("panel")
                                .start(LATE_IN_TOKYO)
                                .seat("speaker", "jane")
                                .openSeat("moderator", "jane", "akira")));
    }

    private static Drafted seatUnqualified() {
        return new Drafted(
                "seat-unqualified",
                "A seat is for somebody from Asia, for whom it is late.",
                monday().with(person("jane").attribute("region", "Europe"))
                        .with(akiraInTokyo().attribute("region", "Asia"))
                        .with(session("panel")
                                .start(LATE_IN_TOKYO)
                                .with(new Seat(
                                        "moderator", null, List.of("jane", "akira"), Map.of("region", "Asia"), null))));
    }

    private static Drafted seatUnfilled() {
        return new Drafted(
                "seat-unfilled",
                "It is late for the only one who could moderate.",
                monday().with(akiraInTokyo())
                        .with(session("panel").start(LATE_IN_TOKYO).openSeat("moderator", "akira")));
    }

    private static Drafted moderatorLoad() {
        return new Drafted(
                "moderator-load",
                "Who moderates the first panel could go on with the second, which is late for the other.",
                monday().with(person("jane"), akiraInTokyo())
                        .with(session("first")
                                .start(LATE_IN_TOKYO.minusHours(1))
                                .openSeat("moderator", "jane"))
                        .with(session("second").start(LATE_IN_TOKYO).openSeat("moderator", "jane", "akira")));
    }

    private static Drafted genderBalance() {
        return new Drafted(
                "gender-balance",
                "Another woman could join the woman on a panel, which is late for the man.",
                monday().with(person("jane").attribute("gender", "female"))
                        .with(person("jill").attribute("gender", "female"))
                        .with(akiraInTokyo().attribute("gender", "male"))
                        .with(session("panel")
                                .start(LATE_IN_TOKYO)
                                .seat("panelist", "jane")
                                .openSeat("panelist", "jill", "akira")));
    }

    private static Drafted regionBalance() {
        return new Drafted(
                "region-balance",
                "Another European could join the European on a panel, which is late for the Asian.",
                monday().with(person("jane").attribute("region", "Europe"))
                        .with(person("jill").attribute("region", "Europe"))
                        .with(akiraInTokyo().attribute("region", "Asia"))
                        .with(session("panel")
                                .start(LATE_IN_TOKYO)
                                .seat("panelist", "jane")
                                .openSeat("panelist", "jill", "akira")));
    }

    private PeopleStories() {}
}
