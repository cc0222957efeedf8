package org.agendum.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.agendum.problem.Limits;
import org.agendum.problem.Quote;

/**
 * The first sheet of a file of CoSPLib.
 *
 * @param weights none below 0
 */
record CosplibParameters(
        int offsetHours,
        int suitableFrom,
        int suitableTo,
        int bearableFrom,
        int bearableTo,
        long smallPenalty,
        long bigPenalty,
        Map<CosplibTerm, Long> weights) {
    static final long MOST_PENALTY = 1_000_000_000;

    private static final Pattern ZONE = Pattern.compile("GMT([+-])(\\d|0\\d|1[0-2])");
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int VALUES = 1;
    private static final int WEIGHTS = 4;

    static CosplibParameters read(SheetTable sheet) {
        var weights = new EnumMap<CosplibTerm, Long>(CosplibTerm.class);
        for (var term : CosplibTerm.values()) {
            weights.put(term, weight(sheet.cell(1 + term.ordinal(), WEIGHTS), term));
        }
        return new CosplibParameters(
                offsetHours(sheet.cell(1, VALUES)),
                sheet.cell(3, VALUES).minuteOfDay(),
                sheet.cell(4, VALUES).minuteOfDay(),
                sheet.cell(6, VALUES).minuteOfDay(),
                sheet.cell(7, VALUES).minuteOfDay(),
                sheet.cell(8, VALUES).requiredNumber(0, MOST_PENALTY),
                sheet.cell(10, VALUES).requiredNumber(0, MOST_PENALTY),
                weights);
    }

    /** A weight below 0 drops its term there too. */
    private static long weight(SheetCell cell, CosplibTerm term) {
        long most = term.isWeighedInCosts() ? MOST_PENALTY : Limits.MOST_WEIGHT;
        if (cell.isBlank()) {
            cell.fault("The weight of %s is missing.".formatted(Quote.of(term.label())), "Maybe 0.");
        }
        return Math.max(0, cell.wholeNumber(-most, most, 0));
    }

    /** Of a zone like GMT+2; 0 after a fault. */
    static int offsetHours(SheetCell cell) {
        var zone = ZONE.matcher(cell.text());
        if (!zone.matches()) {
            cell.fault(
                    "%s is not a time zone of CoSPLib.".formatted(Quote.of(cell.text())),
                    "Maybe write it like GMT+2, GMT-12 to GMT+12.");
            return 0;
        }
        int hours = Integer.parseInt(zone.group(2));
        return zone.group(1).equals("-") ? -hours : hours;
    }

    long weight(CosplibTerm term) {
        return weights.get(term);
    }

    /** For somebody at another offset, by the times at which the whole session starts and ends there. */
    long zonePenalty(int otherOffsetHours, CosplibInstance.Session session) {
        int ahead = (otherOffsetHours - offsetHours) * 60;
        int from = Math.floorMod(session.from() + ahead, MINUTES_PER_DAY);
        int to = Math.floorMod(session.to() + ahead, MINUTES_PER_DAY);
        if (from < bearableFrom || to > bearableTo || to < bearableFrom) {
            return bigPenalty;
        }
        boolean isUnsuitable = from < suitableFrom || to > suitableTo;
        return isUnsuitable ? smallPenalty : 0;
    }
}
