package org.agendum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.oracle.Oracle;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Level;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers about random sessions, against schedules that are written out and counted afresh, place by place. */
class InquiryTest {
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(1), 20L, 0);

    /** @param bestByStart of each start and room the best score, whatever the length */
    private record BruteForce(
            Score here,
            Map<String, Score> rulesHere,
            List<Map<String, Score>> elsewhere,
            Map<String, Score> bestByStart) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 18})
    void findsWhatTheOracleCountsAtEachPlace(long seed) {
        var agenda = RandomAgenda.of(seed);
        var id = agenda.problem().sessions().get(0).id();
        try (var inquiry = new Inquiry(agenda.problem(), agenda.schedule())) {
            var why = inquiry.why(id);
            var counted = bruteForce(agenda, id);

            assertThat(why.score()).isEqualTo(counted.here());
            assertThat(why.places() + why.placesLeftOut())
                    .isGreaterThanOrEqualTo(counted.elsewhere().size());
            if (why.placesLeftOut() == 0) {
                compare(why, counted);
            }
        }
    }

    private static void compare(SessionExplanation why, BruteForce counted) {
        assertThat(why.places()).isEqualTo(counted.elsewhere().size());
        var scores = counted.elsewhere().stream().map(InquiryTest::sum).toList();
        assertThat(why.placesNoWorse()).isEqualTo((int) scores.stream()
                .filter(score -> score.compareTo(counted.here()) >= 0)
                .count());
        assertThat(why.best())
                .extracting(PlaceOption::difference)
                .isEqualTo(counted.bestByStart().values().stream()
                        .map(score -> PlaceOption.difference(score, counted.here()))
                        .sorted((a, b) -> b.compareTo(a))
                        .limit(10)
                        .toList());
        for (var rule : why.rules()) {
            long here = cost(counted.rulesHere(), rule.rule(), rule.level());
            var elsewhere = counted.elsewhere().stream()
                    .map(costs -> cost(costs, rule.rule(), rule.level()))
                    .toList();
            assertThat(rule.here()).as(rule.rule()).isEqualTo(here);
            assertThat(rule.leastElsewhere())
                    .as(rule.rule())
                    .isEqualTo(elsewhere.stream().min(Long::compare).orElse(null));
            assertThat(rule.dearerPlaces()).isEqualTo((int)
                    elsewhere.stream().filter(cost -> cost > here).count());
        }
    }

    private static long cost(Map<String, Score> scores, String rule, Level level) {
        return -scores.get(rule).of(level);
    }

    private static BruteForce bruteForce(RandomAgenda agenda, String id) {
        var session = planned(agenda, id);
        var elsewhere = new ArrayList<Map<String, Score>>();
        var bestByStart = new HashMap<String, Score>();
        for (int index : session.facts().rooms()) {
            var room = agenda.problem().rooms().isEmpty()
                    ? null
                    : agenda.problem().rooms().get(index).id();
            for (var slot : session.facts().slots().slots()) {
                var timeline = slot.timeline();
                var moved = moved(
                        agenda.schedule(),
                        session,
                        timeline.at(slot.startMinute()),
                        timeline.at(slot.endMinute()),
                        room);
                if (!moved.equals(agenda.schedule())) {
                    var scores = new Oracle(agenda.problem(), moved).scores();
                    elsewhere.add(scores);
                    bestByStart.merge(
                            slot.startMinute() + "@" + room, sum(scores), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                }
            }
        }
        var here = new Oracle(agenda.problem(), agenda.schedule()).scores();
        return new BruteForce(sum(here), here, elsewhere, bestByStart);
    }

    private static PlannedSession planned(RandomAgenda agenda, String id) {
        var plan =
                new PlanBuilder(agenda.problem(), Catalogue.weights(agenda.problem())).asScheduled(agenda.schedule());
        return plan.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Schedule moved(
            Schedule schedule, PlannedSession session, ZonedDateTime start, ZonedDateTime end, String room) {
        var placements = new ArrayList<Placement>();
        boolean isDone = false;
        for (var placement : schedule.sessions()) {
            boolean isIt = !isDone && placement.id().equals(session.id());
            placements.add(
                    isIt
                            ? new Placement(placement.id(), start, end, room, placement.seats(), placement.pinned())
                            : placement);
            isDone |= isIt;
        }
        if (!isDone) {
            placements.add(new Placement(session.id(), start, end, room, null, false));
        }
        return new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    private static Score sum(Map<String, Score> scores) {
        return scores.values().stream()
                .reduce(
                        Score.ZERO,
                        (a, b) -> new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheSameAnswerTwice(long seed) {
        var agenda = RandomAgenda.of(seed);
        try (var inquiry = new Inquiry(agenda.problem(), agenda.schedule())) {
            var answers = new HashMap<String, SessionExplanation>();
            agenda.problem().sessions().forEach(session -> answers.put(session.id(), inquiry.why(session.id())));

            assertThat(answers)
                    .allSatisfy((id, answer) -> assertThat(inquiry.why(id)).isEqualTo(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 8, 9})
    void explainsEachDifferenceByTheViolationsThatComeAndGo(long seed) {
        var agenda = RandomAgenda.of(seed);
        try (var inquiry = new Inquiry(agenda.problem(), agenda.schedule())) {
            var best = agenda.problem().sessions().stream()
                    .flatMap(session -> inquiry.why(session.id()).best().stream())
                    .toList();

            assumeThat(best).as("places elsewhere").isNotEmpty();
            assertThat(best).allSatisfy(option -> {
                for (var level : Level.values()) {
                    long added = option.breaks().stream()
                            .filter(violation -> violation.level() == level)
                            .mapToLong(violation -> violation.cost())
                            .sum();
                    long ended = option.mends().stream()
                            .filter(violation -> violation.level() == level)
                            .mapToLong(violation -> violation.cost())
                            .sum();
                    assertThat(ended - added).isEqualTo(option.difference().of(level));
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 7, 8, 9, 10, 11})
    void countsWhatAnotherPlaceWouldBreakAsTheOracleDoes(long seed) {
        var agenda = RandomAgenda.of(seed);
        var session = planned(agenda, agenda.problem().sessions().get(0).id());
        var day = agenda.problem().days().get(0);
        try (var inquiry = new Inquiry(agenda.problem(), agenda.schedule())) {
            assumeThatCode(() -> inquiry.whyNot(session.id(), day.date() + "T" + day.from(), LIMITS))
                    .as("some room suits the session")
                    .doesNotThrowAnyException();
            var whyNot = inquiry.whyNot(session.id(), day.date() + "T" + day.from(), LIMITS);
            var place = whyNot.there().place();
            var moved = moved(agenda.schedule(), session, place.start(), place.end(), place.room());

            var now = sum(new Oracle(agenda.problem(), agenda.schedule()).scores());
            var then = sum(new Oracle(agenda.problem(), moved).scores());
            assertThat(whyNot.there().difference()).isEqualTo(PlaceOption.difference(then, now));
            assertThat(PlaceOption.difference(whyNot.insisted().score(), now))
                    .isEqualTo(whyNot.insisted().difference());
        }
    }

    @Test
    void asksBackWhenASessionIsUnknownOrAmbiguous() {
        var wording = new Wording("session", Map.of("panel-1", "Opening of borders", "panel-2", "Closing of borders"));

        assertThat(wording.id("panel-1")).isEqualTo("panel-1");
        assertThat(wording.id("closing")).isEqualTo("panel-2");
        assertThatThrownBy(() -> wording.id("borders")).hasMessageContaining("2 sessions");
        assertThatThrownBy(() -> wording.id("panle-1"))
                .isInstanceOfSatisfying(
                        Unanswerable.class,
                        unknown -> assertThat(unknown.advice()).contains("Did you mean 'panel-"));
    }
}
