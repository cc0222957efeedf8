package org.agendum.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slots that a session may take, in order of start and end. Shared by the sessions that may take the same. */
public final class SlotRange {
    private final List<Slot> slots;
    private final Map<Long, Slot> byInterval;

    private final boolean allowed;

    /** @param allowed whether all the slots are where the session may be by its own fields */
    SlotRange(List<Slot> slots, boolean allowed) {
        this.allowed = allowed;
        this.slots = slots.stream().sorted().toList();
        this.byInterval = new HashMap<>();
        slots.forEach(slot -> byInterval.put(key(slot.startMinute(), slot.endMinute()), slot));
    }

    static long key(int startMinute, int endMinute) {
        return ((long) startMinute << 32) | (endMinute & 0xFFFFFFFFL);
    }

    public List<Slot> slots() {
        return slots;
    }

    /** Whether the slot is known to be allowed, without looking at why. */
    boolean allows(Slot slot) {
        return allowed && contains(slot);
    }

    public boolean contains(Slot slot) {
        return find(slot.startMinute(), slot.endMinute()) == slot;
    }

    /** The shortest of the slots that start first at or after the minute; null when none does. */
    public Slot firstFrom(int minute) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).startMinute() < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < slots.size() ? slots.get(low) : null;
    }

    /** The slot with this interval; null when it is not in the range. */
    public Slot find(int startMinute, int endMinute) {
        return byInterval.get(key(startMinute, endMinute));
    }
}
