package org.agendum.analysis;

import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;

/**
 * What holds a session where it is: all other places that it may take, all other sessions as they are.
 *
 * @param place null when it is not on the agenda
 * @param pinned whether the planner has decided its place
 * @param violations those that concern it, worst first
 * @param places how many other places it may take that were tried
 * @param placesLeftOut how many more it may take: of very many, only those that keep its length are tried
 * @param placesNoWorse how many of these cost the schedule no more
 * @param rules those that cost something here or there, worst level first, those that hold it most first
 * @param best the best other places, best first
 */
public record SessionExplanation(
        String id,
        String title,
        Place place,
        boolean pinned,
        List<Sitting> people,
        Score score,
        List<Violation> violations,
        int places,
        int placesLeftOut,
        int placesNoWorse,
        List<RuleHold> rules,
        List<PlaceOption> best) {
    static SessionExplanation of(AgendaPlan plan, PlannedSession session, PlaceSearch.Result found) {
        return new SessionExplanation(
                session.id(),
                session.toString(),
                Place.of(session),
                session.isPinned() || session.session().pin() != null,
                people(plan, session),
                found.here().score(),
                Scoring.worstFirst(found.here().violations().stream()
                        .filter(match -> match.cost() > 0 && match.sessions().contains(session.id()))
                        .toList()),
                found.places(),
                found.placesLeftOut(),
                found.noWorse(),
                found.rules(),
                found.best());
    }

    private static List<Sitting> people(AgendaPlan plan, PlannedSession session) {
        return plan.seats().stream()
                .filter(seat -> seat.sessionIndex() == session.index())
                .map(seat -> seat.getPerson() == null
                        ? new Sitting(seat.role(), null, null)
                        : new Sitting(
                                seat.role(),
                                seat.getPerson().id(),
                                seat.getPerson().toString()))
                .toList();
    }
}
