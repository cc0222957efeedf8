package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agendum.planning.Weights;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;

/** All rules, worst level first. Everything that lists rules takes them from here. */
public final class Catalogue {
    private static final List<AgendaRule> RULES = List.of(
            new RoomConflict(),
            new PersonConflict(),
            new PlenaryOverlap(),
            new PersonUnavailable(),
            new RoomUnavailable(),
            new OutsideWindow(),
            new OrderBroken(),
            new RoomUnsuitable(),
            new RoomTooSmall(),
            new RoleClash(),
            new PinMoved(),
            new ExclusiveOverlap(),
            new TogetherSplit(),
            new ConsecutiveSplit(),
            new ResourceOverload(),
            new ServiceLimit(),
            new PersonDayLimit(),
            new TransferTooShort(),
            new PauseTooShort(),
            new TagRequired(),
            new TagProhibited(),
            new SeatUnqualified(),
            new SessionUnknown(),
            new SessionRepeated(),
            new PersonUnknown(),
            new RoomUnknown(),
            new CrowdClash(),
            new TrackMix(),
            new ChairClash(),
            new SessionUnscheduled(),
            new SeatUnfilled(),
            new PublishedMoved(),
            new DurationOff(),
            new StartOff(),
            new IdleGap(),
            new SeatsShort(),
            new TagPreferred(),
            new TagAvoided(),
            new TrackOverlap(),
            new ModeratorLoad(),
            new SlotCost(),
            new RoomCost(),
            new BlockCost(),
            new TopicOverlap(),
            new InterestClash(),
            new ExclusiveBlockClash(),
            new InterestBlockClash(),
            new SimilarTrackOverlap(),
            new SectorOverlap(),
            new AudienceTrackOverlap(),
            new LevelFlow(),
            new DayImbalance(),
            new TopicDays(),
            new TrackDays(),
            new TrackSplit(),
            new TrackRoomChange(),
            new TrackOrder(),
            new PersonSpread(),
            new PersonLongDay(),
            new RemoteHours(),
            new Kept(),
            new GenderBalance(),
            new RegionBalance(),
            new PopularSmallRoom(),
            new AudienceDiversity(),
            new LevelDiversity(),
            new LanguageDiversity());

    public static List<Rule> rules() {
        return RULES.stream().map(AgendaRule::rule).toList();
    }

    static List<AgendaRule> agendaRules() {
        return RULES;
    }

    public static Optional<Rule> find(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The weights of all rules, as the problem sets them; none for a rule that nothing in the problem can break. */
    public static Weights weights(Problem problem) {
        var byRule = new HashMap<String, HardMediumSoftLongScore>();
        for (var agendaRule : RULES) {
            var rule = agendaRule.rule();
            var setting = problem.rules().get(rule.id());
            var chosen = counting(setting);
            boolean isBreakable = missing(agendaRule, problem).isEmpty();
            for (var counting : rule.countings()) {
                boolean isCounted = isBreakable && counting.name().equals(chosen);
                byRule.put(
                        rule.constraint(counting.name()),
                        isCounted ? weight(rule, problem) : HardMediumSoftLongScore.ZERO);
            }
        }
        return new Weights(byRule);
    }

    private static String counting(RuleSetting setting) {
        return setting == null || setting.count() == null ? Counting.USUAL : setting.count();
    }

    private static Optional<String> missing(AgendaRule rule, Problem problem) {
        return rule.missing(problem)
                .or(() -> Lack.ofCounting(
                        problem, counting(problem.rules().get(rule.rule().id()))));
    }

    /** Whether a rule of the problem rewards what is good, so that a score can be better than none. */
    public static boolean rewards(Problem problem) {
        return rules().stream()
                .anyMatch(rule -> rule.reward() && !weight(rule, problem).isZero());
    }

    /** What is odd about the rules that a problem sets: those that nothing in it can break. */
    public static List<Fault> notices(Problem problem) {
        return RULES.stream()
                .filter(rule -> isSet(problem.rules().get(rule.rule().id())))
                .flatMap(rule -> missing(rule, problem).map(missing -> notice(rule.rule(), missing)).stream())
                .toList();
    }

    private static boolean isSet(RuleSetting setting) {
        return setting != null && (setting.weight() == null || setting.weight() > 0);
    }

    private static Fault notice(Rule rule, String missing) {
        return new Fault(
                "/rules/" + rule.id(),
                "Rule '%s' is set, but %s: it counts nothing.".formatted(rule.id(), missing),
                "");
    }

    /** The ids of the rules, each with the ways in which it can count. */
    public static Map<String, List<String>> countings() {
        var byRule = new HashMap<String, List<String>>();
        for (var rule : rules()) {
            byRule.put(rule.id(), rule.countings().stream().map(Counting::name).toList());
        }
        return byRule;
    }

    /** Whether a constraint, which is a rule as it usually counts, costs the same in whichever room a session is. */
    public static boolean isRoomBlind(String constraint) {
        return find(constraint).filter(Rule::roomBlind).isPresent();
    }

    /** The level and the weight that a rule has in a problem, 0 when it is off. */
    public static RuleSetting inForce(Rule rule, Problem problem) {
        var setting = problem.rules().get(rule.id());
        if (setting == null) {
            return new RuleSetting(rule.level(), rule.onRequest() ? 0 : rule.weight(), null);
        }
        return new RuleSetting(
                setting.level() == null ? rule.level() : setting.level(),
                setting.weight() == null ? rule.weight() : setting.weight(),
                setting.count());
    }

    private static HardMediumSoftLongScore weight(Rule rule, Problem problem) {
        var setting = inForce(rule, problem);
        return Rule.score(setting.level(), setting.weight());
    }

    private Catalogue() {}
}
