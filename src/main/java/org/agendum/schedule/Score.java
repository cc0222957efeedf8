package org.agendum.schedule;

import java.util.regex.Pattern;
import org.agendum.problem.Level;

/** The quality of a schedule per level, 0 or negative; compared level by level, hard first. */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Pattern FORM = Pattern.compile("(-?\\d+)hard/(-?\\d+)medium/(-?\\d+)soft");

    /** @throws IllegalArgumentException if the text is not like {@code 0hard/-2medium/-35soft} */
    public static Score parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a score. Maybe write it like 0hard/-2medium/-35soft.".formatted(text));
        }
        return new Score(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)));
    }

    public long of(Level level) {
        return switch (level) {
            case HARD -> hard;
            case MEDIUM -> medium;
            case SOFT -> soft;
        };
    }

    public boolean isFeasible() {
        return hard == 0;
    }

    @Override
    public int compareTo(Score other) {
        int byHard = Long.compare(hard, other.hard);
        int byMedium = Long.compare(medium, other.medium);
        return byHard != 0 ? byHard : byMedium != 0 ? byMedium : Long.compare(soft, other.soft);
    }

    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
