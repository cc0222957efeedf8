package org.agendum.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.agendum.problem.Level;
import org.agendum.problem.Limits;
import org.agendum.problem.Quote;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Spelling;

/** The constraints of Timefold's conference example, as settings of the rules that count the same. */
final class ConferenceWeights {
    private static final String BOTH_LENGTHS = "both-lengths";
    private static final Pattern SCORE = Pattern.compile("(-?\\d+)hard/(-?\\d+)soft");

    /** A day too long counts as so many minutes there, and as one night here. */
    private static final int MINUTES_PER_NIGHT = 8 * 60;

    /**
     * @param weight its weight there, per unit that the rule counts
     * @param count how the rule has to count; null for as usual
     * @param factor what one unit of the rule is there
     * @param names what it is called there, more than one where the rule stands for several
     */
    record Mapping(String rule, Level level, long weight, String count, int factor, List<String> names) {
        static Mapping hard(String rule, long weight, String count, String... names) {
            return new Mapping(rule, Level.HARD, weight, count, 1, List.of(names));
        }

        static Mapping soft(String rule, long weight, String count, String... names) {
            return new Mapping(rule, Level.SOFT, weight, count, 1, List.of(names));
        }
    }

    static final List<Mapping> MAPPINGS = List.of(
            Mapping.hard("room-conflict", 1000, null, "Room conflict"),
            Mapping.hard("person-unavailable", 100, "whole-slots", "Speaker unavailable timeslot"),
            Mapping.hard("person-conflict", 10, null, "Speaker conflict"),
            Mapping.hard("order-broken", 10, BOTH_LENGTHS, "Talk prerequisite talks"),
            Mapping.hard("exclusive-overlap", 1, null, "Talk mutually-exclusive-talks tags"),
            Mapping.hard("pause-too-short", 1, BOTH_LENGTHS, "Consecutive talks pause"),
            Mapping.hard("crowd-clash", 1, "same-slot", "Crowd control"),
            Mapping.hard("tag-required", 1, null, "Speaker required room tags", "Talk required room tags"),
            Mapping.hard("tag-prohibited", 1, null, "Speaker prohibited room tags", "Talk prohibited room tags"),
            Mapping.soft("track-overlap", 10, null, "Theme track conflict"),
            Mapping.soft("track-room-change", 10, BOTH_LENGTHS, "Theme track room stability"),
            Mapping.soft("track-days", 10, BOTH_LENGTHS, "Same day talks 'Theme track'"),
            Mapping.soft("sector-overlap", 10, null, "Sector conflict"),
            Mapping.soft("audience-diversity", 1, null, "Audience type diversity"),
            Mapping.soft("audience-track-overlap", 1, null, "Audience type theme track conflict"),
            Mapping.soft("level-diversity", 1, null, "Audience level diversity"),
            Mapping.soft("level-flow", 10, null, "Content audience level flow violation"),
            Mapping.soft("topic-overlap", 100, null, "Content conflict"),
            Mapping.soft("topic-days", 10, BOTH_LENGTHS, "Same day talks 'Content'"),
            Mapping.soft("language-diversity", 10, null, "Language diversity"),
            Mapping.soft("popular-small-room", 10, null, "Popular talks"),
            Mapping.soft(
                    "tag-preferred",
                    20,
                    null,
                    "Speaker preferred timeslot tags",
                    "Speaker preferred room tags",
                    "Talk preferred room tags"),
            Mapping.soft(
                    "tag-avoided",
                    20,
                    null,
                    "Speaker undesired timeslot tags",
                    "Speaker undesired room tags",
                    "Talk undesired room tags"),
            new Mapping("person-spread", Level.SOFT, 20, "long-stays", MINUTES_PER_NIGHT, List.of("Speaker makespan")));

    /** Rules that the example does not have, and that would count in its schedules. */
    static final List<String> UNKNOWN_THERE =
            List.of("room-too-small", "duration-off", "idle-gap", "seats-short", "track-split", "person-long-day");

    private final LinkedJson.Item root;
    private final Map<String, String> overrides;

    ConferenceWeights(LinkedJson.Item root) {
        this.root = root;
        this.overrides = root.textsByName("constraintWeightOverrides");
    }

    Map<String, RuleSetting> settings() {
        checkNames();
        var settings = new HashMap<String, RuleSetting>();
        UNKNOWN_THERE.forEach(rule -> settings.put(rule, new RuleSetting(null, 0L, null)));
        MAPPINGS.forEach(mapping -> settings.put(mapping.rule(), setting(mapping)));
        return settings;
    }

    private void checkNames() {
        var known = MAPPINGS.stream()
                .flatMap(mapping -> mapping.names().stream())
                .sorted()
                .toList();
        overrides.keySet().stream()
                .sorted()
                .filter(name -> !known.contains(name))
                .forEach(name -> {
                    var advice = Spelling.nearest(name, known)
                            .map(near -> "Did you mean %s?".formatted(Quote.of(near)))
                            .orElse("");
                    root.fault(
                            "constraintWeightOverrides has the unknown constraint %s.".formatted(Quote.of(name)),
                            advice);
                });
    }

    private RuleSetting setting(Mapping mapping) {
        var usual = new Weight(mapping.level(), mapping.weight());
        var weights = mapping.names().stream()
                .map(name -> overrides.containsKey(name) ? weight(name, overrides.get(name), usual) : usual)
                .distinct()
                .toList();
        if (weights.size() > 1) {
            root.fault(
                    "constraintWeightOverrides gives different weights to %s, which are one rule here, %s."
                            .formatted(String.join(", ", mapping.names()), mapping.rule()),
                    "Give all of them the same weight.");
        }
        var weight = weights.get(0);
        return new RuleSetting(weight.level(), weight.amount() * mapping.factor(), mapping.count());
    }

    private record Weight(Level level, long amount) {}

    private Weight weight(String name, String text, Weight usual) {
        var score = SCORE.matcher(text);
        if (!score.matches() || score.group(1).length() > 8 || score.group(2).length() > 8) {
            return wrong(name, text, "Write it like 5hard/0soft.", usual);
        }
        long hard = Long.parseLong(score.group(1));
        long soft = Long.parseLong(score.group(2));
        if (hard < 0
                || soft < 0
                || hard > 0 && soft > 0
                || Math.max(hard, soft) > Limits.MOST_WEIGHT / MINUTES_PER_NIGHT) {
            return wrong(name, text, "A rule here has a weight from 0 to 2083 on one level.", usual);
        }
        if (hard > 0) {
            return new Weight(Level.HARD, hard);
        }
        return soft > 0 ? new Weight(Level.SOFT, soft) : new Weight(usual.level(), 0);
    }

    private Weight wrong(String name, String text, String advice, Weight usual) {
        root.fault("The weight of %s, %s, is not possible.".formatted(Quote.of(name), Quote.of(text)), advice);
        return usual;
    }
}
