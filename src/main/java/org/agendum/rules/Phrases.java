package org.agendum.rules;

import org.agendum.planning.PlannedSession;

/** Parts of sentences that several rules use. */
final class Phrases {
    /** Like {@code Panel 2 (Room XIX)}. */
    static String withRoom(PlannedSession session) {
        return session.getRoom().isHosting() ? "%s (%s)".formatted(session, session.getRoom()) : session.toString();
    }

    private Phrases() {}
}
