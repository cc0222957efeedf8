package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.function.Function;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/** A session that is on the agenda, with one of its tracks, topics, sectors or whatever else sessions can share. */
record Themed(PlannedSession session, String theme) {
    /** @param themes those of a session, each once */
    static UniConstraintStream<Themed> stream(ConstraintFactory factory, Function<SessionFacts, List<String>> themes) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> !themes.apply(session.facts()).isEmpty())
                .flatten(session -> themes.apply(session.facts()))
                .map(Themed::new);
    }

    int index() {
        return session.index();
    }

    Slot slot() {
        return session.getSlot();
    }

    /** The day on which the session starts; null when that is none of the event's. */
    EventDay day() {
        return session.getSlot().day();
    }

    int startMinute() {
        return session.startMinute();
    }

    int endMinute() {
        return session.endMinute();
    }

    static int bothMinutes(Themed a, Themed b) {
        return Streams.bothMinutes(a.session(), b.session());
    }
}
