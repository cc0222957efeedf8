package org.agendum.app.templates;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;

/** Two workshops a day in each room. */
final class WorkshopDay {
    private static final int PER_ROOM_AND_DAY = 2;

    static Problem of(EventPlan plan) {
        var maker = new EventMaker(plan, "09:00", "17:00");
        var sessions = new ArrayList<Session>();
        sessions.add(EventMaker.opening(plan.from(), "Welcome", 30).done());
        int workshops = PER_ROOM_AND_DAY * plan.days() * plan.rooms().size();
        for (int i = 1; i <= workshops; i++) {
            sessions.add(new SessionDraft("workshop-" + i, Length.of(90))
                    .kind("workshop")
                    .title("Workshop " + i)
                    .seats(EventMaker.seats("facilitator", 1))
                    .done());
        }
        for (var date : plan.dates()) {
            sessions.add(maker.pause(date, "lunch", "Lunch", 60, "12:00", "13:00", "12:30")
                    .done());
            sessions.add(maker.pause(date, "coffee", "Coffee", 15, "14:30", "15:30", "15:00")
                    .done());
            if (plan.isLast(date)) {
                sessions.add(EventMaker.closing(date, "What we take home", 30).done());
            }
        }
        return maker.problem(List.of(), sessions);
    }

    private WorkshopDay() {}
}
