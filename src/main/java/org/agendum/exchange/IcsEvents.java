package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agendum.exchange.IcsEvent.Status;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/** Which events a calendar has, given which one was sent out before. */
final class IcsEvents {
    private final Programme programme;
    private final Status status;
    private final IcsHistory history;
    private final FrabForm form;
    private final List<IcsEvent> events = new ArrayList<>();
    private final Set<String> uids = new HashSet<>();
    private int withoutTime;

    private IcsEvents(Programme programme, boolean isConfirmed, IcsHistory history) {
        this.programme = programme;
        this.status = isConfirmed ? Status.CONFIRMED : Status.TENTATIVE;
        this.history = history;
        this.form = new FrabForm(programme, PublishedTimes.MOST_MINUTES);
        programme.sessions().forEach(this::add);
        history.others().forEach(this::addDropped);
    }

    /** @param isConfirmed whether the programme is no draft */
    static IcsEvents of(Programme programme, boolean isConfirmed, IcsHistory history) {
        return new IcsEvents(programme, isConfirmed, history);
    }

    List<IcsEvent> all() {
        return events;
    }

    /** What could not be written as it is, as sentences. */
    List<String> messages() {
        if (withoutTime == 0) {
            return List.of();
        }
        var times = withoutTime == 1 ? "" : " (%d times)".formatted(withoutTime);
        return List.of("A session has no time, and is left out." + times);
    }

    private void add(ProgrammeSession session) {
        var made = session.guid() == null ? form.madeUuid("session:" + session.key()) : session.guid();
        var before = history.take(session, made).orElse(null);
        var uid = unique(before == null || before.guid() == null ? made : before.guid(), session);
        if (session.isScheduled()) {
            events.add(IcsEvent.of(before == null ? session : filled(session, before), uid, status, before));
        } else if (before == null || !before.isScheduled()) {
            withoutTime++;
        } else {
            events.add(IcsEvent.of(before, uid, Status.CANCELLED, before));
        }
    }

    private void addDropped(ProgrammeSession before) {
        if (!before.isScheduled()) {
            return;
        }
        var uid = unique(before.guid() == null ? form.madeUuid("session:" + before.key()) : before.guid(), before);
        boolean isKept = history.isLeftOutOfProblems(before) && !IcsHistory.isCancelled(before);
        events.add(IcsEvent.of(before, uid, isKept ? status : Status.CANCELLED, before));
    }

    /** Calendars take two events of one identifier for one; what others wrote may have them. */
    private String unique(String uid, ProgrammeSession session) {
        if (uids.add(uid)) {
            return uid;
        }
        var own = form.madeUuid("session:" + session.key());
        uids.add(own);
        return own;
    }

    /** With what a problem does not hold and the calendar told before. */
    private static ProgrammeSession filled(ProgrammeSession session, ProgrammeSession before) {
        boolean isSilent = IcsText.description(session) == null;
        return new ProgrammeSession(
                session.key(),
                session.guid(),
                session.code(),
                session.id(),
                session.title(),
                session.subtitle(),
                or(session.kind(), before.kind()),
                or(session.track(), before.track()),
                session.room(),
                session.start(),
                session.minutes(),
                session.people(),
                or(session.language(), before.language()),
                session.summary(),
                isSilent ? before.description() : session.description(),
                or(session.url(), before.url()),
                session.links(),
                session.attachments(),
                session.more());
    }

    private static String or(String own, String before) {
        return own == null ? before : own;
    }

    Programme programme() {
        return programme;
    }
}
