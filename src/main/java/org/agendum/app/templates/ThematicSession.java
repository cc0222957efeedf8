package org.agendum.app.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.problem.After;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;

/** Two panels each day, one after the other. */
final class ThematicSession {
    private static final int PANELS_PER_DAY = 2;
    private static final int PANELISTS = 4;

    static Problem of(EventPlan plan) {
        var maker = new EventMaker(plan, "10:00", "18:00");
        var sessions = new ArrayList<Session>();
        sessions.add(EventMaker.opening(plan.from(), "Opening", 15)
                .seats(EventMaker.seats("chair", 1))
                .done());
        for (int i = 1; i <= PANELS_PER_DAY * plan.days(); i++) {
            sessions.add(panel(i));
        }
        for (var date : plan.dates()) {
            sessions.add(maker.pause(date, "lunch", "Lunch", 120, "12:00", "13:30", "13:00")
                    .beside(List.of("side-event"))
                    .done());
            if (plan.rooms().size() > 1) {
                int day = maker.day(date);
                sessions.add(new SessionDraft("side-event-" + day, Length.of(60))
                        .kind("side-event")
                        .title("Side event " + day)
                        .day(date)
                        .startBetween(maker.lunchHours())
                        .rooms(List.of(EventMaker.roomId(1)))
                        .done());
            }
            if (plan.isLast(date)) {
                sessions.add(EventMaker.closing(date, "Closing", 15)
                        .seats(EventMaker.seats("chair", 1))
                        .done());
            }
        }
        return maker.problem(List.of(), sessions);
    }

    private static Session panel(int number) {
        return new SessionDraft("panel-" + number, new Length(120, 160, 180))
                .kind("panel")
                .title("Panel " + number)
                .plenary(true)
                .rooms(List.of(EventMaker.roomId(0)))
                .after(List.of(new After(number == 1 ? "opening" : "panel-" + (number - 1), null)))
                .seats(Stream.concat(
                                EventMaker.seats("moderator", 1).stream(),
                                EventMaker.seats("panelist", PANELISTS).stream())
                        .toList())
                .done();
    }

    private ThematicSession() {}
}
