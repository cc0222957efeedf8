package org.agendum.app.templates;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.Track;

/** A track for each room, and six talks of each a day. */
final class Conference {
    private static final int TALKS_PER_ROOM_AND_DAY = 6;

    static Problem of(EventPlan plan) {
        var maker = new EventMaker(plan, "09:00", "18:00");
        var tracks = new ArrayList<Track>();
        for (int i = 1; i <= plan.rooms().size(); i++) {
            tracks.add(new Track("track-" + i, "Track " + i, null, null));
        }
        var sessions = new ArrayList<Session>();
        sessions.add(EventMaker.opening(plan.from(), "Welcome", 30).done());
        for (var date : plan.dates()) {
            int day = maker.day(date);
            sessions.add(EventMaker.forAll("keynote-" + day, "keynote", "Keynote " + day, 45)
                    .day(date)
                    .seats(EventMaker.seats("speaker", 1))
                    .done());
            sessions.add(maker.pause(date, "coffee", "Coffee", 30, "10:15", "11:15", "10:30")
                    .done());
            sessions.add(maker.pause(date, "lunch", "Lunch", 75, "12:00", "13:15", "12:30")
                    .done());
            sessions.add(maker.pause(date, "tea", "Coffee and tea", 30, "15:00", "16:15", "15:30")
                    .done());
            sessions.add(new SessionDraft("workshop-" + day, Length.of(90))
                    .kind("workshop")
                    .title("Workshop " + day)
                    .day(date)
                    .seats(EventMaker.seats("facilitator", 1))
                    .done());
            if (plan.isLast(date)) {
                sessions.add(EventMaker.closing(date, "Closing", 30).done());
            }
        }
        addTalks(plan, sessions);
        return maker.problem(tracks, sessions);
    }

    private static void addTalks(EventPlan plan, List<Session> sessions) {
        int rooms = plan.rooms().size();
        // the workshops take the time of three talks each
        int talks = plan.days() * Math.max(1, TALKS_PER_ROOM_AND_DAY * rooms - 3);
        for (int i = 0; i < talks; i++) {
            sessions.add(new SessionDraft("talk-" + (i + 1), Length.of(30))
                    .kind("talk")
                    .title("Talk " + (i + 1))
                    .track("track-" + (i % rooms + 1))
                    .seats(EventMaker.seats("speaker", 1))
                    .done());
        }
    }

    private Conference() {}
}
