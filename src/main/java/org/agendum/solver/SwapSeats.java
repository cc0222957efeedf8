package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;

/** Two open seats exchange their people. */
final class SwapSeats implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.openSeats().size() < 2) {
            return null;
        }
        var a = Neighbourhood.any(neighbourhood.openSeats(), random);
        var b = Neighbourhood.any(neighbourhood.openSeats(), random);
        return mayTake(a, b.getPerson()) && mayTake(b, a.getPerson())
                ? PlanMove.seat(a, b.getPerson()).andSeat(b, a.getPerson())
                : null;
    }

    private static boolean mayTake(PlannedSeat seat, PlannedPerson person) {
        return person == null || seat.getCandidates().contains(person);
    }
}
