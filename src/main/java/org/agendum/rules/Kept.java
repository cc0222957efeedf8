package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.PublishedPlace;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.problem.Problem;

/**
 * A session is moved from where it was published. Cost: the minutes of that, those by which its length changes, and
 * those that another room counts.
 */
final class Kept implements AgendaRule {
    private static final int OTHER_ROOM_MINUTES = 30;
    private static final Rule RULE = Rule.soft(
                    "kept",
                    1,
                    "A published session stays near the start, about as long and in the room that were published.",
                    "minute between the published start and the present one, and between the published length and the present"
                            + " one, and %d for another room".formatted(OTHER_ROOM_MINUTES))
            .reads("sessions.published")
            .knownAs("ConferenceScheduler", "number_of_changes")
            .knownAs("slotmachine", "minimise changes");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofPublished(problem);
    }

    @Override
    public long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return movedMinutes(session.published(), slot);
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(Kept::movedMinutes);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> movedMinutes(session) > 0)
                .penalizeLong(RULE.score(), Kept::movedMinutes)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int movedMinutes(PlannedSession session) {
        var published = session.facts().published();
        boolean isInOtherRoom = published != null && published.isOtherRoom(session.getRoom());
        return movedMinutes(published, session.getSlot()) + (isInOtherRoom ? OTHER_ROOM_MINUTES : 0);
    }

    private static int movedMinutes(PublishedPlace published, Slot slot) {
        return published == null ? 0 : Math.abs(published.laterMinutes(slot)) + Math.abs(published.longerMinutes(slot));
    }

    private static Breach breach(PlannedSession session) {
        return Breach.of("%s %s.".formatted(session, change(session)), session).in(session.getRoom());
    }

    private static String change(PlannedSession session) {
        var published = session.facts().published();
        var changes = new ArrayList<String>();
        if (published.laterMinutes(session.getSlot()) != 0) {
            changes.add(otherStart(session));
        }
        if (published.longerMinutes(session.getSlot()) != 0) {
            changes.add(otherLength(session));
        }
        if (published.isOtherRoom(session.getRoom())) {
            changes.add(otherRoom(session));
        }
        return Phrases.list(changes);
    }

    private static String otherStart(PlannedSession session) {
        var published = session.facts().published();
        int laterMinutes = published.laterMinutes(session.getSlot());
        return "starts %d min %s than published, %s instead of %s"
                .formatted(
                        Math.abs(laterMinutes),
                        laterMinutes > 0 ? "later" : "earlier",
                        session.getSlot().startMomentText(),
                        published.startText());
    }

    private static String otherLength(PlannedSession session) {
        int longerMinutes = session.facts().published().longerMinutes(session.getSlot());
        return "is %d min %s than published"
                .formatted(Math.abs(longerMinutes), longerMinutes > 0 ? "longer" : "shorter");
    }

    private static String otherRoom(PlannedSession session) {
        var published = session.facts().published().roomText();
        return session.getRoom().isHosting()
                ? "is in %s instead of the published %s".formatted(session.getRoom(), published)
                : "has no room instead of the published %s".formatted(published);
    }
}
