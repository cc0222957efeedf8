package org.agendum.analysis.alternatives;

import java.util.Locale;

/**
 * How much more soft cost than the best an alternative may have.
 *
 * @param amount 0 or more: a share in percent, or points
 */
public record Loss(double amount, boolean isPercent) {
    /** A percentage is of the best soft cost, but of at least this: 5 % of nothing would allow nothing. */
    public static final long LEAST_BASE = 100;

    /** In points, whole ones. */
    long points(long bestSoft) {
        return (long) Math.floor(isPercent ? base(bestSoft) * amount / 100 : amount);
    }

    private static long base(long bestSoft) {
        return Math.max(LEAST_BASE, Math.abs(bestSoft));
    }

    /** Of what the percentage was taken, like {@code 5% of 100}; null for points. */
    String text(long bestSoft) {
        return isPercent ? "%s of %d".formatted(this, base(bestSoft)) : null;
    }

    /** As it is written on the command line, like {@code 5%} or {@code 20}. */
    @Override
    public String toString() {
        var number =
                amount == Math.rint(amount) ? String.valueOf((long) amount) : String.format(Locale.ROOT, "%s", amount);
        return isPercent ? number + "%" : number;
    }
}
