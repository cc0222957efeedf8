package org.agendum.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.ResourceLoad;
import org.agendum.planning.ResourceNeed;
import org.agendum.planning.ResourceUse;
import org.agendum.problem.Resource;

/** What sessions share while they run. */
final class ResourceRules {
    private final Context context;
    private final Cp cp;
    private final Map<Resource, List<ResourceNeed>> needs = new LinkedHashMap<>();

    ResourceRules(Context context) {
        this.context = context;
        this.cp = context.cp();
        context.plan()
                .resourceNeeds()
                .forEach(need -> needs.computeIfAbsent(need.resource(), any -> new ArrayList<>())
                        .add(need));
    }

    /** Adds what it can, and says what it cannot. */
    void add(Unexpressed unexpressed) {
        needs.forEach((resource, needed) -> {
            if (context.isHard("resource-overload")) {
                addCapacity(resource, needed);
            }
            if (context.isHard("service-limit") && resource.maxContinuousMinutes() != null) {
                if (canLimit(resource, needed)) {
                    addLimit(resource, needed);
                } else {
                    unexpressed.add("service-limit");
                }
            }
        });
    }

    private ResourceLoad certainLoad(List<ResourceNeed> needed) {
        return new ResourceLoad(needed.stream()
                .filter(need -> context.session(need.session()).isFixed())
                .map(need ->
                        new ResourceUse(need, context.session(need.session()).planned()))
                .toList());
    }

    private void addCapacity(Resource resource, List<ResourceNeed> needed) {
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.RESOURCE,
                        resource.id(),
                        null,
                        0,
                        "There %s %d of '%s' at a time"
                                .formatted(
                                        resource.capacity() == 1 ? "is" : "are", resource.capacity(), resource.id())));
        var cumulative = cp.model().addCumulative(resource.capacity());
        for (var need : needed) {
            var session = context.session(need.session());
            if (!session.isFixed()) {
                cumulative.addDemand(session.interval(0, cp.both(guard, session.present())), need.units());
            }
        }
        var load = certainLoad(needed);
        for (int units = 1; units <= resource.capacity(); units++) {
            load.stretches(units, 0)
                    .forEach(stretch -> cumulative.addDemand(
                            cp.model().newFixedInterval(stretch.startMinute(), stretch.minutes(), ""), 1));
        }
    }

    /** Each session alone takes all units, so that any of them works throughout; those that are certain keep the limit. */
    private boolean canLimit(Resource resource, List<ResourceNeed> needed) {
        int all = Math.max(1, resource.capacity());
        return needed.stream().allMatch(need -> need.units() >= all)
                && certainLoad(needed).stretches(all, resource.restMinutes()).stream()
                        .allMatch(stretch -> stretch.minutes() <= resource.maxContinuousMinutes());
    }

    private void addLimit(Resource resource, List<ResourceNeed> needed) {
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.SERVICE,
                        resource.id(),
                        null,
                        0,
                        "'%s' works for %d min at most without a rest of %d min"
                                .formatted(resource.id(), resource.maxContinuousMinutes(), resource.restMinutes())));
        var sessions =
                needed.stream().map(need -> context.session(need.session())).toList();
        var begins = new ArrayList<LinearArgument>();
        for (var session : sessions) {
            int earliest =
                    sessions.stream().mapToInt(SessionModel::firstStart).min().orElseThrow();
            var begin = cp.model().newIntVar(earliest, session.lastStart(), "");
            begins.add(begin);
            cp.atLeast(session.start(), begin, 0, List.of());
            cp.atLeast(begin, session.end(), -resource.maxContinuousMinutes(), List.of(guard, session.present()));
        }
        int gap = Math.max(1, resource.restMinutes());
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = 0; j < sessions.size(); j++) {
                if (i != j) {
                    addContinuation(sessions.get(i), begins.get(i), sessions.get(j), begins.get(j), gap);
                }
            }
        }
    }

    /** A session that starts while another works, or too soon after it, continues that one's stretch. */
    private void addContinuation(
            SessionModel before, LinearArgument beginOfBefore, SessionModel next, LinearArgument beginOfNext, int gap) {
        Literal startsEarlier = cp.bool("");
        cp.atLeast(before.start(), next.start(), 1, List.of(startsEarlier));
        Literal continues = cp.bool("");
        cp.atLeast(beginOfBefore, beginOfNext, 0, List.of(continues));
        cp.when(
                List.of(before.present(), next.present()),
                startsEarlier,
                context.timing().before(before, next, gap),
                continues);
    }
}
