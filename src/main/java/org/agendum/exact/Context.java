package org.agendum.exact;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;

/** What the parts of a model share. */
final class Context {
    private final Cp cp;
    private final AgendaPlan plan;
    private final Weights weights;
    private final Guards guards;
    private final Timing timing;
    private final Wording wording;
    private final List<SessionModel> sessions;
    private final Map<PlannedSeat, Integer> positions;
    private final Map<SessionFacts, SessionModel> byFacts;

    /** @param sessions in the order of the plan */
    Context(Cp cp, AgendaPlan plan, Weights weights, Guards guards, List<SessionModel> sessions) {
        this.cp = cp;
        this.plan = plan;
        this.weights = weights;
        this.guards = guards;
        this.timing = new Timing(cp);
        this.wording = new Wording(plan.problem(), plan.slotTable().timeline());
        this.sessions = sessions;
        this.positions = positions(plan);
        this.byFacts = sessions.stream().collect(Collectors.toMap(SessionModel::facts, Function.identity()));
    }

    Cp cp() {
        return cp;
    }

    AgendaPlan plan() {
        return plan;
    }

    Problem problem() {
        return plan.problem();
    }

    Guards guards() {
        return guards;
    }

    Timing timing() {
        return timing;
    }

    Wording wording() {
        return wording;
    }

    List<SessionModel> sessions() {
        return sessions;
    }

    SessionModel session(SessionFacts facts) {
        return byFacts.get(facts);
    }

    /** Whether the rule, which may be one of several ways of counting, is hard. */
    boolean isHard(String rule) {
        return weights.isHard(rule);
    }

    long medium(String rule) {
        return weights.on(Level.MEDIUM, rule);
    }

    Weights weights() {
        return weights;
    }

    /** Its place among the seats of its session, from 0. */
    int position(PlannedSeat seat) {
        return positions.get(seat);
    }

    private static Map<PlannedSeat, Integer> positions(AgendaPlan plan) {
        var counts = new HashMap<Integer, Integer>();
        var positions = new IdentityHashMap<PlannedSeat, Integer>();
        plan.seats().forEach(seat -> positions.put(seat, counts.merge(seat.sessionIndex(), 1, Integer::sum) - 1));
        return positions;
    }

    List<Object> days() {
        return plan.slotTable().days().stream().map(Context::asKey).toList();
    }

    private static Object asKey(EventDay day) {
        return day;
    }
}
