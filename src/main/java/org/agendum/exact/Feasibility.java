package org.agendum.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.ToLongFunction;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * Whether the sessions of a problem can all be on the agenda without breaking a hard rule, and which of the things that
 * it asks for cannot hold together. Seats that are to be filled may stay empty.
 */
public final class Feasibility {
    /** Longer than that, one question keeps others from being asked. */
    private static final Duration MOST_PER_QUESTION = Duration.ofSeconds(20);

    private final ExactModel model;
    private final List<Requirement> requirements;
    private final Map<Integer, Requirement> byLiteral = new HashMap<>();
    private Schedule schedule;
    private Set<Requirement> blamed = Set.of();

    /** What is known of some requirements. */
    public enum Verdict {
        POSSIBLE,
        IMPOSSIBLE,
        UNKNOWN
    }

    public Feasibility(Problem problem, Weights weights) {
        this.model = ExactModel.optional(problem, weights);
        var possible = new ArrayList<Requirement>();
        for (var requirement : model.guards().all()) {
            var literal = model.guards().literal(requirement);
            if (!model.cp().isYes(literal) && !model.cp().isNo(literal)) {
                byLiteral.put(literal.getIndex(), requirement);
            }
            possible.add(requirement);
        }
        this.requirements = List.copyOf(possible);
    }

    /** All of them, in the order of the problem. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The hard rules that the model does not know: what is impossible is so without them, what is possible may break them. */
    public SortedSet<String> unexpressed() {
        return model.unexpressedHard();
    }

    /** The schedule by which the last question was found to be possible. */
    public Schedule schedule() {
        return schedule;
    }

    /** Whether these can hold together, whatever becomes of the others. */
    public Verdict ask(Collection<Requirement> kept, Deadline deadline) {
        var never = kept.stream()
                .filter(requirement -> model.cp().isNo(model.guards().literal(requirement)))
                .findFirst();
        if (never.isPresent()) {
            blamed = Set.of(never.get());
            return Verdict.IMPOSSIBLE;
        }
        if (deadline.isOver()) {
            return Verdict.UNKNOWN;
        }
        model.model().clearObjective();
        model.model().clearAssumptions();
        model.model().addAssumptions(literals(kept));
        var solver = Solving.solver(deadline.left(MOST_PER_QUESTION));
        var status = solver.solve(model.model());
        return switch (status) {
            case OPTIMAL, FEASIBLE -> {
                schedule = model.schedule(solver);
                yield Verdict.POSSIBLE;
            }
            case INFEASIBLE -> {
                blamed = new HashSet<>();
                solver.sufficientAssumptionsForInfeasibility().forEach(index -> blamed.add(byLiteral.get(index)));
                yield Verdict.IMPOSSIBLE;
            }
            default -> Verdict.UNKNOWN;
        };
    }

    private Literal[] literals(Collection<Requirement> kept) {
        return kept.stream()
                .map(model.guards()::literal)
                .filter(literal -> !model.cp().isYes(literal))
                .distinct()
                .toArray(Literal[]::new);
    }

    /**
     * One smallest set of requirements that cannot hold together, or as small a one as there was time to find.
     *
     * @return empty when all can hold together, or when it is not known
     */
    public Optional<Core> core(Deadline deadline) {
        if (ask(requirements, deadline) != Verdict.IMPOSSIBLE) {
            return Optional.empty();
        }
        var search = new CoreSearch(this, blamedIn(requirements), deadline);
        return Optional.of(search.search());
    }

    /** Those of the requirements that the last question found to be impossible together, in order. */
    List<Requirement> blamedIn(Collection<Requirement> kept) {
        return kept.stream().filter(blamed::contains).toList();
    }

    /**
     * Those that are given up if as much as possible is kept, and these in any case.
     *
     * @param value of a requirement, 1 or more
     * @return empty if none was found in time; it need not be the least
     */
    public Optional<Set<Requirement>> givenUp(
            Collection<Requirement> kept, ToLongFunction<Requirement> value, Deadline deadline) {
        var open = requirements.stream()
                .filter(requirement -> !model.cp().isYes(model.guards().literal(requirement)))
                .toList();
        model.model().clearAssumptions();
        var copy = model.model().getClone();
        for (var literal : literals(kept)) {
            copy.addBoolOr(new Literal[] {literal});
        }
        copy.maximize(LinearExpr.weightedSum(
                open.stream().map(model.guards()::literal).toArray(Literal[]::new),
                open.stream().mapToLong(value).toArray()));
        var solver = Solving.solver(deadline.left(MOST_PER_QUESTION));
        var status = solver.solve(copy);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Optional.of(falseOnes(open, solver))
                : Optional.empty();
    }

    private Set<Requirement> falseOnes(List<Requirement> open, CpSolver solver) {
        var given = new LinkedHashSet<Requirement>();
        open.stream()
                .filter(requirement -> !solver.booleanValue(model.guards().literal(requirement)))
                .forEach(given::add);
        return given;
    }

    /**
     * The schedule that keeps these and has the session start as near as possible to the minute.
     *
     * @return empty if none was found in time
     */
    public Optional<Schedule> nearest(Collection<Requirement> kept, String session, int minute, Deadline deadline) {
        model.model().clearAssumptions();
        var copy = model.model().getClone();
        for (var literal : literals(kept)) {
            copy.addBoolOr(new Literal[] {literal});
        }
        var moved = model.context().sessions().stream()
                .filter(candidate -> candidate.planned().id().equals(session))
                .findFirst()
                .orElseThrow();
        var distance = copy.newIntVar(0, Integer.MAX_VALUE, "");
        copy.addAbsEquality(distance, LinearExpr.affine(moved.start(), 1, -minute));
        copy.minimize(distance);
        var solver = Solving.solver(deadline.left(MOST_PER_QUESTION));
        var status = solver.solve(copy);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Optional.of(model.schedule(solver))
                : Optional.empty();
    }
}
