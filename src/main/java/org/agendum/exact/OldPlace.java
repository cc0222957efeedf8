package org.agendum.exact;

import java.util.List;

/**
 * Where a session was, and who sat there.
 *
 * @param room its id; null for none
 * @param firmness how much it is to stay
 * @param people the ids of those who sat in its seats, in the order of the problem's seats, null for empty ones
 */
public record OldPlace(int startMinute, int endMinute, String room, Firmness firmness, List<String> people) {
    /** What is firmer stays although more that is less firm has to move for that. */
    public enum Firmness {
        PLAIN,
        PUBLISHED,
        PINNED
    }
}
