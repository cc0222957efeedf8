package org.agendum.solver;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import org.agendum.bench.ConferenceGenerator;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation.Type;
import org.agendum.rules.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreedyStartTest {
    @ParameterizedTest
    @CsvSource({"200, 1", "200, 2", "1000, 1", "1000, 2", "3000, 1"})
    void findsAPlaceForEverySessionOfAConference(int sessions, long seed) {
        isWithoutFault(ConferenceGenerator.generate(sessions, seed).problem());
    }

    /** Monday from 9 to 12, in slots of an hour. */
    private static ProblemBuilder morning() {
        return problem().slot(MONDAY_9, MONDAY_10).slot(MONDAY_10, MONDAY_11).slot(MONDAY_11, MONDAY_12);
    }

    private static SessionBuilder talk(String id) {
        return session(id).minutes(Length.of(60));
    }

    @Test
    void leavesPeopleThePauseThatTheyNeed() {
        isWithoutFault(morning()
                .pauseMinutes(20)
                .with(room("r"))
                .with(person("jane"))
                .with(talk("a").seat("speaker", "jane"), talk("b").seat("speaker", "jane")));
    }

    @Test
    void leavesPeopleTheTimeToGoToAnotherRoom() {
        isWithoutFault(morning()
                .transferMinutes(20)
                .with(room("r"), room("s"))
                .with(person("jane"))
                .with(
                        talk("a").seat("speaker", "jane").rooms("r"),
                        talk("b").seat("speaker", "jane").rooms("s")));
    }

    @Test
    void asksNobodyForMoreSessionsADayThanTheyAccept() {
        isWithoutFault(morning()
                .slot(TUESDAY_9, TUESDAY_10)
                .with(room("r"))
                .with(person("jane").maxSessionsPerDay(1))
                .with(talk("a").seat("speaker", "jane"), talk("b").seat("speaker", "jane")));
    }

    @Test
    void keepsApartWhatExcludesEachOther() {
        isWithoutFault(
                morning().with(room("r"), room("s")).with(talk("a"), talk("b")).relation(Type.EXCLUSIVE, "a", "b"));
    }

    @Test
    void putsTogetherWhatBelongsTogether() {
        isWithoutFault(morning()
                .with(room("r"), room("s"))
                .with(talk("a"), talk("x"), talk("b"), talk("y"))
                .relation(Type.TOGETHER, "a", "b"));
    }

    @Test
    void putsConsecutiveSessionsNextToEachOther() {
        isWithoutFault(morning()
                .with(room("r"), room("s"))
                .with(talk("a"), talk("x"), talk("y"), talk("b"), talk("c"))
                .relation(Type.CONSECUTIVE, "a", "b", "c"));
    }

    @Test
    void letsTwoSessionsThatDrawACrowdRunAtOnce() {
        isWithoutFault(morning()
                .with(room("r"), room("s"), room("t"))
                .with(
                        talk("a").crowdPuller(),
                        talk("b").crowdPuller(),
                        talk("c").crowdPuller()));
    }

    @Test
    void keepsTheOrderAndItsGap() {
        isWithoutFault(morning().with(room("r")).with(talk("late").after("early", 60), talk("early")));
    }

    @Test
    void doesNotUseARoomWhileItIsClosedOrPrepared() {
        isWithoutFault(morning()
                .with(room("r").turnoverMinutes(10), room("s").closed(MONDAY_9, MONDAY_11))
                .with(talk("a"), talk("b"), talk("c")));
    }

    /** The first takes the room that the second needs, since fewer ask for it. */
    @Test
    void makesASessionGoElsewhereForOneThatFindsNoPlace() {
        var plan = isWithoutFault(morning()
                .with(room("r").closed(MONDAY_10, MONDAY_11), room("s"))
                .with(
                        talk("easy").slots("slot-0"),
                        talk("bound").slots("slot-0", "slot-1").rooms("r"),
                        talk("pinned").pin(MONDAY_10, MONDAY_11, "s").rooms("s"),
                        talk("also pinned").pin(MONDAY_11, MONDAY_12, "s").rooms("s")));

        assertThat(roomOf(plan, "easy")).isEqualTo("s");
        assertThat(roomOf(plan, "bound")).isEqualTo("r");
    }

    private static String roomOf(AgendaPlan plan, String session) {
        return plan.sessions().stream()
                .filter(planned -> planned.id().equals(session))
                .map(PlannedSession::getRoom)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void leavesSmallRoomsToSessionsThatFitAndLargeOnesToThoseThatDoNot() {
        isWithoutFault(problem()
                .slot(MONDAY_9, MONDAY_10)
                .with(room("large").seats(100), room("small").seats(30))
                .with(talk("few").neededSeats(20), talk("many").neededSeats(90)));
    }

    @Test
    void fillsOpenSeatsWithThoseWhoSitInTheFewestSessions() {
        var plan = started(morning()
                .with(room("r"))
                .with(person("jane"), person("joe"))
                .with(
                        talk("a").seat("speaker", "jane"),
                        talk("b").openSeat("speaker", "joe", "jane"),
                        talk("c").openSeat("speaker", "joe", "jane"))
                .build());

        assertThat(plan.seats().stream().map(PlannedSeat::getPerson).map(Object::toString))
                .containsExactly("jane", "joe", "joe");
    }

    @Test
    void givesNobodyTwoSeatsOfASession() {
        var plan = started(morning()
                .with(room("r"))
                .with(person("joe"))
                .with(talk("a").openSeat("speaker", "joe").openSeat("chair", "joe"))
                .build());

        assertThat(plan.seats().get(0).getPerson()).hasToString("joe");
        assertThat(plan.seats().get(1).getPerson()).isNull();
    }

    private static AgendaPlan isWithoutFault(ProblemBuilder builder) {
        return isWithoutFault(builder.build());
    }

    private static AgendaPlan isWithoutFault(Problem problem) {
        var plan = started(problem);
        var score = new Scoring().score(plan);
        assertThat(score.score().hard()).as("%s", score.violations()).isZero();
        assertThat(score.score().medium()).as("%s", score.violations()).isZero();
        return plan;
    }

    private static AgendaPlan started(Problem problem) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        try (var workplace = new Workplace(plan, true)) {
            new GreedyStart(() -> false).place(workplace);
            workplace.score();
        }
        return plan;
    }
}
