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
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.SpotCounter;
import org.agendum.solver.Tryout;

/**
 * Questions about the sessions of a schedule. Sessions are named by id, or by a part of the title that no other has;
 * any other name is {@link Unanswerable}. For one thread at a time.
 */
public final class Inquiry implements AutoCloseable {
    private final Problem problem;
    private final Schedule schedule;
    private final Weights weights;
    private final AgendaPlan plan;
    private final Tryout tryout;
    private final SpotCounter counter;

    public Inquiry(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
        weights = Catalogue.weights(problem);
        plan = new PlanBuilder(problem, weights).asScheduled(schedule);
        tryout = new Tryout(plan);
        counter = new SpotCounter(plan, weights);
    }

    /** What holds a session where it is. One that is on the agenda twice is asked about where it is listed first. */
    public SessionExplanation why(String sessionName) {
        var session = session(sessionName);
        return SessionExplanation.of(plan, session, search(session));
    }

    /**
     * What putting a session elsewhere would mean.
     *
     * @param wish like {@code 15:00}, on its day, or {@code 2017-06-19T15:00@xix}; any other text is unanswerable
     * @param limits of the search for the best schedule with the session there
     */
    public WhyNot whyNot(String sessionName, String wish, Limits limits) {
        var session = session(sessionName);
        var spots = new Wish(plan, session).spots(wish);
        return new WhyNotSearch(problem, weights, schedule, plan, tryout)
                .search(session, spots, new AgendaSolver(limits));
    }

    /** Of the schedule as it is. */
    public Score score() {
        return tryout.score();
    }

    /** Where a session could go, also one that has a place. */
    public FreePlaces free(String sessionName) {
        var session = session(sessionName);
        return FreePlaces.of(session, search(session));
    }

    private PlaceSearch.Result search(PlannedSession session) {
        return new PlaceSearch(tryout, counter, plan, session).search();
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
        counter.close();
        tryout.close();
    }
}
