package org.agendum.app.desk;

import org.agendum.problem.Copies;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;

/** Writes places of a draft into its problem. */
final class Pins {
    /** The problem that pins what is pinned in the draft. */
    static Problem into(Draft draft) {
        var placements = draft.byId();
        var sessions = draft.problem().sessions().stream()
                .map(session -> {
                    var placement = placements.get(session.id());
                    return placement != null && placement.pinned() ? with(session, "pin", placement) : session;
                })
                .toList();
        return Copies.with(draft.problem(), "sessions", sessions);
    }

    /** The problem that says that everything is published where it is in the draft. */
    static Problem published(Draft draft) {
        var placements = draft.byId();
        var sessions = draft.problem().sessions().stream()
                .map(session -> placements.containsKey(session.id())
                        ? with(session, "published", placements.get(session.id()))
                        : Copies.with(session, "published", null))
                .toList();
        return Copies.with(draft.problem(), "sessions", sessions);
    }

    private static Session with(Session session, String field, Placement placement) {
        return Copies.with(session, field, new Pin(placement.start(), placement.end(), placement.room()));
    }

    private Pins() {}
}
