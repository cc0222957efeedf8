package org.agendum.analysis;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** Finds what a person means by an id or a part of a title. */
final class Wording {
    private static final int MOST_LISTED = 6;

    private final String kind;
    private final Map<String, String> titles;

    /**
     * @param kind what is looked for, like "session"
     * @param titles by id
     */
    Wording(String kind, Map<String, String> titles) {
        this.kind = kind;
        this.titles = new LinkedHashMap<>(titles);
    }

    /**
     * The id that is, or whose title contains, the word, whatever its case.
     *
     * @throws Unanswerable if there is none, or more than one
     */
    String id(String word) {
        if (titles.containsKey(word)) {
            return word;
        }
        var ids = idsWithTitle(word);
        if (ids.size() > 1) {
            throw new Unanswerable(
                    "%s is in the titles of %d %ss: %s.".formatted(Quote.of(word), ids.size(), kind, listed(ids)),
                    "Maybe give the id.");
        }
        if (ids.isEmpty()) {
            throw new Unanswerable("Unknown %s %s.".formatted(kind, Quote.of(word)), advice(word));
        }
        return ids.get(0);
    }

    private List<String> idsWithTitle(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.isBlank()) {
            return List.of();
        }
        return titles.keySet().stream()
                .filter(id -> titles.get(id).toLowerCase(Locale.ROOT).contains(lower))
                .toList();
    }

    private static String listed(List<String> ids) {
        var some = ids.stream().limit(MOST_LISTED).map(Quote::plain).collect(Collectors.joining(", "));
        return ids.size() > MOST_LISTED ? some + " …" : some;
    }

    private String advice(String word) {
        Collection<String> ids = titles.keySet();
        return Spelling.nearest(word, ids).isEmpty()
                        && Spelling.nearest(word, titles.values()).isPresent()
                ? Spelling.advice(word, titles.values())
                : Spelling.advice(word, ids);
    }
}
