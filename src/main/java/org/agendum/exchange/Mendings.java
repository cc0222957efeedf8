package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a lenient reader mends, each kind once with its first place and its count, and what it cannot. */
final class Mendings {
    /** Whoever has that many does not read them all, and a hostile file must not fill the memory. */
    private static final int MOST_FAULTS = 1000;

    private final String file;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final Map<String, Mend> mends = new LinkedHashMap<>();
    private int unlistedFaults;

    /**
     * Where something stands in a file.
     *
     * @param line from 1; 0 when unknown
     * @param column from 1; 0 when unknown
     * @param path like {@code event 5680.date}; empty for the whole file
     */
    record Place(int line, int column, String path) {
        static final Place WHOLE = new Place(0, 0, "");

        Place field(String name) {
            return new Place(line, column, path.isEmpty() ? name : path + "." + name);
        }
    }

    private static final class Mend {
        private final Place first;
        private int count;

        private Mend(Place first) {
            this.first = first;
        }
    }

    Mendings(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** @param what was mended and how, as a sentence that fits every place where it happens */
    void mend(Place place, String what) {
        mends.computeIfAbsent(what, key -> new Mend(place)).count++;
    }

    /** What makes no sense, and cannot be guessed. */
    void fault(Place place, String message, String advice) {
        if (faults.size() >= MOST_FAULTS) {
            unlistedFaults++;
        } else {
            faults.add(located(place, message, advice));
        }
    }

    private LocatedFault located(Place place, String message, String advice) {
        return new LocatedFault(file, place.line(), place.column(), place.path(), message, advice);
    }

    /** In the order in which they were met. */
    List<LocatedFault> mended() {
        return mends.entrySet().stream()
                .map(mend -> located(mend.getValue().first, mend.getKey(), count(mend.getValue().count)))
                .toList();
    }

    private static String count(int count) {
        return count == 1 ? "" : "(%d times; this is the first.)".formatted(count);
    }

    /** @throws InvalidInput if there is a fault */
    void throwIfFaulty() {
        if (faults.isEmpty()) {
            return;
        }
        var all = new ArrayList<>(faults);
        if (unlistedFaults > 0) {
            all.add(LocatedFault.ofFile(file, "And %s more faults.".formatted(unlistedFaults), "Mend these first."));
        }
        throw new InvalidInput(all);
    }
}
