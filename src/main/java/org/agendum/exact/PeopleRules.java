package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.SeatFit;

/** When people can be in which sessions. */
final class PeopleRules {
    private final Context context;
    private final Cast cast;
    private final Cp cp;

    PeopleRules(Context context, Cast cast) {
        this.context = context;
        this.cast = cast;
        this.cp = context.cp();
    }

    void add() {
        for (var person : cast.people()) {
            if (context.isHard("person-conflict")) {
                context.timing().apart(cast.uses(person), 0);
            }
            addAbsences(person);
            addPauses(person);
            addDayLimit(person);
        }
        addSeats();
    }

    private void addAbsences(PlannedPerson person) {
        if (context.isHard("person-unavailable") && person.isEverAway()) {
            if (context.guards().areOptional()) {
                addPeriods(person);
            } else {
                open(person)
                        .forEach(use ->
                                use.session().require(List.of(use.when()), slot -> person.missingMinutes(slot) == 0));
            }
        }
        if (context.isHard("person-unavailable:whole-slots")) {
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.AWAY, person.id(), null, -1, "%s is away in some slots".formatted(person)));
            open(person)
                    .forEach(use ->
                            use.session().require(List.of(guard, use.when()), slot -> !person.isAwayExactly(slot)));
        }
    }

    /** Those that are not there in any case, whatever that breaks. */
    private List<Use> open(PlannedPerson person) {
        return cast.uses(person).stream().filter(use -> !use.certain()).toList();
    }

    private void addPeriods(PlannedPerson person) {
        var away = person.person().unavailable();
        for (int i = 0; i < away.size(); i++) {
            var period = away.get(i);
            int index = i;
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.AWAY,
                            person.id(),
                            null,
                            index,
                            "%s is away %s".formatted(person, Wording.stretch(period))));
            cast.uses(person)
                    .forEach(use -> use.session()
                            .require(List.of(guard, use.when()), slot -> !RoomRules.Moments.overlaps(slot, period)));
        }
        var there = person.person().available();
        if (!there.isEmpty()) {
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.THERE,
                            person.id(),
                            null,
                            0,
                            "%s is there only %s"
                                    .formatted(
                                            person,
                                            Wording.list(
                                                    there.stream()
                                                            .map(Wording::stretch)
                                                            .toList(),
                                                    "and"))));
            cast.uses(person)
                    .forEach(use -> use.session().require(List.of(guard, use.when()), slot -> person.isThere(slot)));
        }
    }

    private void addPauses(PlannedPerson person) {
        var uses = cast.uses(person);
        for (int i = 0; i < uses.size(); i++) {
            for (int j = i + 1; j < uses.size(); j++) {
                var a = uses.get(i);
                var b = uses.get(j);
                if (!(a.certain() && b.certain()) && a.session() != b.session()) {
                    addTransfer(person, a, b);
                    addPause(person, a, b);
                }
            }
        }
    }

    private void addTransfer(PlannedPerson person, Use a, Use b) {
        int minutes = person.transferMinutes();
        if (minutes > 0 && context.isHard("transfer-too-short")) {
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.TRANSFER,
                            null,
                            null,
                            0,
                            "Everybody has %d min from one room to another".formatted(minutes)));
            cp.when(
                    List.of(guard, a.when(), b.when()),
                    unless(a, b, minutes, inOneRoom(a.session(), b.session()), true));
        }
    }

    private void addPause(PlannedPerson person, Use a, Use b) {
        boolean countsOverlaps = context.isHard("pause-too-short:both-lengths");
        boolean isUsual = context.isHard("pause-too-short") && person.pauseMinutes() > 0;
        if (isUsual || countsOverlaps) {
            int minutes = person.pauseMinutes();
            var guard = context.guards()
                    .of(() -> new Requirement(
                            Kind.PAUSE,
                            null,
                            null,
                            0,
                            "Everybody rests for %d min between two sessions".formatted(minutes)));
            var otherDay = context.timing().onDifferentDays(a.session(), b.session(), context.days());
            if (countsOverlaps) {
                context.timing().apart(a.session(), b.session(), 0, List.of(guard, a.when(), b.when()));
            }
            cp.when(List.of(guard, a.when(), b.when()), unless(a, b, minutes, otherDay, !countsOverlaps));
        }
    }

    /** The ways in which two sessions of one person can be far enough apart. */
    private Literal[] unless(Use a, Use b, int minutes, Literal otherwise, boolean mayOverlap) {
        var ways = new ArrayList<>(List.of(
                context.timing().before(a.session(), b.session(), minutes),
                context.timing().before(b.session(), a.session(), minutes),
                otherwise));
        if (mayOverlap && !context.isHard("person-conflict")) {
            ways.add(context.timing().overlap(a.session(), b.session()));
        }
        return ways.toArray(Literal[]::new);
    }

    /** If it holds, the two are in one room, or in none. */
    private Literal inOneRoom(SessionModel a, SessionModel b) {
        int low = Math.min(a.planned().index(), b.planned().index());
        int high = Math.max(a.planned().index(), b.planned().index());
        return cp.once(List.of("rooms", low, high), () -> {
            var literal = cp.bool("");
            a.rooms().forEach((index, inRoom) -> {
                if (context.plan().rooms().get(index).isHosting()) {
                    cp.when(List.of(literal, inRoom), b.in(index));
                }
            });
            return literal;
        });
    }

    private void addDayLimit(PlannedPerson person) {
        var most = person.person().maxSessionsPerDay();
        if (most == null
                || !context.isHard("person-day-limit")
                || cast.uses(person).size() <= most) {
            return;
        }
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.PERSON_DAY_LIMIT,
                        person.id(),
                        null,
                        0,
                        "%s sits in %d sessions a day at most".formatted(person, most)));
        for (var day : context.days()) {
            var there = new ArrayList<Literal>();
            int certain = 0;
            for (var use : once(cast.uses(person))) {
                var literal = cp.both(use.when(), context.timing().on(use.session(), day));
                if (cp.isYes(literal)) {
                    certain++;
                } else if (!cp.isNo(literal)) {
                    there.add(literal);
                }
            }
            if (!there.isEmpty()) {
                cp.enforce(cp.model().addLessOrEqual(Cp.sum(there), Math.max(0, most - certain)), List.of(guard));
            }
        }
    }

    /** Without second seats in sessions in which the person sits in any case. */
    private static List<Use> once(List<Use> uses) {
        var certain = uses.stream().filter(Use::certain).map(Use::session).collect(Collectors.toSet());
        return uses.stream()
                .filter(use -> use.certain() || !certain.contains(use.session()))
                .toList();
    }

    /** Nobody sits twice in a session, and everybody is whom the seat asks for. */
    private void addSeats() {
        var seats = List.copyOf(cast.choices().entrySet());
        for (int i = 0; i < seats.size(); i++) {
            addQualified(seats.get(i));
            for (int j = 0; j < seats.size(); j++) {
                var seat = seats.get(i).getKey();
                var other = seats.get(j).getKey();
                if (i != j && seat.sessionIndex() == other.sessionIndex()) {
                    addPair(seats.get(i), seats.get(j), i < j);
                }
            }
        }
    }

    private void addQualified(Map.Entry<PlannedSeat, Map<PlannedPerson, Literal>> entry) {
        var seat = entry.getKey();
        if (!context.isHard("seat-unqualified")) {
            return;
        }
        entry.getValue().forEach((person, literal) -> {
            if (!cp.isYes(literal) && SeatFit.lackingCount(seat.seat(), person.person()) > 0) {
                cp.notAll(
                        literal,
                        context.guards()
                                .of(() -> seatRequirement(
                                        Kind.QUALIFIED,
                                        seat,
                                        "The %s of %s has %s"
                                                .formatted(
                                                        seat.role(),
                                                        seat.session(),
                                                        Wording.list(
                                                                SeatFit.lacking(seat.seat(), person.person()),
                                                                "and")))));
            }
        });
    }

    private void addPair(
            Map.Entry<PlannedSeat, Map<PlannedPerson, Literal>> one,
            Map.Entry<PlannedSeat, Map<PlannedPerson, Literal>> other,
            boolean isFirst) {
        boolean mustDiffer = context.isHard("seat-unqualified")
                && !one.getKey().seat().differs().isEmpty()
                && other.getKey().isModerating();
        boolean mayClash = isFirst && context.isHard("role-clash");
        one.getValue()
                .forEach((person, literal) -> other.getValue().forEach((otherPerson, otherLiteral) -> {
                    boolean areCertain = cp.isYes(literal) && cp.isYes(otherLiteral);
                    if (mayClash && person == otherPerson && !areCertain) {
                        cp.notAll(literal, otherLiteral);
                    }
                    if (mustDiffer
                            && !areCertain
                            && SeatFit.sharedCount(one.getKey().seat(), person.person(), otherPerson.person()) > 0) {
                        cp.notAll(
                                literal,
                                otherLiteral,
                                context.guards()
                                        .of(() -> seatRequirement(
                                                Kind.DIFFERENT,
                                                one.getKey(),
                                                "The %s of %s differs from the moderators in %s"
                                                        .formatted(
                                                                one.getKey().role(),
                                                                one.getKey().session(),
                                                                Wording.list(
                                                                        one.getKey()
                                                                                .seat()
                                                                                .differs(),
                                                                        "and")))));
                    }
                }));
    }

    private Requirement seatRequirement(Kind kind, PlannedSeat seat, String text) {
        return new Requirement(kind, seat.session().id(), null, context.position(seat), text);
    }
}
