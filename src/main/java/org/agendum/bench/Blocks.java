package org.agendum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.agendum.problem.Track;

/** The sessions that the hidden schedule has in one room on one day: what a track is made of. */
final class Blocks {
    private final List<HiddenPlace> places;
    private final Venue venue;
    private final List<List<Integer>> sessions;

    Blocks(List<HiddenPlace> places, Venue venue) {
        this.places = places;
        this.venue = venue;
        int count = venue.days().size() * venue.rooms().size();
        this.sessions = IntStream.range(0, count)
                .<List<Integer>>mapToObj(block -> new ArrayList<>())
                .toList();
        for (int session = 0; session < places.size(); session++) {
            sessions.get(of(session)).add(session);
        }
    }

    int count() {
        return sessions.size();
    }

    /** The block of a session, by index. */
    int of(int session) {
        var place = places.get(session);
        return venue.slots().get(place.firstSlot()).day() * venue.rooms().size() + place.room();
    }

    /** A session of the same block, perhaps the same one. */
    int anyBeside(int session, Random random) {
        var block = sessions.get(of(session));
        return block.get(random.nextInt(block.size()));
    }

    static String trackId(int block) {
        return "t" + (block + 1);
    }

    List<Track> tracks() {
        return IntStream.range(0, count())
                .mapToObj(block -> new Track(trackId(block), "Track " + (block + 1), null, null))
                .toList();
    }
}
