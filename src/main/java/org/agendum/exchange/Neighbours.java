package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers items of a list that stand next to each other and have the same key. */
final class Neighbours {
    static <T> List<List<T>> grouped(List<T> items, Function<T, ?> key) {
        var groups = new ArrayList<List<T>>();
        int from = 0;
        for (int to = 1; to <= items.size(); to++) {
            boolean isEnd = to == items.size() || !key.apply(items.get(to)).equals(key.apply(items.get(from)));
            if (isEnd) {
                groups.add(items.subList(from, to));
                from = to;
            }
        }
        return groups;
    }

    private Neighbours() {}
}
