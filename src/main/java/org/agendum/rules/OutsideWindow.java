package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** A session is when it may not be, or lasts too short or too long. Cost: minutes by which it misses each of these. */
final class OutsideWindow implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "outside-window",
                    "A session keeps to its day, hours, windows, start and length, to the grid or the listed slots and, if it has"
                            + " a track, to one block or none.",
                    "minute by which a session misses what it may take")
            .inAnyRoom()
            .reads(
                    "days.from",
                    "days.to",
                    "gridMinutes",
                    "slots",
                    "sessions.minutes",
                    "sessions.day",
                    "sessions.start",
                    "sessions.anchor",
                    "sessions.startBetween",
                    "sessions.windows",
                    "sessions.slots",
                    "blocks.times",
                    "sessions.track")
            .knownAs("Timefold meetings", "Don't go in overtime", "Start and end on same day")
            .knownAs("ConferenceScheduler", "Event scheduled when not available")
            .knownAs("slotmachine", "venue_times")
            .knownAs("Indico", "… exceeds current day");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(session -> session.facts().isKnown() ? misplacedMinutes(session) : 0);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.facts().isKnown() && misplacedMinutes(session) > 0)
                .penalizeLong(RULE.score(), OutsideWindow::misplacedMinutes)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int misplacedMinutes(PlannedSession session) {
        return session.facts().misplacedMinutes(session.getSlot());
    }

    private static Breach breach(PlannedSession session) {
        var misses = session.facts().allowedTimes().misplacements(session.getSlot()).stream()
                .map(misplacement -> misplacement.text())
                .toList();
        var text = "%s, %s, %s.".formatted(session, session.getSlot(), Phrases.list(misses));
        return Breach.of(text, session);
    }
}
