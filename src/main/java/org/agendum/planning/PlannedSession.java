package org.agendum.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.agendum.problem.Session;

/** A session to which a slot and a room are assigned. It is scheduled when it has both. */
@PlanningEntity
public class PlannedSession implements Comparable<PlannedSession> {
    @PlanningId
    private int index;

    private SessionFacts facts;
    private List<Slot> slotRange;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private Slot slot;

    @PlanningVariable(allowsUnassigned = true)
    private PlannedRoom room;

    /** For Timefold. */
    protected PlannedSession() {}

    PlannedSession(int index, SessionFacts facts, boolean pinned, Slot slot, PlannedRoom room) {
        this.index = index;
        this.facts = facts;
        this.slotRange = rangeWith(facts.slots(), slot);
        this.pinned = pinned;
        this.slot = slot;
        this.room = room;
    }

    /** @param rooms those of the plan that the copy is for */
    PlannedSession copy(List<PlannedRoom> rooms) {
        var copy = new PlannedSession();
        copy.index = index;
        copy.facts = facts;
        copy.slotRange = slotRange;
        copy.pinned = pinned;
        copy.slot = slot;
        copy.room = room == null ? null : rooms.get(room.index());
        return copy;
    }

    /** Timefold wants every value in its range, also the one of a schedule that somebody made by hand. */
    private static List<Slot> rangeWith(SlotRange range, Slot slot) {
        return slot == null || range.contains(slot) ? range.slots() : List.of(slot);
    }

    @ValueRangeProvider
    public List<Slot> getSlotRange() {
        return slotRange;
    }

    public String id() {
        return facts.id();
    }

    /** Its place among the sessions of the plan, unique. */
    public int index() {
        return index;
    }

    public SessionFacts facts() {
        return facts;
    }

    public Session session() {
        return facts.session();
    }

    public boolean isPinned() {
        return pinned;
    }

    public Slot getSlot() {
        return slot;
    }

    public void setSlot(Slot slot) {
        this.slot = slot;
    }

    public PlannedRoom getRoom() {
        return room;
    }

    public void setRoom(PlannedRoom room) {
        this.room = room;
    }

    public boolean isScheduled() {
        return slot != null && room != null;
    }

    public int startMinute() {
        return slot.startMinute();
    }

    public int endMinute() {
        return slot.endMinute();
    }

    @Override
    public int compareTo(PlannedSession other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return facts.toString();
    }
}
