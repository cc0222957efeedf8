package org.agendum.exact;

/**
 * What every schedule does at the least that keeps to the hard rules: no value can be less, whatever the others are.
 *
 * @param missing as in {@link LeastChange}, and so are the others
 */
public record Unavoidable(long missing, long pinsMoved, long publishedMoved, long people, long moved) {
    /** Whether the change does no more than that. */
    public boolean isReachedBy(LeastChange change) {
        return change.schedule() != null
                && change.missing() == missing
                && change.pinsMoved() == pinsMoved
                && change.publishedMoved() == publishedMoved
                && change.people() == people
                && change.moved() == moved;
    }

    /** What is known from this or from that. */
    public Unavoidable and(Unavoidable other) {
        return new Unavoidable(
                Math.max(missing, other.missing),
                Math.max(pinsMoved, other.pinsMoved),
                Math.max(publishedMoved, other.publishedMoved),
                Math.max(people, other.people),
                Math.max(moved, other.moved));
    }
}
