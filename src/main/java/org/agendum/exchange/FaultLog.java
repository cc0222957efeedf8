package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.agendum.problem.Pointers;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Collects what is wrong in a file while it is read. */
final class FaultLog {
    /** Whoever has that many does not read them all, and a hostile file must not fill the memory. */
    private static final int MOST_FAULTS = 1000;

    private final String file;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final Set<String> unreadable = new HashSet<>();
    private final UnaryOperator<String> place;
    private int unlisted;

    FaultLog(String file) {
        this(file, null, Set.of());
    }

    /**
     * @param place where in the file the value is that a pointer names; null when lines and columns say it
     * @param unreadable pointers of values of which nothing more is said
     */
    FaultLog(String file, UnaryOperator<String> place, Set<String> unreadable) {
        this.file = file;
        this.place = place;
        this.unreadable.addAll(unreadable);
    }

    /** A fault of the value or name that the parser is at. */
    void add(JsonParser parser, Mismatch mismatch) {
        add(pointer(parser), parser.currentTokenLocation(), mismatch.message(), mismatch.advice());
    }

    void add(String pointer, TokenStreamLocation location, String message, String advice) {
        if (isUnreadable(pointer)) {
            return;
        }
        if (isFull()) {
            addUnlisted(1);
            return;
        }
        unreadable.add(pointer);
        faults.add(
                place != null
                        ? new LocatedFault(file, 0, 0, place.apply(pointer), message, advice)
                        : new LocatedFault(
                                file,
                                location.getLineNr(),
                                location.getColumnNr(),
                                Pointers.path(pointer),
                                message,
                                advice));
    }

    /** Of a file that is not JSON, whose reader has told it already. */
    private boolean isUnreadable(String pointer) {
        return place != null && unreadable.contains(pointer);
    }

    /** The value is missing from what was read, for a reason that has been told already. */
    void addUnreadable(JsonParser parser) {
        unreadable.add(pointer(parser));
    }

    /** A fault of the file that leaves the values in it readable. */
    void addOutside(TokenStreamLocation place, String message, String advice) {
        addAll(List.of(new LocatedFault(file, place.getLineNr(), place.getColumnNr(), "", message, advice)));
    }

    /** Faults that have been located already. */
    void addAll(List<LocatedFault> located) {
        int room = Math.min(located.size(), MOST_FAULTS - faults.size());
        faults.addAll(located.subList(0, room));
        addUnlisted(located.size() - room);
    }

    void addUnlisted(int more) {
        unlisted += more;
    }

    /** Whether more faults are counted only. */
    boolean isFull() {
        return faults.size() >= MOST_FAULTS;
    }

    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    int count() {
        return faults.size() + unlisted;
    }

    Set<String> unreadable() {
        return unreadable;
    }

    /** @throws InvalidInput if there is a fault */
    void throwIfAny() {
        if (count() > 0) {
            var all = new ArrayList<>(faults);
            if (unlisted > 0) {
                all.add(LocatedFault.ofFile(file, "And %s more faults.".formatted(unlisted), "Mend these first."));
            }
            throw new InvalidInput(all);
        }
    }
}
