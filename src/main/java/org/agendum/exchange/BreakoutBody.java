package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the author of a breakout session answered, in a text with a heading over each answer. */
final class BreakoutBody {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final String HEADING = "### ";
    private static final String NO_ANSWER = "_No response_";
    private static final Pattern SESSION = Pattern.compile("#(\\d{1,9})");
    private static final Pattern LOGIN = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9-]{0,38})");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,6}) ?(?:-|–|to) ?(\\d{1,6})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})");
    private static final Pattern CHECKED = Pattern.compile("- \\[[xX]\\] (.+)");

    private final Map<String, String> answers = new LinkedHashMap<>();

    BreakoutBody(String text) {
        var heading = "";
        for (var line : LINE.split(text == null ? "" : text)) {
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length()).toLowerCase(Locale.ROOT);
            } else if (!line.isBlank() && !line.strip().equals(NO_ANSWER)) {
                answers.merge(heading, line.strip(), (before, more) -> before + "\n" + more);
            }
        }
    }

    /** Empty when there is none. */
    private String answer(String wordOfHeading) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getKey().contains(wordOfHeading))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    boolean isPlenary() {
        return answer("session type").toLowerCase(Locale.ROOT).startsWith("plenary");
    }

    /** The numbers of sessions that should not run at the same time. */
    Set<String> conflicts() {
        var numbers = new LinkedHashSet<String>();
        var matcher = SESSION.matcher(answer("conflicts"));
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    /** What the others who chair it are called. */
    List<String> chairs() {
        var names = new ArrayList<String>();
        var matcher = LOGIN.matcher(answer("session chairs"));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** How many people are expected, as many as the answer allows; null when unknown. */
    Integer expected() {
        var answer = answer("in-person");
        var between = BETWEEN.matcher(answer);
        if (between.find()) {
            return Integer.valueOf(between.group(2));
        }
        var number = NUMBER.matcher(answer);
        return number.find() ? Integer.valueOf(number.group(1)) : null;
    }

    /** Morning, afternoon or evening; empty when it does not matter. */
    String timeOfDay() {
        var answer = answer("preferred slots").toLowerCase(Locale.ROOT);
        return List.of("morning", "afternoon", "evening").stream()
                .filter(answer::startsWith)
                .findFirst()
                .orElse("");
    }

    /** Like {@code Monday, 09:30 - 11:00}; empty when any will do. */
    List<String> preferredTimes() {
        var times = new ArrayList<String>();
        for (var line : answer("dates and times").split("\n")) {
            var checked = CHECKED.matcher(line);
            if (checked.matches()) {
                times.add(checked.group(1).strip());
            }
        }
        return times;
    }

    boolean hasInstructions() {
        return !answer("instructions").isEmpty();
    }
}
