package org.agendum.bench;

/** Where a session is in the hidden schedule: one or two adjoining slots, by index, in a room, by index. */
record HiddenPlace(int firstSlot, int lastSlot, int room) {
    boolean overlaps(HiddenPlace other) {
        return firstSlot <= other.lastSlot && other.firstSlot <= lastSlot;
    }

    boolean isBefore(HiddenPlace other) {
        return lastSlot < other.firstSlot;
    }

    boolean isLong() {
        return lastSlot > firstSlot;
    }
}
