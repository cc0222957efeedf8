package org.agendum.analysis;

import java.util.ArrayList;
import java.util.List;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.rules.Catalogue;

/** Sessions for which a problem has no slot or no room at all. */
public final class Unplaceable {
    /** One for each such session, pinned ones aside: these stay where they are. */
    public static List<Fault> notices(Problem problem) {
        var notices = new ArrayList<Fault>();
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        for (int i = 0; i < plan.sessions().size(); i++) {
            var session = plan.sessions().get(i);
            var pointer = "/sessions/" + i;
            session.facts()
                    .obstacle()
                    .filter(obstacle -> session.session().pin() == null)
                    .ifPresent(obstacle -> notices.add(new Fault(
                            pointer,
                            "Session %s will stay unscheduled: %s.".formatted(Quote.of(session.id()), obstacle),
                            "")));
        }
        return notices;
    }

    private Unplaceable() {}
}
