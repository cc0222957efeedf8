package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.rules.CostTable;

/** Remembers what sessions cost by themselves in the places where they were last. */
final class PlaceCache {
    /** As many places as a session takes in turn on an event of some days. */
    private static final int PLACES_PER_SESSION = 1 << 10;

    private static final int LEAST_PLACES = 1 << 12;
    private static final int MOST_PLACES = 1 << 19;

    private record Entry(int session, Slot slot, int room, HardMediumSoftLongScore cost) {}

    private final CostTable table;
    private final Entry[] entries;

    PlaceCache(CostTable table, int sessions) {
        this.table = table;
        long places = Math.max(LEAST_PLACES, Math.min(MOST_PLACES, (long) sessions * PLACES_PER_SESSION));
        this.entries = new Entry[Integer.highestOneBit((int) places)];
    }

    HardMediumSoftLongScore cost(PlannedSession session) {
        var slot = session.getSlot();
        int room = session.getRoom() == null ? -1 : session.getRoom().index();
        int place = place(session.index(), slot, room);
        var entry = entries[place];
        if (entry == null || entry.session() != session.index() || entry.slot() != slot || entry.room() != room) {
            entry = new Entry(session.index(), slot, room, table.alone(session));
            entries[place] = entry;
        }
        return entry.cost();
    }

    private int place(int session, Slot slot, int room) {
        int time = slot == null ? -1 : slot.startMinute() * 31 + slot.endMinute();
        int hash = (session * 0x9E3779B1 + time) * 0x85EBCA77 + room;
        return (hash * 0xC2B2AE3D >>> 8) & (entries.length - 1);
    }
}
