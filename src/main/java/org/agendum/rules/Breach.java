package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;

/** Who and what is concerned by a breach of a rule, as ids, and a sentence that a planner can read aloud. */
public record Breach(List<String> sessions, List<String> people, List<String> rooms, String text)
        implements ConstraintJustification {
    static Breach of(String text, PlannedSession... sessions) {
        return of(text, Stream.of(sessions).map(PlannedSession::facts).toArray(SessionFacts[]::new));
    }

    static Breach of(String text, SessionFacts... sessions) {
        return new Breach(Stream.of(sessions).map(SessionFacts::id).distinct().toList(), List.of(), List.of(), text);
    }

    Breach with(PlannedPerson... concerned) {
        return new Breach(sessions, Stream.of(concerned).map(PlannedPerson::id).toList(), rooms, text);
    }

    Breach in(PlannedRoom... concerned) {
        return new Breach(
                sessions,
                people,
                Stream.of(concerned)
                        .filter(PlannedRoom::isHosting)
                        .map(PlannedRoom::id)
                        .distinct()
                        .toList(),
                text);
    }
}
