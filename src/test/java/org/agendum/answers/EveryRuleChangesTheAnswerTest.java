package org.agendum.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.answers.Story.Drafted;
import org.agendum.answers.Story.MadeByHand;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Violation;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No rule of the catalogue is idle: each has a problem of which the answer breaks it when it is switched off, and keeps
 * it when it is on. The answer is what the solver drafts or, where the solver could never break the rule, what is found
 * in a schedule made by hand.
 */
class EveryRuleChangesTheAnswerTest {
    /** More than these small problems need; the time is never reached, so that no clock decides. */
    private static final Limits FEW_STEPS = new Limits(Duration.ofMinutes(2), 500L, 0);

    private final Scoring scoring = new Scoring();

    static List<Drafted> drafted() {
        return Stream.of(
                        TimeStories.all(),
                        RoomStories.all(),
                        PeopleStories.all(),
                        ThemeStories.all(),
                        BlockStories.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<MadeByHand> madeByHand() {
        return HandmadeStories.all();
    }

    private static Stream<Story> stories() {
        return Stream.concat(drafted().stream(), madeByHand().stream());
    }

    @Test
    void tellsOneStoryOfEveryRule() {
        assertThat(stories().map(Story::rule))
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafted")
    void draftsWhatKeepsTheRuleAndWithoutItWhatBreaksIt(Drafted story) {
        var keeping = solve(story.withRule());
        var breaking = solve(story.withoutRule());

        var ofKeeping = check(story.withRule(), keeping);
        var ofBreaking = check(story.withRule(), breaking);
        assertThat(ofKeeping.score().isFeasible()).as("%s", story).isTrue();
        assertThat(violations(ofKeeping, story)).as("%s", story).isEmpty();
        assertThat(cost(ofBreaking, story)).as("%s", story).isGreaterThan(cost(ofKeeping, story));
        assertThat(ofKeeping.score()).as("%s", story).isGreaterThan(ofBreaking.score());
        assertThatBreakingIsBetterWithoutTheRule(story, keeping, breaking);
    }

    /** So that the solver did not come upon the breach by chance. */
    private void assertThatBreakingIsBetterWithoutTheRule(Drafted story, Schedule keeping, Schedule breaking) {
        var ofBreaking = check(story.withoutRule(), breaking);
        assertThat(ofBreaking.score().isFeasible()).as("%s", story).isTrue();
        assertThat(ofBreaking.score())
                .as("%s", story)
                .isGreaterThan(check(story.withoutRule(), keeping).score());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByHand")
    void findsWhatAHandDidAndWithoutTheRuleNothing(MadeByHand story) {
        var with = check(story.withRule(), story.schedule());
        var without = check(story.withoutRule(), story.schedule());

        assertThat(violations(with, story)).as("%s", story).isNotEmpty();
        assertThat(with.score().isFeasible()).as("%s", story).isFalse();
        assertThat(violations(without, story)).as("%s", story).isEmpty();
        assertThat(without.score().isFeasible()).as("%s", story).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("madeByHand")
    void neverDraftsWhatOnlyAHandDoes(MadeByHand story) {
        var drafted = solve(story.withoutRule());

        assertThat(violations(check(story.withRule(), drafted), story))
                .as("%s", story)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void tellsItOfAProblemWithoutFaults(Story story) {
        assertThat(Validation.of(story.withRule(), Catalogue.countings()).faults())
                .as("%s", story)
                .isEmpty();
        assertThat(Catalogue.notices(story.withRule())).as("%s", story).isEmpty();
    }

    private static Schedule solve(Problem problem) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        return Schedules.of(new AgendaSolver(FEW_STEPS)
                .solve(plan, (score, millis, best) -> {})
                .plan());
    }

    private Check check(Problem problem, Schedule schedule) {
        return Check.of(problem, schedule, scoring);
    }

    private static List<Violation> violations(Check check, Story story) {
        return check.violations().stream()
                .filter(violation -> violation.rule().equals(story.rule()))
                .toList();
    }

    /** What the breaches of the rule cost; less than nothing if it rewards. */
    private static long cost(Check check, Story story) {
        var costs = violations(check, story).stream().mapToLong(Violation::cost);
        var rewards = check.rewards().stream()
                .filter(reward -> reward.rule().equals(story.rule()))
                .mapToLong(Reward::points);
        return costs.sum() - rewards.sum();
    }
}
