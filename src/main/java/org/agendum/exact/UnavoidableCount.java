package org.agendum.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.exact.OldPlace.Firmness;

/** Counts what must change in any case. */
public final class UnavoidableCount {
    private record Place(Firmness firmness, boolean isForced, Set<String> toTell) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Set<String>> clashes = new ArrayList<>();

    /** @param toTell the ids of those who have to be told if it moves */
    public void add(String session, Firmness firmness, boolean isForced, Set<String> toTell) {
        places.put(session, new Place(firmness, isForced, toTell));
    }

    /** Somebody has to be told in any case. */
    public void tell(String person) {
        told.add(person);
    }

    /** One of these has to move at least; what has no place counts for nothing. */
    public void clash(Set<String> sessions) {
        clashes.add(sessions.stream().filter(places::containsKey).collect(Collectors.toSet()));
    }

    /** Clashes are counted that have nothing in common: each needs a move of its own. */
    public Unavoidable count(long missing) {
        var forced = places.values().stream().filter(Place::isForced).toList();
        long pins = count(forced, Firmness.PINNED);
        long published = count(forced, Firmness.PUBLISHED);
        long moved = forced.size();
        var used = new HashSet<String>();
        var toldBefore = new HashSet<>(told);
        long people = told.size();
        for (var clash : clashes) {
            var members = clash.stream().map(places::get).toList();
            if (clash.isEmpty()
                    || members.stream().anyMatch(Place::isForced)
                    || clash.stream().anyMatch(used::contains)) {
                continue;
            }
            used.addAll(clash);
            moved++;
            pins += members.stream().allMatch(place -> place.firmness() == Firmness.PINNED) ? 1 : 0;
            published += members.stream().allMatch(place -> place.firmness() == Firmness.PUBLISHED) ? 1 : 0;
            var mayBeTold =
                    members.stream().flatMap(place -> place.toTell().stream()).collect(Collectors.toSet());
            people += members.stream()
                    .mapToLong(place -> place.toTell().stream()
                            .filter(person -> !toldBefore.contains(person))
                            .count())
                    .min()
                    .orElse(0);
            toldBefore.addAll(mayBeTold);
        }
        return new Unavoidable(missing, pins, published, people, moved);
    }

    private static long count(List<Place> forced, Firmness firmness) {
        return forced.stream().filter(place -> place.firmness() == firmness).count();
    }
}
