package org.agendum.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is found in a problem; silent about what could not be read anyway. */
final class Findings {
    /** Whoever has that many does not read them all, and a hostile file must not fill the memory. */
    static final int MOST_FAULTS = 1000;

    private final Set<String> unreadable;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();
    private int unlistedFaults;

    Findings(Set<String> unreadable) {
        this.unreadable = unreadable;
    }

    void fault(String pointer, String message, String advice) {
        if (isUnreadable(pointer)) {
            return;
        }
        if (faults.size() >= MOST_FAULTS) {
            unlistedFaults++;
        } else {
            faults.add(new Fault(pointer, message, advice));
        }
    }

    void notice(String pointer, String message) {
        notice(pointer, message, "");
    }

    void notice(String pointer, String message, String advice) {
        if (!isUnreadable(pointer) && notices.size() < MOST_FAULTS) {
            notices.add(new Fault(pointer, message, advice));
        }
    }

    /** Whether the value, or one that contains it, could not be read. */
    boolean isUnreadable(String pointer) {
        if (unreadable.isEmpty()) {
            return false;
        }
        for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (unreadable.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return unreadable.contains("");
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Fault> notices() {
        return List.copyOf(notices);
    }

    int unlistedFaults() {
        return unlistedFaults;
    }
}
