package org.agendum.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Schedules;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * The hard rules of a problem as CP-SAT understands them. Sessions have the slots, rooms and people among which the
 * solver chooses, so that the two cannot differ; or, where requirements are optional, all that is conceivable.
 */
final class ExactModel {
    private final Cp cp = new Cp();
    private final AgendaPlan plan;
    private final Wording names;
    private final Map<String, OldPlace> places;
    private final boolean isAbsenceHard;
    private final Guards guards;
    private final Context context;
    private final Cast cast;
    private final Unexpressed unexpressed;

    private ExactModel(Problem problem, Weights weights, boolean areOptional, Map<String, OldPlace> places) {
        this.places = places;
        this.isAbsenceHard = weights.isHard("person-unavailable");
        this.plan = new PlanBuilder(problem, weights).unplanned();
        this.names = new Wording(problem, plan.slotTable().timeline());
        this.guards = new Guards(cp, areOptional);
        var sessions = plan.sessions().stream()
                .map(session -> session(session, weights.isHard("outside-window")))
                .toList();
        this.context = new Context(cp, plan, weights, guards, sessions);
        this.unexpressed = new Unexpressed(weights);
        if (areOptional) {
            sessions.forEach(this::require);
        }
        this.cast = new Cast(context);
        new TimeRules(context).add();
        new RoomRules(context).add();
        new PeopleRules(context, cast).add();
        new RelationRules(context).add();
        new TagRules(context, cast).add();
        new ResourceRules(context).add(unexpressed);
        new ThemeRules(context, unexpressed).add();
    }

    /** What is pinned stays, whatever that breaks; beyond that, no hard rule may be broken. */
    static ExactModel strict(Problem problem, Weights weights) {
        return new ExactModel(problem, weights, false, Map.of());
    }

    /**
     * The same, in which sessions may also be when they were if the rules allow that: somebody may have put them where
     * the solver does not.
     */
    static ExactModel strict(Problem problem, Weights weights, Map<String, OldPlace> places) {
        return new ExactModel(problem, weights, false, places);
    }

    /** Each requirement holds or not, as is asked later. */
    static ExactModel optional(Problem problem, Weights weights) {
        return new ExactModel(problem, weights, true, Map.of());
    }

    private SessionModel session(PlannedSession session, boolean isWindowHard) {
        var facts = session.facts();
        if (guards.areOptional()) {
            var rooms = plan.problem().rooms().isEmpty()
                    ? plan.rooms()
                    : plan.rooms().stream().filter(PlannedRoom::isHosting).toList();
            return new SessionModel(cp, session, name(session), false, conceivable(facts, isWindowHard), rooms);
        }
        return session.isPinned() && session.isScheduled()
                ? new SessionModel(
                        cp, session, name(session), true, List.of(session.getSlot()), List.of(session.getRoom()))
                : new SessionModel(
                        cp,
                        session,
                        name(session),
                        false,
                        allowed(session, isWindowHard),
                        facts.rooms().stream().map(plan.rooms()::get).toList());
    }

    /** Without hard windows, the solver has the slots of its length, and where it is pinned. */
    private static List<Slot> conceivable(SessionFacts facts, boolean isWindowHard) {
        var times = facts.allowedTimes();
        if (isWindowHard) {
            return times.conceivable();
        }
        return facts.session().pin() == null
                ? times.slotsOfItsLength()
                : facts.slots().slots();
    }

    private String name(PlannedSession session) {
        return names.session(session.id());
    }

    /** A session that is pinned to a time has that, whether it may be then or not. */
    private List<Slot> allowed(PlannedSession session, boolean isWindowHard) {
        var facts = session.facts();
        var slots = new ArrayList<>(facts.slots().slots());
        var place = places.get(session.id());
        if (place != null) {
            var slot = plan.slotTable().slot(place.startMinute(), place.endMinute());
            if (!slots.contains(slot) && canAllCome(session, slot)) {
                slots.add(slot);
            }
        }
        if (isWindowHard) {
            slots.removeIf(slot -> facts.misplacedMinutes(slot) > 0);
        }
        return slots;
    }

