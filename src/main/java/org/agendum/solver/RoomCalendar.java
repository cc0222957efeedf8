package org.agendum.solver;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.planning.SlotRange;

/**
 * Which rooms, by index, are taken when. Time is cut at every moment at which a session can start or end; so a room is
 * free for a slot if and only if it is free in each piece of it, and many rooms are looked at in one step.
 */
final class RoomCalendar {
    private final int[] cuts;
    private final int[][] takers;
    private final BitSet[] taken;

    RoomCalendar(Collection<PlannedSession> sessions, int roomCount) {
        cuts = sessions.stream()
                .map(session -> session.facts().slots())
                .distinct()
                .flatMapToInt(RoomCalendar::moments)
                .sorted()
                .distinct()
                .toArray();
        int pieces = Math.max(0, cuts.length - 1);
        takers = new int[pieces][roomCount];
        taken = Stream.generate(BitSet::new).limit(pieces).toArray(BitSet[]::new);
    }

    private static IntStream moments(SlotRange range) {
        return range.slots().stream().flatMapToInt(slot -> IntStream.of(slot.startMinute(), slot.endMinute()));
    }

    void take(PlannedRoom room, Slot slot) {
        count(room, slot, 1);
    }

    void release(PlannedRoom room, Slot slot) {
        count(room, slot, -1);
    }

    /** With the turnover before and after it, which sessions next to each other may share. */
    private void count(PlannedRoom room, Slot slot, int change) {
        int to = slot.endMinute() + room.turnoverMinutes();
        for (int i = pieceAt(slot.startMinute() - room.turnoverMinutes()); i < taken.length && cuts[i] < to; i++) {
            takers[i][room.index()] += change;
            taken[i].set(room.index(), takers[i][room.index()] > 0);
        }
    }

    /** The piece in which the minute lies, or the first one after it. */
    private int pieceAt(int minute) {
        int found = Arrays.binarySearch(cuts, minute);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Those of the rooms that are free throughout the slot, which is one that a session can take. */
    BitSet free(Slot slot, BitSet rooms) {
        var free = (BitSet) rooms.clone();
        for (int i = pieceAt(slot.startMinute()); i < taken.length && cuts[i] < slot.endMinute(); i++) {
            free.andNot(taken[i]);
        }
        return free;
    }

    static BitSet rooms(List<Integer> indexes) {
        var rooms = new BitSet();
        indexes.forEach(rooms::set);
        return rooms;
    }
}
