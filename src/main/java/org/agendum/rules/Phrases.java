package org.agendum.rules;

import java.util.List;
import java.util.stream.Stream;
import org.agendum.planning.PlannedSession;

/** Parts of sentences that several rules use. */
final class Phrases {
    /** Like {@code Panel 2 (Room XIX)}. */
    static String withRoom(PlannedSession session) {
        return session.getRoom().isHosting() ? "%s (%s)".formatted(session, session.getRoom()) : session.toString();
    }

    /** Like {@code 2017-06-19 10:00 to 11:00 in Room XIX}. */
    static String place(PlannedSession session) {
        return session.getRoom().isHosting()
                ? "%s in %s".formatted(session.getSlot(), session.getRoom())
                : session.getSlot().toString();
    }

    /** Like {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** Like {@code Panel 1, Panel 2 and Closing}. */
    static String sessions(PlannedSession... sessions) {
        return list(Stream.of(sessions).map(PlannedSession::toString).toList());
    }

    /** With a capital letter in front. */
    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Phrases() {}
}
