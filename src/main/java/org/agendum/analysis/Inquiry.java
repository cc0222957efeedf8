package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
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
    private Schedule schedule;
    private State now;
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

    /**
     * Goes over to another schedule of the same problem, each of whose sessions is on the agenda once at most, with its
     * seats in the order of the problem. Much quicker than to begin anew.
     */
    public void follow(Schedule next) {
        new Following(plan, tryout, counter).follow(next);
        schedule = next;
        now = null;
    }

    /** What is wrong with the schedule: the same as {@link Check#of} finds. */
    public Check check() {
        return now().check(problem, schedule);
    }

    private State now() {
        if (now == null) {
            now = State.of(tryout);
        }
        return now;
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

    /**
     * What having a session at a place would mean, all other sessions as they are; also at one that it may not have.
     *
     * @param room its id; null for none
     */
    public PlaceOption there(String sessionName, ZonedDateTime start, ZonedDateTime end, String room) {
        var session = session(sessionName);
        var place = new Following(plan, tryout, counter).spot(start, end, room);
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        var before = now();
        tryout.put(session, place.slot(), place.room());
        var option = PlaceOption.of(Place.of(place.slot(), place.room()), before, State.of(tryout));
        tryout.put(session, slotNow, roomNow);
        return option;
    }

    /**
     * Who could take a seat, best first.
     *
     * @param seat its place among the seats of the session, from 0
     */
    public List<Candidate> candidates(String sessionName, int seat) {
        var session = session(sessionName);
        var seats = plan.seats().stream()
                .filter(any -> any.sessionIndex() == session.index())
                .toList();
        if (seat < 0 || seat >= seats.size()) {
            throw new Unanswerable(
                    "%s has no seat %d.".formatted(session, seat),
                    seats.isEmpty() ? "It has none." : "Its seats are 0 to %d.".formatted(seats.size() - 1));
        }
        return new CandidateSearch(tryout, plan, seats.get(seat), now()).search();
    }

    /** What each place would cost to which a session could go. */
    public PricedPlaces places(String sessionName) {
        return new Pricing(counter, plan, session(sessionName)).price(tryout.score());
    }

    /** Gets ready for questions about places, as far as that can be done before there is one. */
    public void warmUp() {
        tryout.score();
        counter.setUp();
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
