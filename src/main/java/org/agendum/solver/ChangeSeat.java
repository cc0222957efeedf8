package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Gives an open seat to another candidate. */
final class ChangeSeat implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.openSeats().isEmpty()) {
            return null;
        }
        var seat = Neighbourhood.any(neighbourhood.openSeats(), random);
        int choice = random.nextInt(seat.getCandidates().size() + 1);
        return PlanMove.seat(seat, choice == 0 ? null : seat.getCandidates().get(choice - 1));
    }
}
