package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Carries out on a plan what moves change, and keeps what follows from that. */
interface Board extends AutoCloseable {
    /** Puts a session there; nowhere if slot or room is null. */
    void put(PlannedSession session, Slot slot, PlannedRoom room);

    /** Puts somebody into a seat; nobody if the person is null. */
    void seat(PlannedSeat seat, PlannedPerson person);

    /** All that a move changes has been changed. */
    void finish();

    /** What the plan costs by the rules that are counted here. */
    HardMediumSoftLongScore score();

    @Override
    void close();
}
