package org.agendum.schedule;

/**
 * How far two schedules are apart, in percent with one decimal, from 0 to 100; {@code docs/comparing.md} says how it is
 * counted. A part that is not counted is null.
 *
 * @param total the mean of the parts
 * @param order pairs of sessions in another order
 * @param days sessions on another day, or two hours away and more on theirs, which counts half
 * @param rooms sessions in another room
 * @param people seats with another person, without those that a problem names
 */
public record Distance(double total, Double order, Double days, Double rooms, Double people) {
    private static final double TENTHS = 10;

    /** What differs at all is never shown as 0. */
    static double percent(double share) {
        double tenths = Math.round(share * 100 * TENTHS);
        return (share > 0 ? Math.max(1, tenths) : tenths) / TENTHS;
    }
}
