package org.agendum.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** What of a schedule cannot be gone on from, since the problem does not know it. */
final class LeftBehind {
    static List<String> notes(Problem problem, Schedule from) {
        var notes = new ArrayList<String>();
        if (from.problem() != null && !from.problem().equals(problem.id())) {
            notes.add(
                    "--from: the schedule is for problem '%s', not for '%s'.".formatted(from.problem(), problem.id()));
        }
        var sessions = problem.sessions().stream().map(Session::id).collect(Collectors.toSet());
        var rooms = problem.rooms().stream().map(Room::id).collect(Collectors.toSet());
        for (Placement placement : from.sessions()) {
            if (!sessions.contains(placement.id())) {
                notes.add("--from: the problem has no session '%s'; it is left out.".formatted(placement.id()));
            } else if (placement.room() != null && !rooms.contains(placement.room())) {
                notes.add("--from: the problem has no room '%s'; session '%s' is placed anew%s."
                        .formatted(
                                placement.room(), placement.id(), placement.pinned() ? ", although it is pinned" : ""));
            }
        }
        return notes;
    }

    private LeftBehind() {}
}
