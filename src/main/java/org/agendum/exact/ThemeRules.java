package org.agendum.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agendum.exact.Requirement.Kind;
import org.agendum.planning.EventBlock;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.SharedChairs;

/** Sessions that draw a crowd, and the blocks of tracks. */
final class ThemeRules {
    /** Beyond this, the pairs of sessions that draw a crowd would fill the memory. */
    private static final int MOST_CROWD_PULLERS = 200;

    private final Context context;
    private final Cp cp;
    private final Unexpressed unexpressed;

    ThemeRules(Context context, Unexpressed unexpressed) {
        this.context = context;
        this.cp = context.cp();
        this.unexpressed = unexpressed;
    }

    void add() {
        addCrowds();
        var blocks = context.problem().blocks();
        boolean isMixHard = context.isHard("track-mix");
        boolean isChairHard = context.isHard("chair-clash");
        if (blocks == null || !isMixHard && !isChairHard) {
            return;
        }
        if (blocks.times().isEmpty()) {
            unexpressed.add("track-mix");
            return;
        }
        for (var time : context.plan().slotTable().eventBlocks()) {
            addBlocks(time, isMixHard ? blocks.tracksPerBlock() : null, isChairHard);
        }
    }

    private void addCrowds() {
        boolean isUsual = context.isHard("crowd-clash");
        boolean isSameSlot = context.isHard("crowd-clash:same-slot");
        boolean isPairs = context.isHard("crowd-clash:pairs");
        var crowds = context.sessions().stream()
                .filter(session -> session.planned().session().crowdPuller())
                .toList();
        if (crowds.size() < 2 || !isUsual && !isSameSlot && !isPairs) {
            return;
        }
        if (crowds.size() > MOST_CROWD_PULLERS) {
            unexpressed.add("crowd-clash");
            return;
        }
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.CROWD,
                        null,
                        null,
                        0,
                        isPairs
                                ? "Sessions that draw a crowd run one at a time"
                                : "Of the sessions that draw a crowd, two at most run at a time"));
        if (isPairs) {
            addPairs(crowds, guard);
        } else {
            crowds.forEach(session -> addCrowd(session, crowds, guard, isSameSlot));
        }
    }

    private void addPairs(List<SessionModel> crowds, Literal guard) {
        for (int i = 0; i < crowds.size(); i++) {
            for (int j = i + 1; j < crowds.size(); j++) {
                var a = crowds.get(i);
                var b = crowds.get(j);
                context.timing().apart(a, b, 0, List.of(guard, a.present(), b.present()));
            }
        }
    }

    private void addCrowd(SessionModel session, List<SessionModel> crowds, Literal guard, boolean isSameSlot) {
        var beside = new ArrayList<Literal>();
        int certain = 0;
        for (var other : crowds) {
            if (other != session) {
                if (other.isFixed() && session.isFixed()) {
                    certain += isBeside(session, other, isSameSlot) ? 1 : 0;
                } else {
                    beside.add(beside(session, other, isSameSlot));
                }
            }
        }
        // once it is too many, it costs the same whatever comes beside it
        if (certain < 2) {
            cp.enforce(cp.model().addLessOrEqual(Cp.sum(beside), 1 - certain), List.of(guard, session.present()));
        }
    }

    private static boolean isBeside(SessionModel a, SessionModel b, boolean isSameSlot) {
        var one = a.slots().get(0);
        var other = b.slots().get(0);
        return isSameSlot ? one == other : one.overlaps(other);
    }

    private Literal beside(SessionModel a, SessionModel b, boolean isSameSlot) {
        int low = Math.min(a.planned().index(), b.planned().index());
        int high = Math.max(a.planned().index(), b.planned().index());
        return cp.once(List.of("beside", low, high), () -> {
            var literal = cp.bool("");
            var conditions = List.of(a.present(), b.present());
            if (isSameSlot) {
                cp.when(
                        conditions,
                        literal,
                        later(a.start(), b.start()),
                        later(b.start(), a.start()),
                        later(a.end(), b.end()),
                        later(b.end(), a.end()));
            } else {
                cp.when(
                        conditions,
                        literal,
                        context.timing().before(a, b, 0),
                        context.timing().before(b, a, 0));
            }
            return literal;
        });
    }

    private Literal later(LinearArgument one, LinearArgument other) {
        var literal = cp.bool("");
        cp.atLeast(one, other, 1, List.of(literal));
        return literal;
    }

    /** @param most the tracks in one block; null for any number */
    private void addBlocks(EventBlock time, Integer most, boolean isChairHard) {
        var byTrack = new LinkedHashMap<String, List<Literal>>();
        context.plan().rooms().stream().filter(PlannedRoom::isHosting).forEach(room -> {
            var tracks = tracksIn(time, room);
            tracks.forEach((track, literals) ->
                    byTrack.computeIfAbsent(track, any -> new ArrayList<>()).addAll(literals));
            if (most != null && tracks.size() > most) {
                addMix(tracks, most);
            }
        });
        if (isChairHard) {
            context.plan().ruleFacts().sharedChairs().forEach(shared -> addChairs(shared, byTrack));
        }
    }

    private Map<String, List<Literal>> tracksIn(EventBlock time, PlannedRoom room) {
        var tracks = new LinkedHashMap<String, List<Literal>>();
        for (var session : context.sessions()) {
            var track = session.planned().session().track();
            if (track != null) {
                var literal = cp.both(
                        session.in(room.index()),
                        session.where(List.of("block", time), slot -> Objects.equals(slot.block(), time)));
                if (!cp.isNo(literal)) {
                    tracks.computeIfAbsent(track, any -> new ArrayList<>()).add(literal);
                }
            }
        }
        return tracks;
    }

    private void addMix(Map<String, List<Literal>> tracks, int most) {
        int certain = (int) tracks.values().stream()
                .filter(literals -> literals.stream().anyMatch(cp::isYes))
                .count();
        var open = new ArrayList<Literal>();
        tracks.values().stream()
                .filter(literals -> literals.stream().noneMatch(cp::isYes))
                .forEach(literals -> open.add(cp.either(literals)));
        var guard = context.guards()
                .of(() -> new Requirement(
                        Kind.TRACK_MIX, null, null, 0, "A block has no more than %d tracks".formatted(most)));
        if (!open.isEmpty()) {
            cp.enforce(cp.model().addLessOrEqual(Cp.sum(open), Math.max(0, most - certain)), List.of(guard));
        }
    }

    private void addChairs(SharedChairs shared, Map<String, List<Literal>> byTrack) {
        var one = byTrack.getOrDefault(shared.track(), List.of());
        var other = byTrack.getOrDefault(shared.other(), List.of());
        boolean areCertain = one.stream().anyMatch(cp::isYes) && other.stream().anyMatch(cp::isYes);
        if (areCertain) {
            unexpressed.add("chair-clash");
        } else if (!one.isEmpty() && !other.isEmpty()) {
            var names = shared.chairs().stream().map(chair -> chair.name()).toList();
            cp.notAll(
                    cp.either(one),
                    cp.either(other),
                    context.guards()
                            .of(() -> new Requirement(
                                    Kind.CHAIRS,
                                    shared.track(),
                                    shared.other(),
                                    0,
                                    "%s %s tracks '%s' and '%s'"
                                            .formatted(
                                                    Wording.list(names, "and"),
                                                    names.size() == 1 ? "chairs" : "chair",
                                                    shared.track(),
                                                    shared.other()))));
        }
    }
}
