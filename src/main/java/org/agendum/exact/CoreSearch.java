package org.agendum.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agendum.exact.Feasibility.Verdict;

/**
 * Searches a smallest set of requirements that cannot hold together: first one from which nothing can be left out, then
 * a smaller one, by the sets of which any such set must have a member.
 */
final class CoreSearch {
    private static final Duration MOST_PER_SET = Duration.ofSeconds(2);

    private final Feasibility feasibility;
    private final Deadline deadline;
    private List<Requirement> core;
    private boolean irreducible = true;

    /** Of each of these sets, one at least is in every set that cannot hold together. */
    private final List<Set<Requirement>> toHit = new ArrayList<>();

    /** @param core cannot hold together */
    CoreSearch(Feasibility feasibility, List<Requirement> core, Deadline deadline) {
        this.feasibility = feasibility;
        this.core = core;
        this.deadline = deadline;
    }

    Core search() {
        reduce();
        boolean isSmallest = core.size() == 1 || findSmaller();
        return new Core(core, irreducible, isSmallest);
    }

    /** Leaves out what can be left out. */
    private void reduce() {
        irreducible = true;
        for (var candidate : List.copyOf(core)) {
            if (!core.contains(candidate)) {
                continue;
            }
            var rest = core.stream().filter(other -> other != candidate).toList();
            switch (feasibility.ask(rest, deadline)) {
                case IMPOSSIBLE -> core = feasibility.blamedIn(rest);
                case UNKNOWN -> irreducible = false;
                case POSSIBLE -> {}
            }
        }
    }

    /** Whether the core is now a smallest one. */
    private boolean findSmaller() {
        while (!deadline.isOver()) {
            var hitting = hitting();
            if (hitting.isEmpty()) {
                return false;
            }
            var chosen = hitting.get();
            if (chosen.size() >= core.size()) {
                return true;
            }
            var verdict = feasibility.ask(chosen, deadline);
            if (verdict == Verdict.IMPOSSIBLE) {
                core = chosen;
                reduce();
                return true;
            }
            if (verdict == Verdict.UNKNOWN || !addSet(chosen)) {
                return false;
            }
        }
        return false;
    }

    /** What has to be given up beside the chosen: a set that cannot hold together has some of that. */
    private boolean addSet(List<Requirement> chosen) {
        var given = feasibility.givenUp(chosen, requirement -> 1, Deadline.in(deadline.left(MOST_PER_SET)));
        given.filter(set -> !set.isEmpty()).ifPresent(toHit::add);
        return given.isPresent() && !given.get().isEmpty();
    }

    /** A smallest set that has a member of each of the sets. */
    private Optional<List<Requirement>> hitting() {
        var model = new CpModel();
        Map<Requirement, Literal> literals = new LinkedHashMap<>();
        for (var set : toHit) {
            var members = set.stream()
                    .map(member -> literals.computeIfAbsent(member, any -> model.newBoolVar("")))
                    .toList();
            model.addBoolOr(members);
        }
        if (literals.isEmpty()) {
            return Optional.of(List.of());
        }
        model.minimize(LinearExpr.sum(literals.values().toArray(Literal[]::new)));
        var solver = Solving.solver(deadline.left());
        if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
            return Optional.empty();
        }
        return Optional.of(feasibility.requirements().stream()
                .filter(literals::containsKey)
                .filter(requirement -> solver.booleanValue(literals.get(requirement)))
                .toList());
    }
}
