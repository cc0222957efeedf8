package org.agendum.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How kinds of sessions are shown.
 *
 * @param usual the kind of most sessions, which need not be said each time; null when there is none
 */
record Kinds(String usual) {
    private static final Set<String> PAUSES =
            Set.of("break", "breakfast", "coffee", "dinner", "lunch", "meal", "pause", "tea");

    /** Whose place on the agenda says what they are. */
    private static final Set<String> PLAIN = Set.of("session", "opening", "closing");

    /** @param kinds the kind of each session of the agenda */
    static Kinds of(List<String> kinds) {
        var counts = kinds.stream().filter(kind -> !isPause(kind)).collect(groupingBy(kind -> kind, counting()));
        long total = counts.values().stream().mapToLong(count -> count).sum();
        return new Kinds(counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > total)
                .map(entry -> entry.getKey())
                .findFirst()
                .orElse(null));
    }

    /** Also kinds that are put together of these words, like {@code coffee-break}. */
    static boolean isPause(String kind) {
        return words(kind).stream().anyMatch(PAUSES::contains);
    }

    /** What to print beside the title, like {@code Side event}; null when it is usual or the title says it. */
    String label(String kind, String title) {
        var words = String.join(" ", words(kind));
        boolean isSaid = title.toLowerCase(Locale.ROOT).contains(words);
        boolean isPlain = PLAIN.contains(kind) || kind.equals(usual) || isPause(kind);
        return isSaid || isPlain ? null : Roles.capitalised(words);
    }

    private static List<String> words(String kind) {
        return List.of(CleanText.of(kind).toLowerCase(Locale.ROOT).split("[ _-]+"));
    }
}
