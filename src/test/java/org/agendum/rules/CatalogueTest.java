package org.agendum.rules;

import static org.agendum.fixture.ProblemBuilder.problem;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.fixture.EverythingWrong;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.solver.Scoring;
import org.agendum.solver.Scoring.RuleCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Scoring SCORING = new Scoring();

    static List<Rule> rules() {
        return Catalogue.rules();
    }

    @Test
    void listsTheWorstLevelFirst() {
        assertThat(rules()).extracting(Rule::level).isSorted();
    }

    @Test
    void namesEachRuleLikeItsClass() {
        assertThat(Catalogue.agendaRules())
                .allSatisfy(rule -> assertThat(rule.rule().id())
                        .isEqualTo(kebabCase(rule.getClass().getSimpleName())));
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static String kebabCase(String camelCase) {
        return camelCase.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Test
    void statesEachNormAsASentence() {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.sentence()).matches("[A-Z].*\\.");
            assertThat(rule.unit()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.weight()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsFieldsThatAProblemHas(Rule rule) {
        assertThat(rule.fields())
                .doesNotHaveDuplicates()
                .allSatisfy(field -> assertThat(isField(Problem.class, List.of(field.split("\\."))))
                        .isTrue());
    }

    /** Follows a path of names through records, and the records in lists. */
    private static boolean isField(Type type, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        var record = (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
        return record.isRecord()
                && Stream.of(record.getRecordComponents())
                        .filter(component -> component.getName().equals(path.get(0)))
                        .anyMatch(component -> isField(component.getGenericType(), path.subList(1, path.size())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasWhatOthersCallIt(Rule rule) {
        assertThat(rule.peerNames()).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(name.peer()).isNotBlank();
            assertThat(name.name()).isNotBlank();
        });
    }

    @Test
    void findsRulesByTheirId() {
        assertThat(Catalogue.find("idle-gap")).map(Rule::level).contains(Level.SOFT);
        assertThat(Catalogue.find("idle-gaps")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void countsUsuallyAtItsOwnLevelAndWeight(Rule rule) {
        var weights = weights(problem().rule(rule.id(), null, null));
        assertThat(weights).containsEntry(rule.id(), Rule.score(rule.level(), rule.weight()));
        rule.countings().stream()
                .filter(counting -> !counting.name().equals(Counting.USUAL))
                .forEach(counting -> assertThat(weights)
                        .containsEntry(rule.constraint(counting.name()), HardMediumSoftLongScore.ZERO));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void countsInTheOneWayThatAProblemNames(Rule rule) {
        for (var counting : rule.countings()) {
            var weights = weights(problem().rule(rule.id(), Level.SOFT, 7, counting.name()));
            for (var other : rule.countings()) {
                var expected = other.equals(counting) ? Rule.score(Level.SOFT, 7) : HardMediumSoftLongScore.ZERO;
                assertThat(weights).containsEntry(rule.constraint(other.name()), expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isOffAtWeightZeroAndAlone(Rule rule) {
        var expected = weights(problem());
        expected.put(rule.id(), HardMediumSoftLongScore.ZERO);
        assertThat(weights(problem().rule(rule.id(), null, 0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void movesAloneToTheLevelAndWeightThatAProblemSets(Rule rule) {
        for (var level : Level.values()) {
            var expected = weights(problem());
            expected.put(rule.id(), Rule.score(level, 7));
            assertThat(weights(problem().rule(rule.id(), level, 7))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsItsWeightWhenOnlyTheLevelMoves(Rule rule) {
        assertThat(weights(problem().rule(rule.id(), Level.SOFT, null)))
                .containsEntry(rule.id(), Rule.score(Level.SOFT, rule.weight()));
    }

    @Test
    void leavesRulesOffThatNoProblemRequests() {
        assertThat(rules()).extracting(Rule::onRequest).contains(true, false);
        assertThat(rules())
                .allSatisfy(rule -> assertThat(weights(problem()))
                        .containsEntry(rule.id(), rule.onRequest() ? HardMediumSoftLongScore.ZERO : rule.score()));
    }

    private static Map<String, HardMediumSoftLongScore> weights(ProblemBuilder problem) {
        return new TreeMap<>(
                Catalogue.weights(EverythingWrong.agenda(problem).problem()).byRule());
    }

    @Test
    void namesTheWaysOfCountingTheUsualOneFirst() {
        assertThat(Catalogue.countings().keySet()).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(Catalogue.countings())
                .containsEntry("idle-gap", List.of(Counting.USUAL))
                .containsEntry("crowd-clash", List.of(Counting.USUAL, "same-slot", "pairs"));
    }

    @Test
    void rewardsOnlyWhatAProblemWantsRewarded() {
        assertThat(Catalogue.rewards(problem().build())).isFalse();
        assertThat(Catalogue.rewards(problem().rule("person-spread", null, 7).build()))
                .isFalse();
        assertThat(Catalogue.rewards(problem().rule("level-diversity", null, 0).build()))
                .isFalse();
        assertThat(Catalogue.rewards(problem().rule("level-diversity", null, 7).build()))
                .isTrue();
    }

    /** All rules at once, since each scoring takes a while. */
    @Test
    void weighsWhatItCounts() {
        var usual = costs(withEachRule(null, null));
        assertThat(usual.keySet()).containsExactlyInAnyOrderElementsOf(ids());
        assertThat(rules())
                .allSatisfy(rule -> assertThat(usual.get(rule.id()).level()).isEqualTo(rule.level()));
        var heavier = costs(withEachRule(Level.MEDIUM, 7));
        assertThat(rules()).allSatisfy(rule -> {
            long units = usual.get(rule.id()).cost() / rule.weight();
            assertThat(heavier.get(rule.id())).isEqualTo(new RuleCost(rule.id(), Level.MEDIUM, units * 7));
        });
        assertThat(costs(withEachRule(null, 0))).isEmpty();
    }

    private static List<String> ids() {
        return rules().stream().map(Rule::id).toList();
    }

    private static ProblemBuilder withEachRule(Level level, Integer weight) {
        var problem = problem();
        ids().forEach(id -> problem.rule(id, level, weight));
        return problem;
    }

    private static Map<String, RuleCost> costs(ProblemBuilder problem) {
        return SCORING.costByRule(EverythingWrong.agenda(problem).plan()).stream()
                .collect(Collectors.toMap(RuleCost::rule, cost -> cost, (a, b) -> b, TreeMap::new));
    }
}
