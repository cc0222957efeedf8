package org.agendum.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Room;
import org.agendum.problem.Timeline;

/** A room that knows its sessions: a shadow of their room variable. */
@PlanningEntity
public class PlannedRoom implements Comparable<PlannedRoom> {
    /** Blank, as no room of a valid problem is. */
    private static final String NOWHERE = "";

    @PlanningId
    private String id;

    private int index;
    private Room room;
    private boolean known;
    private boolean hosting;
    private Stretches closed;

    @InverseRelationShadowVariable(sourceVariableName = "room")
    private List<PlannedSession> sessions = new ArrayList<>();

    /** For Timefold. */
    protected PlannedRoom() {}

    private PlannedRoom(int index, Room room, boolean known, boolean hosting, Stretches closed) {
        this.index = index;
        this.id = room.id();
        this.room = room;
        this.known = known;
        this.hosting = hosting;
        this.closed = closed;
    }

    static PlannedRoom of(int index, Room room, Timeline timeline) {
        return new PlannedRoom(index, room, true, true, Stretches.of(room.unavailable(), timeline));
    }

    /** A room that is in a schedule but not in its problem. */
    static PlannedRoom unknown(int index, String id) {
        return new PlannedRoom(index, bare(id), false, true, Stretches.NONE);
    }

    /** Where sessions are that need no room, or have none in a schedule; any number at a time. */
    static PlannedRoom nowhere(int index) {
        return new PlannedRoom(index, bare(NOWHERE), true, false, Stretches.NONE);
    }

    PlannedRoom copyWithoutSessions() {
        return new PlannedRoom(index, room, known, hosting, closed);
    }

    private static Room bare(String id) {
        return new Room(id, null, null, null, null, null, null);
    }

    public String id() {
        return id;
    }

    /** Its place among the rooms of the plan. */
    public int index() {
        return index;
    }

    public Room room() {
        return room;
    }

    public boolean isKnown() {
        return known;
    }

    /** False for the one place that stands for no room. */
    public boolean isHosting() {
        return hosting;
    }

    public int turnoverMinutes() {
        return room.turnoverMinutes();
    }

    /** Minutes of the slot during which the room cannot be used. */
    public int closedMinutes(Slot slot) {
        return closed.minutesWithin(slot.startMinute(), slot.endMinute());
    }

    /** The sessions whose room this is, in no particular order. */
    public List<PlannedSession> sessions() {
        return sessions;
    }

    @Override
    public int compareTo(PlannedRoom other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return room.name();
    }
}
