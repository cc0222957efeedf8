package org.agendum.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.schedule.Layout;
import org.agendum.schedule.Tally;

/** The layout of a plan, which follows the plan when it is told what has moved. Seats count that can change hands. */
final class PlanLayout {
    private static final int NO_DAY = -1;

    private final Layout layout;
    private final List<PlannedSession> sessions;
    private final List<List<PlannedSeat>> seats = new ArrayList<>();
    private final Map<PlannedPerson, Integer> people = new HashMap<>();
    private final Map<String, Integer> roles = new HashMap<>();

    PlanLayout(AgendaPlan plan) {
        sessions = plan.sessions();
        layout = new Layout(sessions.size());
        plan.people().forEach(person -> people.put(person, people.size()));
        sessions.forEach(session -> seats.add(new ArrayList<>()));
        plan.seats().stream().filter(seat -> !seat.isPinned()).forEach(seat -> {
            roles.putIfAbsent(seat.role(), roles.size());
            seats.get(seat.sessionIndex()).add(seat);
        });
        sessions.forEach(this::take);
    }

    Layout layout() {
        return layout;
    }

    /** @param tallies in which this layout is the first */
    void follow(PlanMove move, List<Tally> tallies) {
        for (int index : touched(move)) {
            tallies.forEach(tally -> tally.forget(index));
            take(sessions.get(index));
            tallies.forEach(tally -> tally.count(index));
        }
    }

    private static Set<Integer> touched(PlanMove move) {
        var touched = new HashSet<Integer>();
        move.sessions().forEach(session -> touched.add(session.index()));
        move.seats().forEach(seat -> touched.add(seat.sessionIndex()));
        return touched;
    }

    private void take(PlannedSession session) {
        if (session.isScheduled()) {
            var slot = session.getSlot();
            layout.place(
                    session.index(),
                    slot.startMinute(),
                    slot.endMinute(),
                    slot.day() == null ? NO_DAY : slot.day().frame().index(),
                    session.getRoom().index());
        } else {
            layout.remove(session.index());
        }
        layout.seat(
                session.index(),
                seats.get(session.index()).stream()
                        .filter(seat -> seat.getPerson() != null)
                        .mapToInt(this::code)
                        .toArray());
    }

    private int code(PlannedSeat seat) {
        return 2 * (roles.get(seat.role()) * people.size() + people.get(seat.getPerson()));
    }
}
