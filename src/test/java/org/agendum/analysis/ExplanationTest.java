package org.agendum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.agendum.oracle.Oracle;
import org.agendum.problem.Level;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private final Scoring scoring = new Scoring();

    private record Explained(RandomAgenda agenda, Check check, Explanation explanation) {}

    private Explained explained(long seed) {
        var agenda = RandomAgenda.of(seed);
        var check = Check.of(agenda.problem(), agenda.schedule(), scoring);
        return new Explained(agenda, check, Explanation.of(agenda.problem(), check));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void chargesEachRuleWithWhatTheOracleCounts(long seed) {
        var random = explained(seed);
        var counted = new TreeMap<String, Score>();
        new Oracle(random.agenda().problem(), random.agenda().schedule())
                .scores()
                .forEach((rule, score) -> {
                    if (!score.equals(Score.ZERO)) {
                        counted.put(rule, score);
                    }
                });
        var explained = new TreeMap<String, Score>();
        random.explanation().rules().forEach(share -> explained.put(share.rule(), score(share.level(), share.cost())));

        random.explanation()
                .rewards()
                .forEach(reward -> explained.put(reward.rule(), score(reward.level(), -reward.points())));

        assertThat(explained).isEqualTo(counted);
    }

    private static Score score(Level level, long cost) {
        return switch (level) {
            case HARD -> new Score(-cost, 0, 0);
            case MEDIUM -> new Score(0, -cost, 0);
            case SOFT -> new Score(0, 0, -cost);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void dividesEachLevelAmongItsRules(long seed) {
        for (var level : Level.values()) {
            var shares = explained(seed).explanation().rules().stream()
                    .filter(rule -> rule.level() == level)
                    .toList();
            int percent = shares.stream().mapToInt(RuleShare::percent).sum();
            assertThat(percent).isBetween(shares.isEmpty() ? 0 : 100 - shares.size(), 100 + shares.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsUpWhatConcernsASession(long seed) {
        var random = explained(seed);

        assertThat(random.explanation().sessions()).isNotEmpty().allSatisfy(concern -> {
            long hard = 0;
            int count = 0;
            for (var violation : random.check().violations()) {
                boolean isConcerned = violation.sessions().contains(concern.id());
                hard += isConcerned && violation.level() == Level.HARD ? violation.cost() : 0;
                count += isConcerned ? 1 : 0;
            }
            assertThat(-concern.score().hard()).isEqualTo(hard);
            assertThat(concern.violations()).isEqualTo(count);
        });
        assertThat(random.explanation().sessions()).extracting(Concern::score).isSortedAccordingTo(Score::compareTo);
    }

    @Test
    void namesTheCheapestViolationOfARuleAsItsFirstStep() {
        var random = explained(3);

        assertThat(random.explanation().rules()).isNotEmpty().allSatisfy(share -> {
            long cheapest = random.check().violations().stream()
                    .filter(violation -> violation.rule().equals(share.rule()))
                    .mapToLong(Violation::cost)
                    .min()
                    .orElseThrow();
            assertThat(share.firstStepCost()).isEqualTo(cheapest);
        });
    }
}
