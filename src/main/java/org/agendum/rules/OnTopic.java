package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.agendum.planning.PlannedSession;

/** A session that is on the agenda, with one of its topics. */
record OnTopic(PlannedSession session, String topic) {
    static BiConstraintStream<PlannedSession, String> stream(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> !session.facts().topics().isEmpty())
                .flatten(session -> session.facts().topics());
    }

    int index() {
        return session.index();
    }

    int startMinute() {
        return session.startMinute();
    }

    int endMinute() {
        return session.endMinute();
    }
}
