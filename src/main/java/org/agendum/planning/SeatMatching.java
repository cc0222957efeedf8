package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.agendum.problem.Seat;
import org.agendum.schedule.SeatPlacement;

/** Who sits where in a schedule: finds the place of each seat of the problem, and those that the problem lacks. */
public final class SeatMatching {
    private final SeatPlacement[] matched;
    private final List<SeatPlacement> extra;

    /** Those who sit where they are named first, then the same role in order. */
    public SeatMatching(List<Seat> seats, List<SeatPlacement> placements) {
        matched = new SeatPlacement[seats.size()];
        extra = new ArrayList<>(placements);
        match(
                seats,
                (seat, placement) -> seat.isNamed()
                        && seat.role().equals(placement.role())
                        && seat.person().equals(placement.person()));
        match(seats, (seat, placement) -> seat.role().equals(placement.role()));
    }

    private void match(List<Seat> seats, BiPredicate<Seat, SeatPlacement> fits) {
        for (int i = 0; i < matched.length; i++) {
            var seat = seats.get(i);
            if (matched[i] == null) {
                matched[i] = extra.stream()
                        .filter(placement -> fits.test(seat, placement))
                        .findFirst()
                        .orElse(null);
                extra.remove(matched[i]);
            }
        }
    }

    /** The person in the problem's seat of this index; null when nobody is. */
    public String person(int seatIndex) {
        return matched[seatIndex] == null ? null : matched[seatIndex].person();
    }

    /** People in seats that the problem does not have. */
    List<SeatPlacement> extra() {
        return extra.stream().filter(placement -> placement.person() != null).toList();
    }
}
