package org.agendum.planning;

/** One session must be over, and the gap past, before another starts. */
public record Ordering(SessionFacts before, SessionFacts after, int gapMinutes) {
    /** Minutes by which the two come too close or in the wrong order; 0 when they keep the order. */
    public int missingMinutes(Slot beforeSlot, Slot afterSlot) {
        return Math.max(0, beforeSlot.endMinute() + gapMinutes - afterSlot.startMinute());
    }
}
