package org.agendum.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ids of the things in one list of a problem. */
final class Ids {
    /** A guess looks at every id; a thousand of them among ten thousand ids would take seconds. */
    private static final int MOST_GUESSES = 100;

    private final String kind;
    private final String list;
    private final String path;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Findings findings;
    private List<String> sorted;
    private int guesses;

    /**
     * @param kind what is in the list, like "room"
     * @param list its place in the problem, like "rooms" or "blocks/times"
     */
    <T> Ids(String kind, String list, List<T> items, Function<T, String> id, Findings findings) {
        this.kind = kind;
        this.list = list;
        this.path = Pointers.path("/" + list);
        this.findings = findings;
        for (int i = 0; i < items.size(); i++) {
            add(id.apply(items.get(i)), i);
        }
    }

    private void add(String id, int index) {
        if (id == null || id.isBlank()) {
            return;
        }
        var first = indexes.putIfAbsent(id, index);
        if (first != null) {
            findings.fault(
                    "/%s/%s/id".formatted(list, index),
                    "%s is already the id of %s[%s].".formatted(Quote.of(id), path, first),
                    "Give each %s an id of its own.".formatted(kind));
        }
    }

    /** The index of the first thing that has this id, or null. */
    Integer indexOf(String id) {
        return indexes.get(id);
    }

    void check(String id, String pointer) {
        if (id != null && !indexes.containsKey(id) && !findings.isUnreadable("/" + list)) {
            findings.fault(pointer, "Unknown %s %s.".formatted(kind, Quote.of(id)), advice(id));
        }
    }

    private String advice(String id) {
        if (indexes.isEmpty()) {
            return "The problem lists no %s.".formatted(path);
        }
        if (++guesses > MOST_GUESSES) {
            return "";
        }
        if (sorted == null) {
            sorted = indexes.keySet().stream().sorted().toList();
        }
        var advice = Spelling.advice(id, sorted);
        return advice.isEmpty() ? "Maybe add it to %s.".formatted(path) : advice;
    }

    void checkAll(List<String> ids, String pointer) {
        for (int i = 0; i < ids.size(); i++) {
            check(ids.get(i), pointer + "/" + i);
        }
    }
}
