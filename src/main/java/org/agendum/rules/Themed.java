package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
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

    /** Every two sessions that share a theme, once for each that they share. */
    static Pairs pairs(AgendaPlan plan, Function<SessionFacts, List<String>> themes, PairUnits units) {
        return Pairs.within(byTheme(plan, themes).values(), units);
    }

    /** The sessions of each theme, in their order. */
    static Map<String, List<PlannedSession>> byTheme(AgendaPlan plan, Function<SessionFacts, List<String>> themes) {
        var byTheme = new LinkedHashMap<String, List<PlannedSession>>();
        for (var session : plan.sessions()) {
            for (var theme : themes.apply(session.facts())) {
                byTheme.computeIfAbsent(theme, any -> new ArrayList<>()).add(session);
            }
        }
        return byTheme;
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
