package org.agendum.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;

/**
 * What a rule counts that looks at nothing but which tracks are in which blocks: the sum over some tracks, or groups of
 * them, and over blocks.
 *
 * @param perBlock what it counts for each block; null when it counts nothing there
 */
record BlockGroups(List<Group> groups, PerBlock perBlock) {
    /** What a rule counts for some tracks in the blocks where they are, in its unit. */
    interface Units {
        long of(TrackBlocks blocks);
    }

    /** What a rule counts for a block of so many tracks, in its unit. */
    interface PerBlock {
        long of(int tracks);
    }

    /** What a rule counts for a track. */
    interface PerTrack {
        long of(TrackBlocks blocks, int track);
    }

    /** @param tracks those at which it looks, by number */
    record Group(int[] tracks, Units units) {}

    static BlockGroups ofBlocks(PerBlock units) {
        return new BlockGroups(List.of(), units);
    }

    /** @param units for the name of each track */
    static BlockGroups ofTracks(AgendaPlan plan, Function<String, PerTrack> units) {
        var groups = new ArrayList<Group>();
        var names = TrackBlocks.tracks(plan);
        for (int i = 0; i < names.size(); i++) {
            int track = i;
            var perTrack = units.apply(names.get(i));
            groups.add(new Group(new int[] {track}, blocks -> perTrack.of(blocks, track)));
        }
        return new BlockGroups(groups, null);
    }

    /** How often a block of one track runs at the same time as one of another, for pairs of tracks. */
    static <T> BlockGroups ofPairs(
            AgendaPlan plan,
            Collection<T> pairs,
            Function<T, String> some,
            Function<T, String> other,
            Function<T, Integer> weight) {
        var groups = new ArrayList<Group>();
        var names = TrackBlocks.tracks(plan);
        for (var pair : pairs) {
            int a = names.indexOf(some.apply(pair));
            int b = names.indexOf(other.apply(pair));
            int each = weight.apply(pair);
            if (a >= 0 && b >= 0) {
                groups.add(new Group(new int[] {a, b}, blocks -> each * atOneTime(blocks, a, b)));
            }
        }
        return new BlockGroups(groups, null);
    }

    private static long atOneTime(TrackBlocks blocks, int a, int b) {
        long pairs = 0;
        for (int time = 0; time < blocks.times(); time++) {
            pairs += (long) blocks.roomsInUse(a, time) * blocks.roomsInUse(b, time);
        }
        return pairs;
    }
}
