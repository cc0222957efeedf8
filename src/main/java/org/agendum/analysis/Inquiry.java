package org.agendum.analysis;

import java.util.LinkedHashMap;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Tryout;

/**
 * Questions about the sessions of a schedule. Sessions are named by id, or by a part of the title that no other has;
 * any other name is {@link Unanswerable}. For one thread at a time.
 */
public final class Inquiry implements AutoCloseable {
    private final Weights weights;
    private final AgendaPlan plan;
    private final Tryout tryout;

    public Inquiry(Problem problem, Schedule schedule) {
        weights = Catalogue.weights(problem);
        plan = new PlanBuilder(problem, weights).asScheduled(schedule);
        tryout = new Tryout(plan);
    }

    /** What holds a session where it is. One that is on the agenda twice is asked about where it is listed first. */
    public SessionExplanation why(String sessionName) {
        var session = session(sessionName);
        return SessionExplanation.of(plan, session, new PlaceSearch(tryout, plan, weights, session).search());
    }

    /** Of the schedule as it is. */
    public Score score() {
        return tryout.score();
    }

    /** Where a session could go, also one that has a place. */
    public FreePlaces free(String sessionName) {
        var session = session(sessionName);
        return FreePlaces.of(session, new PlaceSearch(tryout, plan, weights, session).search());
    }

    private PlannedSession session(String name) {
        var titles = new LinkedHashMap<String, String>();
        plan.sessions().forEach(session -> titles.putIfAbsent(session.id(), session.toString()));
        var id = new Wording("session", titles).id(name);
        return plan.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        tryout.close();
    }
}
