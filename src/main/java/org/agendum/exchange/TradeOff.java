package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.RuleCosts;

/**
 * Versions as points, with what one rule costs to the right and what another costs upwards: nearer to the corner is
 * better. The script of the page moves them when other rules are chosen.
 */
public final class TradeOff {
    public static final int WIDTH = 480;
    public static final int HEIGHT = 360;
    public static final int LEFT = 70;
    public static final int RIGHT = 440;
    public static final int TOP = 30;
    public static final int BOTTOM = 300;

    /** What tells the versions apart without colour. */
    private static final List<String> SHAPES = List.of(
            "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z",
            "M-6 -6H6V6H-6Z",
            "M0 -8L8 6H-8Z",
            "M0 -9L8 0L0 9L-8 0Z",
            "M0 8L8 -6H-8Z",
            "M-8 -3H-3V-8H3V-3H8V3H3V8H-3V3H-8Z");

    private static final int LABEL_DISTANCE = 14;

    private final List<String> labels;
    private final List<RuleCosts> rules;
    private final int across;
    private final int up;

    /**
     * One version.
     *
     * @param label of all versions in the same place, at the first of them; empty at the others
     * @param labelX to the side on which there is more room
     * @param anchor the end of the label that is near the point
     */
    public record Point(String label, String shape, String x, String y, int labelX, String anchor) {}

    TradeOff(List<String> labels, List<RuleCosts> rules) {
        this.labels = labels;
        this.rules = rules;
        var bySpread = new ArrayList<>(rules);
        bySpread.sort(Comparator.comparing(RuleCosts::spread).reversed());
        across = rules.indexOf(bySpread.get(0));
        up = rules.indexOf(bySpread.get(1));
    }

    /** The labels of all versions, as the script reads them. */
    public String names() {
        return String.join(" ", labels);
    }

    public List<String> rules() {
        return rules.stream().map(RuleCosts::rule).toList();
    }

    public String across() {
        return rules.get(across).rule();
    }

    public String up() {
        return rules.get(up).rule();
    }

    public String leastAcross() {
        return String.valueOf(least(rules.get(across)));
    }

    public String mostAcross() {
        return String.valueOf(most(rules.get(across)));
    }

    public String leastUp() {
        return String.valueOf(least(rules.get(up)));
    }

    public String mostUp() {
        return String.valueOf(most(rules.get(up)));
    }

    public String text() {
        return "What %s costs each version, across, and what %s costs it, upwards".formatted(across(), up());
    }

    public List<Point> points() {
        var together = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < labels.size(); i++) {
            together.computeIfAbsent(x(i) + " " + y(i), any -> new ArrayList<>())
                    .add(i);
        }
        var points = new ArrayList<Point>();
        for (int i = 0; i < labels.size(); i++) {
            var here = together.get(x(i) + " " + y(i));
            boolean isRight = Double.parseDouble(x(i)) > (LEFT + RIGHT) / 2.0;
            points.add(new Point(
                    here.get(0) == i ? here.stream().map(labels::get).collect(Collectors.joining(", ")) : "",
                    SHAPES.get(i % SHAPES.size()),
                    x(i),
                    y(i),
                    isRight ? -LABEL_DISTANCE : LABEL_DISTANCE,
                    isRight ? "end" : "start"));
        }
        return points;
    }

    private String x(int version) {
        return scaled(rules.get(across), version, LEFT, RIGHT);
    }

    private String y(int version) {
        return scaled(rules.get(up), version, BOTTOM, TOP);
    }

    private static String scaled(RuleCosts rule, int version, int from, int to) {
        double share = (double) (rule.costs().get(version) - least(rule)) / (most(rule) - least(rule));
        return String.format(Locale.ROOT, "%.1f", from + share * (to - from));
    }

    /** 0, or what a rule grants at the most. */
    private static long least(RuleCosts rule) {
        return Math.min(0, rule.costs().stream().mapToLong(cost -> cost).min().orElse(0));
    }

    private static long most(RuleCosts rule) {
        return Math.max(
                least(rule) + 1,
                rule.costs().stream().mapToLong(cost -> cost).max().orElse(0));
    }
}
