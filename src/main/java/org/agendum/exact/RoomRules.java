package org.agendum.exact;

import java.util.ArrayList;
import java.util.List;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.RoomFit;
import org.agendum.problem.Period;

/** Which room a session has, and that a room hosts one session at a time. */
final class RoomRules {
    private final Context context;
    private final Cp cp;

    RoomRules(Context context) {
        this.context = context;
        this.cp = context.cp();
    }

    void add() {
        context.plan().rooms().stream().filter(PlannedRoom::isHosting).forEach(room -> {
            if (context.isHard("room-conflict")) {
                context.timing().apart(uses(room), room.turnoverMinutes());
            }
            if (context.isHard("room-unavailable")) {
                addClosings(room);
            }
        });
        if (context.guards().areOptional()) {
            context.sessions().forEach(this::addWishes);
        }
    }

    private List<Use> uses(PlannedRoom room) {
        var uses = new ArrayList<Use>();
        for (var session : context.sessions()) {
            var literal = session.in(room.index());
            if (!cp.isNo(literal)) {
                uses.add(new Use(session, literal, session.isFixed()));
            }
        }
        return uses;
    }

    private void addClosings(PlannedRoom room) {
        var closings = room.room().unavailable();
        for (int i = 0; i < closings.size(); i++) {
            var closing = closings.get(i);
            int index = i;
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.ROOM_CLOSED,
                            room.id(),
                            null,
                            index,
                            "%s is closed %s".formatted(room, Wording.stretch(closing))));
            context.sessions().stream()
                    .filter(session -> !session.isFixed())
                    .forEach(session -> session.require(
                            List.of(guard, session.in(room.index())), slot -> !Moments.overlaps(slot, closing)));
        }
    }

    private void addWishes(SessionModel session) {
        var wanted = session.planned().session();
        session.rooms().forEach((index, literal) -> {
            var room = context.plan().rooms().get(index);
            if (!room.isHosting()) {
                return;
            }
            if (context.isHard("room-unsuitable")) {
                if (!wanted.rooms().isEmpty() && !wanted.rooms().contains(room.id())) {
                    cp.notAll(
                            literal,
                            context.guards()
                                    .of(() -> requirement(
                                            Kind.ROOMS,
                                            session,
                                            null,
                                            "%s is in %s"
                                                    .formatted(
                                                            session,
                                                            context.wording().roomsOf(wanted.rooms())))));
                }
                wanted.needs().features().stream()
                        .filter(feature -> !room.room().features().contains(feature))
                        .forEach(feature -> cp.notAll(
                                literal,
                                context.guards()
                                        .of(() -> requirement(
                                                Kind.FEATURE,
                                                session,
                                                feature,
                                                "%s needs %s".formatted(session, feature)))));
            }
            if (context.isHard("room-too-small") && RoomFit.missingSeats(wanted, room.room()) > 0) {
                cp.notAll(
                        literal,
                        context.guards()
                                .of(() -> requirement(
                                        Kind.SEATS,
                                        session,
                                        null,
                                        "%s needs a room with %d seats"
                                                .formatted(session, RoomFit.neededSeats(wanted)))));
            }
        });
    }

    private static Requirement requirement(Kind kind, SessionModel session, String object, String text) {
        return new Requirement(kind, session.planned().id(), object, 0, text);
    }

    /** Where a stretch of the calendar and a slot meet. */
    static final class Moments {
        static boolean overlaps(org.agendum.planning.Slot slot, Period period) {
            var timeline = slot.timeline();
            return timeline.minuteOf(period.from()) < slot.endMinute()
                    && slot.startMinute() < timeline.minuteOf(period.to());
        }

        private Moments() {}
    }
}
