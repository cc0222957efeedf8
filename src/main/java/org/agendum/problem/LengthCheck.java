package org.agendum.problem;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lengths are positive, their range is a range, and they lie on the grid. */
final class LengthCheck {
    private static final int NO_GRID = 1;

    private final int gridMinutes;
    private final Findings findings;

    LengthCheck(Problem problem, Findings findings) {
        boolean isGridUsed = problem.slots().isEmpty() && problem.gridMinutes() > 0;
        this.gridMinutes = isGridUsed ? problem.gridMinutes() : NO_GRID;
        this.findings = findings;
    }

    void check(Length length, String pointer) {
        if (length.preferred() == null) {
            findings.fault(pointer, "The length has no min, no preferred and no max.", "Maybe one number: 45.");
            return;
        }
        checkRange(length, pointer);
        for (int minutes : distinct(length)) {
            checkNumber(minutes, place(length, minutes, pointer));
        }
    }

    private static List<Integer> distinct(Length length) {
        var all = new ArrayList<Integer>(List.of(length.min()));
        for (var minutes : List.of(length.preferred(), length.max())) {
            if (!all.contains(minutes)) {
                all.add(minutes);
            }
        }
        return all;
    }

    /** The field that holds the number; the whole when several do, as all but one may be absent from the file. */
    private static String place(Length length, Integer minutes, String pointer) {
        var fields = new ArrayList<String>();
        addIf(Objects.equals(length.min(), minutes), "/min", fields);
        addIf(Objects.equals(length.preferred(), minutes), "/preferred", fields);
        addIf(Objects.equals(length.max(), minutes), "/max", fields);
        return fields.size() == 1 ? pointer + fields.get(0) : pointer;
    }

    private static void addIf(boolean condition, String field, List<String> fields) {
        if (condition) {
            fields.add(field);
        }
    }

    private void checkRange(Length length, String pointer) {
        if (length.min() > length.max()) {
            findings.fault(
                    pointer + "/min",
                    "%s is above max %s.".formatted(length.min(), length.max()),
                    "Maybe the two are swapped.");
        } else if (length.preferred() < length.min()) {
            findings.fault(
                    pointer + "/preferred",
                    "%s is below min %s.".formatted(length.preferred(), length.min()),
                    "Maybe lower min to %s.".formatted(length.preferred()));
        } else if (length.preferred() > length.max()) {
            findings.fault(
                    pointer + "/preferred",
                    "%s is above max %s.".formatted(length.preferred(), length.max()),
                    "Maybe raise max to %s.".formatted(length.preferred()));
        }
    }

    private void checkNumber(int minutes, String pointer) {
        if (minutes < 1) {
            findings.fault(pointer, "%s is not a length.".formatted(minutes), "Maybe 1 minute or more.");
        } else if (minutes > Limits.MOST) {
            findings.fault(pointer, "%s is not a length.".formatted(minutes), "At most %s.".formatted(Limits.MOST));
        } else if (minutes % gridMinutes != 0) {
            findings.fault(
                    pointer,
                    "%s is not a multiple of gridMinutes %s.".formatted(minutes, gridMinutes),
                    neighbours(minutes));
        }
    }

    private String neighbours(int minutes) {
        int below = minutes / gridMinutes * gridMinutes;
        long above = (long) below + gridMinutes;
        int finer =
                BigInteger.valueOf(minutes).gcd(BigInteger.valueOf(gridMinutes)).intValue();
        return below == 0
                ? "Maybe %s, or gridMinutes %s.".formatted(above, finer)
                : "Maybe %s or %s, or gridMinutes %s.".formatted(below, above, finer);
    }
}
