package org.agendum.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Deals out the places of a venue: every so many sessions take two slots. */
final class HiddenPlaces {
    private static final int ONE_IN_IS_LONG = 12;

    private final Venue venue;
    private final boolean[][] taken;

    private HiddenPlaces(Venue venue) {
        this.venue = venue;
        this.taken = new boolean[venue.slots().size()][venue.rooms().size()];
    }

    /** How many places so many sessions take. */
    static int placesTaken(int sessionCount) {
        return sessionCount + sessionCount / ONE_IN_IS_LONG;
    }

    /** One for each session, in random order. */
    static List<HiddenPlace> of(int sessionCount, Venue venue, Random random) {
        return new HiddenPlaces(venue).deal(sessionCount, random);
    }

    private List<HiddenPlace> deal(int sessionCount, Random random) {
        int longLeft = sessionCount / ONE_IN_IS_LONG;
        var dealt = new ArrayList<HiddenPlace>();
        for (int place : shuffled(random)) {
            int slot = place / venue.rooms().size();
            int room = place % venue.rooms().size();
            if (dealt.size() == sessionCount) {
                break;
            }
            if (!taken[slot][room]) {
                boolean isLong = longLeft > 0 && isNextFree(slot, room);
                longLeft -= isLong ? 1 : 0;
                dealt.add(take(slot, isLong ? slot + 1 : slot, room));
            }
        }
        Collections.shuffle(dealt, random);
        return dealt;
    }

    private List<Integer> shuffled(Random random) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < venue.slots().size() * venue.rooms().size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        return places;
    }

    private boolean isNextFree(int slot, int room) {
        return venue.slots().get(slot).adjoinsNext() && !taken[slot + 1][room];
    }

    private HiddenPlace take(int firstSlot, int lastSlot, int room) {
        taken[firstSlot][room] = true;
        taken[lastSlot][room] = true;
        return new HiddenPlace(firstSlot, lastSlot, room);
    }
}
