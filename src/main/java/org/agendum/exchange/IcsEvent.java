package org.agendum.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/**
 * A session in a calendar.
 *
 * @param uid by which calendars know it, always the same
 * @param sequence the number of its version, from 0
 * @param before how it was sent out before; null when it is new
 */
record IcsEvent(ProgrammeSession session, String uid, int sequence, Status status, ProgrammeSession before) {
    private static final String USUAL_ROLE = "speaker";

    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /** The number rises when anything that calendars show has changed. */
    static IcsEvent of(ProgrammeSession session, String uid, Status status, ProgrammeSession before) {
        if (before == null) {
            return new IcsEvent(session, uid, 0, status, null);
        }
        boolean isSame = status.name().equals(before.more().get(IcsHistory.STATUS))
                && shown(session).equals(shown(before));
        return new IcsEvent(session, uid, IcsHistory.sequence(before) + (isSame ? 0 : 1), status, before);
    }

    private static List<Object> shown(ProgrammeSession session) {
        return Arrays.asList(
                IcsText.of(session.title()),
                IcsText.description(session),
                line(session.track()),
                line(session.kind()),
                line(session.room()),
                session.start().toInstant(),
                session.minutes(),
                session.people().stream().map(IcsEvent::shown).toList(),
                session.url());
    }

    private static String line(String text) {
        return text == null ? null : CleanText.of(text);
    }

    private static List<String> shown(ProgrammePerson person) {
        return List.of(CleanText.of(person.label()), Objects.toString(person.role(), USUAL_ROLE));
    }

    /** As those see it whom the predicate is for: cancelled where it no longer concerns them; null where it never did. */
    IcsEvent seenBy(Predicate<ProgrammeSession> concerned) {
        if (concerned.test(session)) {
            return this;
        }
        boolean wasConcerned = before != null && !IcsHistory.isCancelled(before) && concerned.test(before);
        return wasConcerned ? new IcsEvent(before, uid, sequence, Status.CANCELLED, before) : null;
    }
}
