package org.agendum.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said about each fault stands in the files of {@code faults/problem}; here is what files cannot hold. */
class ValidationTest {
    private static final Day DAY = new Day(LocalDate.of(2017, 6, 19), new Clock(600), new Clock(1080), null);

    @Test
    void findsNothingInAProblemThatIsRight() {
        var validation = Validation.of(problem(List.of(DAY), List.of(Session.bare("a", 60))), Map.of());

        assertThat(validation.faults()).isEmpty();
        assertThat(validation.notices()).isEmpty();
    }

    @Test
    void finishesThoughEverythingIsMissing() {
        var nothing = new Problem(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null);

        assertThat(Validation.of(nothing, Map.of()).faults())
                .extracting(Fault::pointer)
                .contains("/id", "/timeZone", "/days", "/sessions");
    }

    @Test
    void finishesThoughEveryRecordIsBlank() {
        var session = new Session(
                null,
                null,
                null,
                new Length(null, null, null),
                null,
                null,
                null,
                new StartBetween(null, null, null),
                List.of(new Period(null, null)),
                List.of(new After(null, null)),
                new Pin(null, null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Seat(null, null, null)),
                null,
                null,
                null,
                null,
                null);
        var resources = new java.util.HashMap<String, Integer>();
        resources.put("i", null);
        var other = new Session(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Needs(null, null, resources),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var problem = new Problem(
                null,
                "x",
                null,
                ZoneId.of("UTC"),
                null,
                null,
                List.of(new Day(null, null, null, null), DAY),
                List.of(new ListedSlot(null, null, null, null)),
                List.of(new Room(null, null, null, null, null, null, null)),
                List.of(new Person(null, null, null, null, null, null, null, null, null, null, null, null, null)),
                List.of(new Track(null, null, null, null)),
                List.of(new Resource(null, null, null, null)),
                List.of(session, other),
                List.of(new Relation(null, null, null)),
                List.of(new Cost(null, null, null, null, null, null, null)),
                new Blocks(null, null),
                null,
                Map.of("x", new RuleSetting(null, null, null)),
                null,
                null);

        assertThat(Validation.of(problem, Map.of()).faults()).hasSizeGreaterThan(15);
    }

    @Test
    void saysNothingOfWhatCouldNotBeRead() {
        var problem = problem(List.of(DAY), Arrays.asList(Session.bare("a", 61), Session.bare("b", 62)));

        assertThat(Validation.of(problem, Map.of(), Set.of("/sessions/0")).faults())
                .extracting(Fault::pointer)
                .containsExactly("/sessions/1/minutes");
    }

    @Test
    void followsLongChainsOfSessions() {
        var sessions = new ArrayList<Session>();
        int count = 20_000;
        for (int i = 0; i < count; i++) {
            sessions.add(after("s" + i, "s" + (i + 1) % count));
        }

        assertThat(Validation.of(problem(List.of(DAY), sessions), Map.of()).faults())
                .singleElement()
                .extracting(Fault::message)
                .isEqualTo(
                        "Each of these is after the next: s0 -> s1 -> s2 -> s3 -> s4 -> s5 -> s6 -> s7 -> s8 -> … -> s0.");
    }

    private static Session after(String id, String earlier) {
        return new Session(
                id,
                null,
                null,
                Length.of(60),
                null,
                null,
                null,
                null,
                null,
                List.of(new After(earlier, null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Problem problem(List<Day> days, List<Session> sessions) {
        return new Problem(
                null,
                "x",
                null,
                ZoneId.of("UTC"),
                null,
                null,
                days,
                null,
                null,
                null,
                null,
                null,
                sessions,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
