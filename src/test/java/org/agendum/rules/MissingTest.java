package org.agendum.rules;

import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agendum.fixture.EverythingWrong;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Weights;
import org.agendum.problem.Fault;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules on what a problem does not have are off, and could not be broken anyway. */
class MissingTest {
    private static final int SEEDS = 150;
    private static final List<String> RULES =
            Catalogue.rules().stream().map(Rule::id).toList();
    /** By sessions with an id and a length, people and rooms with an id, on one day. */
    private static final List<String> ALWAYS_BREAKABLE = List.of(
            "room-conflict",
            "person-conflict",
            "outside-window",
            "room-unsuitable",
            "role-clash",
            "session-unknown",
            "session-repeated",
            "person-unknown",
            "room-unknown",
            "session-unscheduled",
            "duration-off",
            "idle-gap",
            "person-long-day");

    /** Counts overlaps as well; a problem without pauses has to ask for it, and then it is on. */
    private static final String NEEDS_NO_FIELD = "pause-too-short:both-lengths";

    private final Scoring scoring = new Scoring();

    @Test
    void saysThatCountingBlocksOrSlotsNeedsSome() {
        var problem = problem()
                .with(session("a").track("borders"), session("b").track("borders"))
                .interested(1, "a", "b")
                .rule("track-overlap", null, null, "blocks")
                .rule("interest-clash", null, null, "slots")
                .build();

        assertThat(Catalogue.notices(problem))
                .extracting(Fault::message)
                .containsExactlyInAnyOrder(
                        "Rule 'track-overlap' is set, but blocks do not say when they take place (blocks.times): it"
                                + " counts nothing.",
                        "Rule 'interest-clash' is set, but no slots are listed: it counts nothing.");
    }

    @Test
    void missesNothingWhereEveryRuleIsBroken() {
        var problem = EverythingWrong.agenda(problem()).plan().problem();

        assertThat(missing(problem)).isEmpty();
    }

    @Test
    void leavesThoseOnThatAnySessionsCanBreak() {
        assertThat(RULES)
                .filteredOn(rule -> !missing(bare(RandomProblems.problem(new Dice(1), Catalogue.countings()), true))
                        .containsKey(rule))
                .containsExactlyInAnyOrderElementsOf(ALWAYS_BREAKABLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void couldNotBeBrokenInABareProblem(boolean hasRooms) {
        var broken = new TreeSet<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var rich = RandomProblems.problem(dice, Catalogue.countings());
            var schedule = RandomSchedules.schedule(dice, rich);
            broken.addAll(wronglyMissing(bare(rich, hasRooms), schedule));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void couldNotBeBrokenInARandomProblem() {
        var broken = new TreeSet<String>();
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            broken.addAll(wronglyMissing(problem, RandomSchedules.schedule(dice, problem)));
        }
        assertThat(broken).isEmpty();
    }

    /** The rules that are off although the schedule breaks them. */
    private List<String> wronglyMissing(Problem problem, Schedule schedule) {
        var plan = new PlanBuilder(problem, everyRuleOn()).asScheduled(schedule);
        var missing = missing(problem);
        return scoring.score(plan).violations().stream()
                .map(Violation::rule)
                .filter(missing::containsKey)
                .toList();
    }

    private static Weights everyRuleOn() {
        return new Weights(Catalogue.rules().stream()
                .flatMap(rule -> rule.countings().stream()
                        .map(counting -> rule.constraint(counting.name()))
                        .map(constraint -> Map.entry(
                                constraint,
                                NEEDS_NO_FIELD.equals(constraint) ? HardMediumSoftLongScore.ZERO : rule.score())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<String, String> missing(Problem problem) {
        var missing = new TreeMap<String, String>();
        Catalogue.agendaRules()
                .forEach(rule -> rule.missing(problem)
                        .ifPresent(clause -> missing.put(rule.rule().id(), clause)));
        return missing;
    }

    /** The same sessions, people and rooms, of which nothing is known but id and length. */
    private static Problem bare(Problem rich, boolean hasRooms) {
        var rooms = new ArrayList<Room>();
        rich.rooms().forEach(room -> rooms.add(new Room(room.id(), null, null, null, null, null, null)));
        if (rooms.isEmpty()) {
            rooms.add(new Room("any", null, null, null, null, null, null));
        }
        return new Problem(
                null,
                rich.id(),
                null,
                rich.timeZone(),
                rich.gridMinutes(),
                null,
                List.of(rich.days().get(0)),
                null,
                hasRooms ? rooms : null,
                rich.people().stream().map(MissingTest::bare).toList(),
                null,
                null,
                rich.sessions().stream()
                        .map(session ->
                                Session.bare(session.id(), session.minutes().preferred()))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Person bare(Person person) {
        return new Person(person.id(), null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void saysOnceWhatASetRuleLacks() {
        var set = problem().rule("gender-balance", null, 5).rule("room-conflict", null, 5);

        assertThat(Catalogue.notices(set.build()))
                .containsExactly(new Fault(
                        "/rules/gender-balance",
                        "Rule 'gender-balance' is set, but no person has the attribute 'gender': it counts nothing.",
                        ""));
        assertThat(Catalogue.weights(set.build()).byRule().get("gender-balance").isZero())
                .isTrue();
    }

    @Test
    void isSilentAboutRulesThatAreNotSetOrOff() {
        assertThat(Catalogue.notices(problem().build())).isEmpty();
        assertThat(Catalogue.notices(problem().rule("gender-balance", null, 0).build()))
                .isEmpty();
    }
}
