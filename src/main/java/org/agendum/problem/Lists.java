package org.agendum.problem;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies that turn an absent collection into an empty one. */
final class Lists {
    static <T> List<T> copy(List<T> items) {
        return items == null
                ? List.of()
                : items.stream().filter(item -> item != null).toList();
    }

    /** Sorted by key, so that what is written from it is always the same. */
    static <V> Map<String, V> copy(Map<String, V> entries) {
        return entries == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    private Lists() {}
}
