package org.agendum.answers;

import static org.agendum.answers.Scene.AT_ELEVEN;
import static org.agendum.answers.Scene.AT_NINE;
import static org.agendum.answers.Scene.AT_TEN;
import static org.agendum.answers.Scene.A_LITTLE;
import static org.agendum.answers.Scene.ON_TUESDAY;
import static org.agendum.answers.Scene.threeHours;
import static org.agendum.answers.Scene.twoDays;
import static org.agendum.answers.Scene.twoHours;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import java.util.Map;
import org.agendum.answers.Story.Drafted;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.agendum.problem.Audience;

/** Rules on what sessions are about and whom they are for. */
final class ThemeStories {
    static List<Drafted> all() {
        return List.of(
                trackMix(),
                trackOverlap(),
                trackDays(),
                trackSplit(),
                trackRoomChange(),
                similarTrackOverlap(),
                topicOverlap(),
                topicDays(),
                interestClash(),
                sectorOverlap(),
                audienceTrackOverlap(),
                levelFlow(),
                audienceDiversity(),
                levelDiversity(),
                languageDiversity());
    }

    private static Drafted trackMix() {
        return new Drafted(
                "track-mix",
                "Two talks of different tracks would rather be in the same room, one right after the other.",
                twoHours()
                        .tracksPerBlock(1)
                        .track("borders")
                        .track("transit")
                        .with(room("hall"), room("annex"))
                        .with(session("a").track("borders"), session("b").track("transit"))
                        .roomCost("a", "annex", A_LITTLE)
                        .roomCost("b", "annex", A_LITTLE));
    }

    private static Drafted trackOverlap() {
        return new Drafted(
                "track-overlap",
                "Two talks of one track would both rather be at nine.",
                bothRatherAtNine(session("a").track("borders"), session("b").track("borders"))
                        .track("borders"));
    }

    private static Drafted trackDays() {
        return new Drafted(
                "track-days",
                "The second talk of a track that begins on Monday would rather be on Tuesday.",
                twoDays()
                        .track("borders")
                        .with(session("a").track("borders").slots(AT_NINE))
                        .with(session("b").track("borders").slots(AT_TEN, ON_TUESDAY))
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted trackSplit() {
        return new Drafted(
                "track-split",
                "The second talk of a track would rather let a talk of another track go first.",
                threeHours()
                        .track("borders")
                        .with(session("a").track("borders").slots(AT_NINE))
                        .with(session("b").track("borders").slots(AT_TEN, AT_ELEVEN))
                        .with(session("other").slots(AT_TEN))
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted trackRoomChange() {
        return new Drafted(
                "track-room-change",
                "The second talk of a track that is in the hall would rather be in the annex.",
                twoHours()
                        .track("borders")
                        .with(room("hall"), room("annex"))
                        .with(session("a").track("borders").rooms("hall"))
                        .with(session("b").track("borders"))
                        .roomCost("b", "hall", A_LITTLE));
    }

    private static Drafted similarTrackOverlap() {
        return new Drafted(
                "similar-track-overlap",
                "Two talks of similar tracks would both rather be at nine.",
                bothRatherAtNine(session("a").track("borders"), session("b").track("transit"))
                        .track("borders", Map.of("transit", 1))
                        .track("transit"));
    }

    private static Drafted topicOverlap() {
        return new Drafted(
                "topic-overlap",
                "Two talks on one topic would both rather be at nine.",
                bothRatherAtNine(session("a").topics("ports"), session("b").topics("ports")));
    }

    private static Drafted topicDays() {
        return new Drafted(
                "topic-days",
                "The second talk on a topic of Monday would rather be on Tuesday.",
                twoDays()
                        .with(session("a").topics("ports").slots(AT_NINE))
                        .with(session("b").topics("ports").slots(AT_TEN, ON_TUESDAY))
                        .slotCost("b", AT_TEN, A_LITTLE));
    }

    private static Drafted interestClash() {
        return new Drafted(
                "interest-clash",
                "Two talks that somebody wants to hear would both rather be at nine.",
                bothRatherAtNine(session("a"), session("b")).interested(1, "a", "b"));
    }

    private static Drafted sectorOverlap() {
        return new Drafted(
                "sector-overlap",
                "Two talks for the health sector would both rather be at nine.",
                bothRatherAtNine(
                        session("a").audience(forSector("health")), session("b").audience(forSector("health"))));
    }

    private static Drafted audienceTrackOverlap() {
        return new Drafted(
                "audience-track-overlap",
                "Two talks for managers would both rather be at nine, in a track that may otherwise run side by side.",
                bothRatherAtNine(
                                session("a").track("borders").audience(forType("managers")),
                                session("b").track("borders").audience(forType("managers")))
                        .track("borders")
                        .rule("track-overlap", null, 0));
    }

    private static Drafted levelFlow() {
        return new Drafted(
                "level-flow",
                "A talk for beginners would rather be after the one for experts.",
                twoHours()
                        .with(session("beginners").topics("ports").level(1))
                        .with(session("experts").topics("ports").level(2))
                        .slotCost("beginners", AT_NINE, A_LITTLE)
                        .slotCost("experts", AT_TEN, A_LITTLE));
    }

    private static Drafted audienceDiversity() {
        return new Drafted(
                "audience-diversity",
                "Two talks among which managers could choose would rather be at different hours.",
                ratherApart(
                        session("a").audience(forType("managers")), session("b").audience(forType("managers"))));
    }

    private static Drafted levelDiversity() {
        return new Drafted(
                "level-diversity",
                "Two talks of different levels would rather be at different hours.",
                ratherApart(session("a").level(1), session("b").level(2)));
    }

    private static Drafted languageDiversity() {
        return new Drafted(
                "language-diversity",
                "Two talks in different languages would rather be at different hours.",
                ratherApart(session("a").language("en"), session("b").language("fr")));
    }

    private static Audience forType(String type) {
        return new Audience(List.of(type), null, null, null);
    }

    private static Audience forSector(String sector) {
        return new Audience(null, null, null, List.of(sector));
    }

    /** @param a has the id a */
    private static ProblemBuilder bothRatherAtNine(SessionBuilder a, SessionBuilder b) {
        return twoHours().with(a, b).slotCost("a", AT_TEN, A_LITTLE).slotCost("b", AT_TEN, A_LITTLE);
    }

    private static ProblemBuilder ratherApart(SessionBuilder a, SessionBuilder b) {
        return twoHours().with(a, b).slotCost("a", AT_TEN, A_LITTLE).slotCost("b", AT_NINE, A_LITTLE);
    }

    private ThemeStories() {}
}
