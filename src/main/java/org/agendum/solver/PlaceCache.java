package org.agendum.solver;

import java.util.Arrays;
import java.util.List;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.CostTable;
import org.agendum.rules.LevelSum;

/** Remembers what sessions cost by themselves in the places where they were last. */
final class PlaceCache {
    /** Places share entries by chance, and then forget each other: the more seldom, the more entries there are. */
    private static final int ENTRIES_PER_PLACE = 2;

    private static final int LEAST_ENTRIES = 1 << 8;
    private static final int MOST_ENTRIES = 1 << 20;

    /** An entry is a place and its cost on each level, side by side in memory. */
    private static final int NUMBERS = 4;

    private static final int SLOT_BITS = 24;
    private static final int ROOM_BITS = 18;
    private static final long NO_PLACE = -1;

    private final CostTable table;
    private final long[] numbers;
    private final int mask;

    PlaceCache(CostTable table, List<PlannedSession> sessions) {
        this.table = table;
        long wanted = Math.max(LEAST_ENTRIES, Math.min(MOST_ENTRIES, ENTRIES_PER_PLACE * places(sessions)));
        int entries = Integer.highestOneBit((int) (2 * wanted - 1));
        this.mask = entries - 1;
        this.numbers = new long[entries * NUMBERS];
        Arrays.fill(numbers, NO_PLACE);
    }

    private static long places(List<PlannedSession> sessions) {
        return sessions.stream()
                .map(PlannedSession::facts)
                .mapToLong(facts ->
                        (long) facts.slots().slots().size() * facts.rooms().size())
                .sum();
    }

    /** Adds to the sum so many times what the session costs by itself where it is, or for not being on the agenda. */
    void add(int times, PlannedSession session, LevelSum sum) {
        long place = place(session);
        int at = (hash(place) & mask) * NUMBERS;
        if (numbers[at] != place) {
            var cost = table.alone(session);
            numbers[at] = place;
            numbers[at + 1] = cost.hardScore();
            numbers[at + 2] = cost.mediumScore();
            numbers[at + 3] = cost.softScore();
        }
        sum.add(times, numbers[at + 1], numbers[at + 2], numbers[at + 3]);
    }

    private static long place(PlannedSession session) {
        int slot = session.getSlot() == null ? 0 : session.getSlot().index() + 1;
        int room = session.getRoom() == null ? 0 : session.getRoom().index() + 1;
        return ((long) session.index() << SLOT_BITS | slot) << ROOM_BITS | room;
    }

    private static int hash(long place) {
        long mixed = place * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40 ^ mixed >>> 20);
    }
}
