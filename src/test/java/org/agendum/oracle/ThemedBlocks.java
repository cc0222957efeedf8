package org.agendum.oracle;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntBiFunction;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Cost;
import org.agendum.problem.Problem;
import org.agendum.problem.Track;

/** What a schedule makes of the block times of its problem. */
final class ThemedBlocks {
    /** A track that has a session in a room at a block time. */
    record Block(String track, BlockTime time, String room) {}

    private final Problem problem;
    private final List<Place> places;
    private final List<BlockTime> times;
    private final List<Block> blocks = new ArrayList<>();

    ThemedBlocks(Problem problem, List<Place> places) {
        this.problem = problem;
        this.places = places;
        this.times = times(problem);
        for (var place : places) {
            var block = new Block(track(place), timeOf(place), place.room());
            boolean isWhole = block.track() != null && block.time() != null && block.room() != null;
            if (isWhole && !blocks.contains(block)) {
                blocks.add(block);
            }
        }
    }

    static List<BlockTime> times(Problem problem) {
        return problem.blocks() == null ? List.of() : problem.blocks().times();
    }

    private static String track(Place place) {
        return place.isKnown() ? place.session().track() : null;
    }

    /** The one that has all minutes of the place, or null. */
    BlockTime timeOf(Place place) {
        return times.stream()
                .filter(time ->
                        Clocks.overlapMinutes(place.start(), place.end(), time.from(), time.to()) == place.minutes())
                .findFirst()
                .orElse(null);
    }

    int clash(Place a, Place b) {
        boolean isAtOneTime = timeOf(a) != null && timeOf(a) == timeOf(b);
        boolean areApart = a.room() != null && b.room() != null && !a.room().equals(b.room());
        return isAtOneTime && areApart ? 1 : 0;
    }

    /** Tracks beyond those that each room may have at each block time. */
    long mixed() {
        long sum = 0;
        for (var time : times) {
            for (var room : blocks.stream().map(Block::room).distinct().toList()) {
                long tracks = blocks.stream()
                        .filter(block -> block.time() == time && block.room().equals(room))
                        .count();
                sum += Math.max(0, tracks - problem.blocks().tracksPerBlock());
            }
        }
        return sum;
    }

    /** Blocks of a track at a time after the first. */
    long parallel() {
        long sum = 0;
        for (var track : problem.tracks()) {
            for (var time : times) {
                long rooms = blocks.stream()
                        .filter(block -> block.track().equals(track.id()) && block.time() == time)
                        .count();
                sum += Math.max(0, rooms - 1);
            }
        }
        return sum;
    }

    /** Tracks that come, pause for a block time or more, and come again. */
    long split() {
        return problem.tracks().stream().filter(track -> isSplit(track.id())).count();
    }

    private boolean isSplit(String track) {
        boolean hasBegun = false;
        boolean hasPaused = false;
        for (var time : times) {
            boolean isThere = blocks.stream().anyMatch(block -> block.track().equals(track) && block.time() == time);
            if (isThere && hasPaused) {
                return true;
            }
            hasBegun |= isThere;
            hasPaused |= hasBegun && !isThere;
        }
        return false;
    }

    long similar(ToIntBiFunction<Track, Track> similarity) {
        return pairsAtOneTime(similarity);
    }

    long chairClashes() {
        return pairsAtOneTime((one, other) -> one.chairs().stream().anyMatch(other.chairs()::contains) ? 1 : 0);
    }

    /** Pairs of blocks at one time that are of different tracks. */
    private long pairsAtOneTime(ToIntBiFunction<Track, Track> cost) {
        long sum = 0;
        for (int i = 0; i < blocks.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = blocks.get(i);
                var other = blocks.get(j);
                if (one.time() == other.time() && !one.track().equals(other.track())) {
                    sum += cost.applyAsInt(track(one.track()), track(other.track()));
                }
            }
        }
        return sum;
    }

    private Track track(String id) {
        return problem.tracks().stream()
                .filter(track -> track.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    long costs() {
        long sum = 0;
        for (var block : blocks) {
            for (var cost : problem.costs()) {
                sum += cost.perBlock() && bears(block, cost) ? cost.cost() : 0;
            }
        }
        return sum;
    }

    private static boolean bears(Block block, Cost cost) {
        return (cost.track() == null || cost.track().equals(block.track()))
                && (cost.block() == null || cost.block().equals(block.time().id()))
                && (cost.room() == null || cost.room().equals(block.room()));
    }

    /** Numbers the sessions of each track, block after block, room after room, and compares with their positions. */
    long disorder() {
        long sum = 0;
        for (var track : problem.tracks()) {
            var ofTrack = places.stream()
                    .filter(place -> track.id().equals(track(place)))
                    .sorted(Comparator.comparing(this::start)
                            .thenComparing(place -> timeOf(place) == null ? 0 : roomNumber(place))
                            .thenComparing(Place::start)
                            .thenComparing(this::roomNumber)
                            .thenComparing(place -> place.session().id()))
                    .toList();
            for (int i = 0; i < ofTrack.size(); i++) {
                var position = ofTrack.get(i).session().position();
                sum += position == null || position == i + 1 ? 0 : 1;
                for (int j = 0; j < i; j++) {
                    boolean hasOther = ofTrack.get(j).session().position() != null;
                    sum += position != null && hasOther ? sharedSlots(ofTrack.get(i), ofTrack.get(j)) : 0;
                }
            }
        }
        return sum;
    }

    private ZonedDateTime start(Place place) {
        return timeOf(place) == null ? place.start() : timeOf(place).from();
    }

    /** As the problem lists them, then none, then those that only the schedule has. */
    private int roomNumber(Place place) {
        var rooms = new ArrayList<String>();
        problem.rooms().forEach(room -> rooms.add(room.id()));
        rooms.add(null);
        places.stream().map(Place::room).filter(Objects::nonNull).forEach(rooms::add);
        return rooms.indexOf(place.room());
    }

    /** Listed slots, each once, of which both have every minute. */
    int sharedSlots(Place a, Place b) {
        return (int) problem.slots().stream()
                .filter(slot -> fills(a, slot.from(), slot.to()) && fills(b, slot.from(), slot.to()))
                .map(slot -> List.of(slot.from().toInstant(), slot.to().toInstant()))
                .distinct()
                .count();
    }

    private static boolean fills(Place place, ZonedDateTime from, ZonedDateTime to) {
        return !from.isBefore(place.start()) && !to.isAfter(place.end());
    }
}
