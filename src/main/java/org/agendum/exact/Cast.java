package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;

/** Who sits where: those who are named, and, unless requirements are optional, those who are chosen. */
final class Cast {
    private final Context context;
    private final Cp cp;
    private final Map<PlannedSeat, Map<PlannedPerson, Literal>> choices = new LinkedHashMap<>();
    private final Map<PlannedPerson, Map<SessionModel, List<Literal>>> bySession = new LinkedHashMap<>();
    private final Map<PlannedPerson, List<Use>> uses = new HashMap<>();

    Cast(Context context) {
        this.context = context;
        this.cp = context.cp();
        context.plan().seats().forEach(this::add);
        bySession.forEach((person, sessions) -> uses.put(person, uses(person, sessions)));
    }

    private void add(PlannedSeat seat) {
        var session = context.sessions().get(seat.sessionIndex());
        if (seat.seat().isNamed()) {
            var guard = context.guards().of(() -> requirement(seat, session));
            sit(seat, seat.getPerson(), session, cp.both(guard, session.present()));
        } else if (seat.seat().isOpen() && !context.guards().areOptional()) {
            choose(seat, session);
        }
    }

    private Requirement requirement(PlannedSeat seat, SessionModel session) {
        int index = context.position(seat);
        return new Requirement(
                Kind.SEAT,
                session.planned().id(),
                seat.seat().person(),
                index,
                "%s needs %s as %s".formatted(session, seat.getPerson(), seat.role()));
    }

    private void choose(PlannedSeat seat, SessionModel session) {
        var literals = new ArrayList<Literal>();
        for (var person : seat.getCandidates().stream().distinct().toList()) {
            if (!cp.isNo(session.present())) {
                var chosen = cp.bool("");
                cp.when(List.of(chosen), session.present());
                literals.add(chosen);
                sit(seat, person, session, chosen);
            }
        }
        choices.putIfAbsent(seat, Map.of());
        if (literals.size() > 1) {
            cp.model().addAtMostOne(literals);
        }
    }

    private void sit(PlannedSeat seat, PlannedPerson person, SessionModel session, Literal literal) {
        choices.computeIfAbsent(seat, any -> new LinkedHashMap<>()).put(person, literal);
        bySession
                .computeIfAbsent(person, any -> new LinkedHashMap<>())
                .computeIfAbsent(session, any -> new ArrayList<>())
                .add(literal);
    }

    private List<Use> uses(PlannedPerson person, Map<SessionModel, List<Literal>> sessions) {
        var all = new ArrayList<Use>();
        sessions.forEach((session, literals) -> {
            var certain = literals.stream().filter(cp::isYes).toList();
            var sits = cp.either(
                    literals.stream().filter(literal -> !cp.isYes(literal)).toList());
            if (!certain.isEmpty()) {
                all.add(new Use(session, cp.yes(), true));
            }
            if (!cp.isNo(sits)) {
                all.add(new Use(session, sits, false));
            }
        });
        return all;
    }

    /**
     * The sessions in which the person can sit. Twice those in which they sit in any case and can have a second seat,
     * which would be wrong again where the first is.
     */
    List<Use> uses(PlannedPerson person) {
        return uses.getOrDefault(person, List.of());
    }

    Iterable<PlannedPerson> people() {
        return bySession.keySet();
    }

    /** Who can sit there, each with what holds when they do and the session is present. */
    Map<PlannedSeat, Map<PlannedPerson, Literal>> choices() {
        return choices;
    }
}
