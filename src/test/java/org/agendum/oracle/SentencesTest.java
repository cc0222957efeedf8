package org.agendum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.fixture.Golden;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** Each way in which a rule says what is wrong, with the names in it: the page has every one in each of its languages. */
class SentencesTest {
    private static final int SEEDS = 400;
    private static final int MOST_OF_A_RULE = 40;

    private final Scoring scoring = new Scoring();
    private final Map<String, Map<String, String>> examples = new TreeMap<>();

    @Test
    void everyRuleSaysWhatIsWrongInOneOfTheseWays() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            var schedule = RandomSchedules.schedule(dice, problem);
            var names = names(problem);
            Check.of(problem, schedule, scoring).violations().forEach(violation -> note(violation, names));
        }
        assertThat(examples.keySet())
                .containsAll(Catalogue.rules().stream()
                        .filter(rule -> !rule.reward())
                        .map(Rule::id)
                        .toList());
        Golden.assertSame(Golden.RESOURCES.resolve("sentences").resolve("violations.txt"), text());
    }

    private void note(Violation violation, List<String> names) {
        var used =
                names.stream().filter(name -> violation.text().contains(name)).toList();
        var shape = violation.text();
        for (var name : used) {
            shape = shape.replace(name, "#");
        }
        shape = shape.replaceAll("'[^']*'", "#").replaceAll("[\\d:-]+", "#").replaceAll("#((,| and) #)+", "#");
        examples.computeIfAbsent(violation.rule(), rule -> new TreeMap<>())
                .putIfAbsent(
                        shape,
                        String.join(
                                "\t",
                                Stream.concat(Stream.of(violation.text()), used.stream())
                                        .toList()));
    }

    private static List<String> names(Problem problem) {
        var names = new ArrayList<String>();
        names.addAll(problem.sessions().stream().map(Session::title).toList());
        names.addAll(problem.rooms().stream().map(Room::name).toList());
        names.addAll(problem.people().stream().map(Person::name).toList());
        return names.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String text() {
        return examples.entrySet().stream()
                .flatMap(rule -> rule.getValue().values().stream()
                        .limit(MOST_OF_A_RULE)
                        .map(example -> rule.getKey() + "\t" + example))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
