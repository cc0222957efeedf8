package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Contrast.Part;
import org.agendum.schedule.Layout;

/** Numbers what several versions have in common, so that how far they are apart can be counted. */
final class Layouts {
    private static final int SECONDS_PER_MINUTE = 60;

    private final List<Version> versions;
    private final Map<String, Integer> sessions = new LinkedHashMap<>();
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private long origin = Long.MAX_VALUE;

    Layouts(List<Version> versions) {
        this.versions = versions;
        for (var version : versions) {
            for (var entry : version.entries()) {
                sessions.putIfAbsent(entry.id(), sessions.size());
                if (entry.stay().start() != null) {
                    origin = Math.min(origin, entry.stay().start().toEpochSecond());
                }
            }
        }
    }

    /** @param least the parts that count even if nobody can see them in these versions */
    List<Apart> distances(Contrast least) {
        var layouts = versions.stream().map(this::layout).toList();
        var contrast = contrast(least);
        var apart = new ArrayList<Apart>();
        for (int i = 0; i < layouts.size(); i++) {
            for (int j = i + 1; j < layouts.size(); j++) {
                apart.add(new Apart(
                        versions.get(i).label(),
                        versions.get(j).label(),
                        contrast.between(layouts.get(i), layouts.get(j))));
            }
        }
        return apart;
    }

    private Contrast contrast(Contrast least) {
        var rooms = new HashSet<String>();
        boolean hasPeople = least.parts().contains(Part.PEOPLE);
        for (var version : versions) {
            for (var entry : version.entries()) {
                rooms.add(entry.stay().room());
                hasPeople |= entry.people().stream().anyMatch(person -> !person.isNamed());
            }
        }
        rooms.remove(null);
        return Contrast.of(rooms.size() > 1 || least.parts().contains(Part.ROOMS), hasPeople);
    }

    private Layout layout(Version version) {
        var layout = new Layout(sessions.size());
        for (var entry : version.entries()) {
            int session = sessions.get(entry.id());
            var stay = entry.stay();
            if (stay.start() != null) {
                layout.place(
                        session,
                        minute(stay.start().toEpochSecond()),
                        minute(stay.end().toEpochSecond()),
                        number(stay.day()),
                        number(Objects.requireNonNullElse(stay.room(), "")));
            }
            layout.seat(session, entry.people().stream().mapToInt(this::code).toArray());
        }
        return layout;
    }

    private int minute(long epochSecond) {
        return (int) ((epochSecond - origin) / SECONDS_PER_MINUTE);
    }

    private int code(Attendance person) {
        var seat = List.of(person.person(), Objects.requireNonNullElse(person.role(), ""));
        return 2 * number(seat) + (person.isNamed() ? 1 : 0);
    }

    private int number(Object thing) {
        return numbers.computeIfAbsent(thing, any -> numbers.size());
    }
}
