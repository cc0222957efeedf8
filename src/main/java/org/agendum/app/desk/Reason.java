package org.agendum.app.desk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.analysis.Inquiry;
import org.agendum.exchange.Moment;
import org.agendum.problem.Session;
import org.agendum.schedule.Violation;

/**
 * What having a session at a place would mean. The numbers are the score there less the score now: negative where it is
 * worse.
 *
 * @param text what would be wrong that is not wrong now, worst first, as sentences
 * @param gone what would not be wrong any more
 */
record Reason(List<String> text, List<String> gone, long hard, long medium, long soft) {
    /** @param room its id; null or empty for none */
    static Reason of(Draft draft, Inquiry inquiry, String session, String start, String end, String room) {
        if (start == null) {
            throw Refused.invalid("'start' is missing.", "Say when the session would begin, like 2017-06-19T10:15.");
        }
        var zone = draft.problem().timeZone();
        var from = Moment.parse(start, zone);
        var to = end == null ? from.plusMinutes(minutes(draft, session)) : Moment.parse(end, zone);
        if (!from.isBefore(to)) {
            throw Refused.invalid("The session would end before it begins.", "Maybe the two times are swapped.");
        }
        return of(inquiry, session, from, to, room == null || room.isEmpty() ? null : room);
    }

    private static Reason of(Inquiry inquiry, String session, ZonedDateTime from, ZonedDateTime to, String room) {
        var there = inquiry.there(session, from, to, room);
        return new Reason(
                there.breaks().stream().map(Violation::text).toList(),
                there.mends().stream().map(Violation::text).toList(),
                there.difference().hard(),
                there.difference().medium(),
                there.difference().soft());
    }

    private static long minutes(Draft draft, String id) {
        return draft.placement(id)
                .map(placement ->
                        Duration.between(placement.start(), placement.end()).toMinutes())
                .orElseGet(() -> draft.problem().sessions().stream()
                        .filter(session -> session.id().equals(id))
                        .map(Session::minutes)
                        .findFirst()
                        .orElseThrow()
                        .preferred()
                        .longValue());
    }
}
