package org.agendum.rules;

import static org.agendum.fixture.ProblemBuilder.problem;
import static org.assertj.core.api.Assertions.assertThat;

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
    void countsAtItsOwnLevel(Rule rule) {
        assertThat(costs(everyRuleOn())).containsKey(rule.id());
        assertThat(costs(everyRuleOn()).get(rule.id()).level()).isEqualTo(rule.level());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isOffAtWeightZeroAndAlone(Rule rule) {
        var expected = costs(everyRuleOn());
        expected.remove(rule.id());
        assertThat(costs(everyRuleOn().rule(rule.id(), null, 0))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void movesToTheLevelAndWeightThatAProblemSets(Rule rule) {
        for (var level : Level.values()) {
            var expected = costs(everyRuleOn());
            long units = expected.get(rule.id()).cost() / rule.weight();
            expected.put(rule.id(), new RuleCost(rule.id(), level, units * 7));
            assertThat(costs(everyRuleOn().rule(rule.id(), level, 7))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsItsWeightWhenOnlyTheLevelMoves(Rule rule) {
        var expected = costs(everyRuleOn());
        expected.put(
                rule.id(),
                new RuleCost(rule.id(), Level.SOFT, expected.get(rule.id()).cost()));
        assertThat(costs(everyRuleOn().rule(rule.id(), Level.SOFT, null))).isEqualTo(expected);
    }

    private static ProblemBuilder everyRuleOn() {
        var problem = problem();
        rules().stream().filter(Rule::onRequest).forEach(rule -> problem.rule(rule.id(), null, null));
        return problem;
    }

    @Test
    void leavesRulesOffThatNoProblemRequests() {
        assertThat(rules()).extracting(Rule::onRequest).contains(true);
        assertThat(costs(problem()))
                .doesNotContainKeys(
                        rules().stream().filter(Rule::onRequest).map(Rule::id).toArray(String[]::new));
    }

    private static Map<String, RuleCost> costs(ProblemBuilder problem) {
        return SCORING.costByRule(EverythingWrong.agenda(problem).plan()).stream()
                .collect(Collectors.toMap(RuleCost::rule, cost -> cost, (a, b) -> b, TreeMap::new));
    }
}
