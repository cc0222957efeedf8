package org.agendum.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agendum.planning.Slot;

/** The slots in which some sessions run, each once, in order, while sessions come and go. */
final class UsedSlots {
    private final List<Slot> slots = new ArrayList<>();
    private final List<Integer> sessions = new ArrayList<>();
    private int longestMinutes;

    /** Is told of each stretch between two slots in which nothing runs. */
    interface GapSink {
        void add(int fromMinute, int toMinute);
    }

    /** A session runs there; whether none did before. */
    boolean add(Slot slot) {
        int at = Collections.binarySearch(slots, slot);
        if (at >= 0) {
            sessions.set(at, sessions.get(at) + 1);
            return false;
        }
        slots.add(-at - 1, slot);
        sessions.add(-at - 1, 1);
        longestMinutes = Math.max(longestMinutes, slot.minutes());
        return true;
    }

    /** One of those that run there does not any more; whether none does now. */
    boolean remove(Slot slot) {
        int at = Collections.binarySearch(slots, slot);
        int left = sessions.get(at) - 1;
        if (left > 0) {
            sessions.set(at, left);
            return false;
        }
        slots.remove(at);
        sessions.remove(at);
        return true;
    }

    void forEachGap(GapSink sink) {
        int endMinute = Integer.MAX_VALUE;
        for (int i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            if (slot.startMinute() > endMinute) {
                sink.add(endMinute, slot.startMinute());
            }
            endMinute = i == 0 ? slot.endMinute() : Math.max(endMinute, slot.endMinute());
        }
    }

    /** Whether anything runs at some time from the one minute until the other. */
    boolean anyWithin(int fromMinute, int toMinute) {
        for (int i = firstAfter(fromMinute - longestMinutes); i < slots.size(); i++) {
            if (slots.get(i).startMinute() >= toMinute) {
                return false;
            }
            if (slots.get(i).endMinute() > fromMinute) {
                return true;
            }
        }
        return false;
    }

    private int firstAfter(int minute) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).startMinute() <= minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the slot lies at least in part between the first and the last of these. */
    boolean reachesInto(Slot slot) {
        return slots.size() > 1
                && slot.endMinute() > slots.get(0).endMinute()
                && slot.startMinute() < slots.get(slots.size() - 1).startMinute();
    }
}
