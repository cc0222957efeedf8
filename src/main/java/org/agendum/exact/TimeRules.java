package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.AllowedTimes.Miss;
import org.agendum.planning.Slot;
import org.agendum.problem.Anchor;
import org.agendum.problem.Clock;
import org.agendum.problem.Session;

/**
 * When a session may be by its own fields. Only for models in which this is optional: otherwise sessions have no other
 * slots.
 */
final class TimeRules {
    private final Context context;

    TimeRules(Context context) {
        this.context = context;
    }

    void add() {
        if (context.guards().areOptional()) {
            context.sessions().forEach(this::add);
        }
    }

    private void add(SessionModel session) {
        if (context.isHard("outside-window")) {
            addHours(session);
            for (var miss : List.of(
                    Miss.DAY, Miss.START, Miss.ANCHOR, Miss.START_BETWEEN, Miss.WINDOW, Miss.LISTED, Miss.BLOCK)) {
                forbid(session, miss);
            }
        }
        // the solver keeps pins also where no rule asks for it
        if (session.planned().session().pin() != null) {
            addPin(session);
        }
    }

    private void addHours(SessionModel session) {
        for (var day : context.plan().slotTable().days()) {
            var frame = day.frame();
            boolean isMissed = session.slots().stream()
                    .anyMatch(slot -> day.equals(slot.day()) && !frame.contains(slot.startMinute(), slot.endMinute()));
            if (isMissed) {
                var guard = context.guards()
                        .of(() -> new Requirement(
                                Kind.DAY_HOURS,
                                frame.date().toString(),
                                null,
                                frame.index(),
                                "%s runs from %s to %s"
                                        .formatted(
                                                Wording.day(frame.date()),
                                                context.wording().hour(frame.startMinute()),
                                                context.wording().hour(frame.endMinute()))));
                session.require(
                        List.of(guard, session.present()),
                        slot -> !day.equals(slot.day()) || frame.contains(slot.startMinute(), slot.endMinute()));
            }
        }
    }

    private void forbid(SessionModel session, Miss miss) {
        var allowed = session.facts().allowedTimes();
        var missing = session.slots().stream()
                .filter(slot -> allowed.misses(slot).contains(miss))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            var guard = context.guards().of(() -> requirement(session.planned().session(), miss));
            session.require(List.of(guard, session.present()), slot -> !missing.contains(slot));
        }
    }

    private Requirement requirement(Session session, Miss miss) {
        var title = context.wording().session(session.id());
        return switch (miss) {
            case DAY -> of(Kind.DAY, session, "%s is on %s".formatted(title, Wording.day(session.day())));
            case START -> of(Kind.START, session, "%s starts at %s".formatted(title, Wording.moment(session.start())));
            case ANCHOR ->
                of(
                        Kind.ANCHOR,
                        session,
                        session.anchor() == Anchor.DAY_START
                                ? "%s starts its day".formatted(title)
                                : "%s ends its day".formatted(title));
            case START_BETWEEN -> of(Kind.START_BETWEEN, session, "%s starts %s".formatted(title, between(session)));
            case WINDOW ->
                of(
                        Kind.WINDOWS,
                        session,
                        "%s is within %s"
                                .formatted(
                                        title,
                                        Wording.list(
                                                session.windows().stream()
                                                        .map(Wording::stretch)
                                                        .toList(),
                                                "or")));
            case LISTED ->
                of(
                        Kind.LISTED,
                        session,
                        "%s takes %s"
                                .formatted(
                                        title,
                                        session.slots().isEmpty()
                                                ? "a listed slot"
                                                : "slot " + Wording.list(session.slots(), "or")));
            case BLOCK -> of(Kind.BLOCK, session, "%s keeps within one block".formatted(title));
            default -> throw new IllegalArgumentException("Nobody asks for " + miss);
        };
    }

    private static String between(Session session) {
        Clock earliest = session.startBetween().earliest();
        Clock latest = session.startBetween().latest();
        return earliest == null
                ? "at %s at the latest".formatted(latest)
                : latest == null
                        ? "at %s at the earliest".formatted(earliest)
                        : "between %s and %s".formatted(earliest, latest);
    }

    private static Requirement of(Kind kind, Session session, String text) {
        return new Requirement(kind, session.id(), null, 0, text);
    }

    private void addPin(SessionModel session) {
        var pin = session.planned().session().pin();
        var guard = context.guards()
                .of(() -> of(
                        Kind.PIN,
                        session.planned().session(),
                        "%s is pinned to %s"
                                .formatted(session, context.wording().pin(pin))));
        var conditions = new ArrayList<Literal>(List.of(guard, session.present()));
        session.require(conditions, slot -> isPinned(session, slot));
        session.rooms().forEach((index, literal) -> {
            var room = context.plan().rooms().get(index);
            if (pin.room() != null && !Objects.equals(room.id(), pin.room())) {
                context.cp().notAll(guard, literal);
            }
        });
    }

    private boolean isPinned(SessionModel session, Slot slot) {
        var facts = session.facts();
        var room = session.planned().session().pin().room();
        var any = context.plan().rooms().stream()
                .filter(candidate -> room == null || candidate.id().equals(room))
                .findFirst()
                .orElseThrow();
        return facts.isWherePinned(slot, any);
    }
}
