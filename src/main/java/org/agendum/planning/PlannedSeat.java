package org.agendum.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Set;
import org.agendum.problem.Seat;

/** A seat of a session to which a person is assigned; named seats and seats to be confirmed are pinned. */
@PlanningEntity
public class PlannedSeat implements Comparable<PlannedSeat> {
    private static final Set<String> MODERATING_ROLES = Set.of("moderator", "co-moderator", "chair", "co-chair");

    @PlanningId
    private int index;

    /** The id of the planned session: facts must not refer to entities, since the solver copies those. */
    private int sessionIndex;

    private SessionFacts session;
    private Seat seat;
    private List<PlannedPerson> candidates;

    @PlanningPin
    private boolean pinned;

    @PlanningVariable(allowsUnassigned = true)
    private PlannedPerson person;

    /** For Timefold. */
    protected PlannedSeat() {}

    PlannedSeat(
            int index,
            PlannedSession session,
            Seat seat,
            List<PlannedPerson> candidates,
            boolean pinned,
            PlannedPerson person) {
        this.index = index;
        this.sessionIndex = session.index();
        this.session = session.facts();
        this.seat = seat;
        this.candidates = candidates;
        this.pinned = pinned;
        this.person = person;
    }

    PlannedSeat copy() {
        var copy = new PlannedSeat();
        copy.index = index;
        copy.sessionIndex = sessionIndex;
        copy.session = session;
        copy.seat = seat;
        copy.candidates = candidates;
        copy.pinned = pinned;
        copy.person = person;
        return copy;
    }

    @ValueRangeProvider
    public List<PlannedPerson> getCandidates() {
        return candidates;
    }

    /** Its place among the seats of the plan, unique. */
    public int index() {
        return index;
    }

    /** The index of the planned session in which it is. */
    public int sessionIndex() {
        return sessionIndex;
    }

    public SessionFacts session() {
        return session;
    }

    public Seat seat() {
        return seat;
    }

    public String role() {
        return seat.role();
    }

    public boolean isModerating() {
        return isModerating(seat);
    }

    public static boolean isModerating(Seat seat) {
        return MODERATING_ROLES.contains(seat.role());
    }

    public boolean isPinned() {
        return pinned;
    }

    public PlannedPerson getPerson() {
        return person;
    }

    public void setPerson(PlannedPerson person) {
        this.person = person;
    }

    @Override
    public int compareTo(PlannedSeat other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return "%s of %s".formatted(seat.role(), session);
    }
}
