package org.agendum.planning;

/**
 * A stretch of time in which each room holds one block of sessions.
 *
 * @param index its place among those of the event, in order of time
 * @param endMinute the first minute after it
 */
public record EventBlock(int index, String id, String title, int startMinute, int endMinute)
        implements Comparable<EventBlock> {
    /** Whether all of the interval lies in it. */
    boolean holds(int from, int to) {
        return startMinute <= from && to <= endMinute;
    }

    @Override
    public int compareTo(EventBlock other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventBlock block && block.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return title;
    }
}