    private boolean canAllCome(PlannedSession session, Slot slot) {
        return !isAbsenceHard
                || plan.seats().stream()
                        .filter(seat -> seat.sessionIndex() == session.index()
                                && seat.seat().isNamed())
                        .allMatch(seat -> seat.getPerson().missingMinutes(slot) == 0);
    }

    private void require(SessionModel session) {
        var wanted = session.planned().session();
        guards.add(
                new Requirement(
                        Kind.SESSION,
                        wanted.id(),
                        null,
                        0,
                        "%s is on the agenda, for %s".formatted(session, length(session))),
                session.present());
    }

    private static String length(SessionModel session) {
        var minutes = session.planned().session().minutes();
        return minutes.isFixed() ? minutes.toString() : "%d min or more".formatted(minutes.min());
    }

    CpModel model() {
        return cp.model();
    }

    Cp cp() {
        return cp;
    }

    Guards guards() {
        return guards;
    }

    Context context() {
        return context;
    }

    Cast cast() {
        return cast;
    }

    SortedSet<String> unexpressedHard() {
        return unexpressed.hard();
    }

    SortedSet<String> unexpressedMedium() {
        return unexpressed.medium();
    }

    /** The medium cost, as far as the model knows it. */
    LinearExpr mediumCost() {
        var cost = LinearExpr.newBuilder();
        context.sessions()
                .forEach(session -> addUnless(
                        cost,
                        session.present(),
                        context.medium("session-unscheduled")
                                * session.planned().session().priority()));
        cast.choices().forEach((seat, people) -> {
            if (seat.seat().isOpen()) {
                long weight = context.medium("seat-unfilled");
                cost.add(weight);
                people.values().forEach(literal -> cost.addTerm(literal, -weight));
            }
        });
        context.sessions().stream()
                .filter(session -> session.facts().published() != null)
                .forEach(session -> addUnless(cost, isAsPublished(session), context.medium("published-moved")));
        return cost.build();
    }

    private static void addUnless(LinearExprBuilder cost, Literal literal, long weight) {
        cost.add(weight).addTerm(literal, -weight);
    }

    private Literal isAsPublished(SessionModel session) {
        var published = session.facts().published();
        var rooms = session.rooms().keySet().stream()
                .map(plan.rooms()::get)
                .filter(room -> !published.isOtherRoom(room))
                .map(room -> session.in(room.index()))
                .toList();
        var inTime = session.where(
                "published", slot -> published.laterMinutes(slot) == 0 && published.longerMinutes(slot) == 0);
        return cp.both(inTime, cp.either(rooms));
    }

    /** The schedule that the solver has found, without score and violations. */
    Schedule schedule(CpSolver solver) {
        for (var session : context.sessions()) {
            boolean isPresent = solver.booleanValue(session.present());
            session.planned()
                    .setSlot(
                            isPresent
                                    ? session.slot(solver.value(session.start()), solver.value(session.size()))
                                    : null);
            session.planned().setRoom(isPresent ? room(session, solver) : null);
        }
        cast.choices().forEach((seat, people) -> {
            if (!seat.seat().isNamed()) {
                seat.setPerson(people.entrySet().stream()
                        .filter(choice -> solver.booleanValue(choice.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null));
            }
        });
        return Schedules.of(plan);
    }

    /** The next search starts from what this solver found. */
    void hint(CpSolver solver) {
        model().clearHints();
        var solution = solver.response().getSolutionList();
        for (int i = 0; i < solution.size(); i++) {
            model().getBuilder().getSolutionHintBuilder().addVars(i).addValues(solution.get(i));
        }
    }

    private PlannedRoom room(SessionModel session, CpSolver solver) {
        return session.rooms().entrySet().stream()
                .filter(entry -> solver.booleanValue(entry.getValue()))
                .map(entry -> plan.rooms().get(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }
}
