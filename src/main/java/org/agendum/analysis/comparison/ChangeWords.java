package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What changed, in words. */
final class ChangeWords {
    private final Moments moments;

    ChangeWords(Moments moments) {
        this.moments = moments;
    }

    String added(Stay stay) {
        return "new: " + moments.place(stay);
    }

    String dropped(Stay stay) {
        return "no longer on the agenda; was " + moments.place(stay);
    }

    String joined(Stay stay, String role) {
        return "takes part%s: %s".formatted(role == null ? "" : " as " + role, moments.place(stay));
    }

    String left(Stay stay) {
        return "no longer takes part; was " + moments.place(stay);
    }

    String otherRole(String before, String after) {
        return "now %s instead of %s".formatted(role(after), role(before));
    }

    private static String role(String role) {
        return role == null ? "without a role" : role;
    }

    /** What is different at the same session, without people; each part as a sentence without its end. */
    List<String> parts(Entry before, Entry after, Set<Aspect> aspects) {
        var parts = new ArrayList<String>();
        times(before.stay(), after.stay(), aspects, parts);
        if (aspects.contains(Aspect.ROOM)) {
            parts.add("now %s instead of %s".formatted(room(after.stay()), room(before.stay())));
        }
        if (aspects.contains(Aspect.TITLE)) {
            parts.add("the title was “%s”".formatted(before.title()));
        }
        return parts;
    }

    private void times(Stay before, Stay after, Set<Aspect> aspects, List<String> parts) {
        boolean isMoved = aspects.stream().anyMatch(Aspect::isMove);
        boolean isLength = aspects.contains(Aspect.LENGTH) && before.start() != null && after.start() != null;
        if (isMoved) {
            parts.add("now %s instead of %s%s"
                    .formatted(
                            moments.start(after),
                            moments.start(before),
                            isLength ? ", " + lengths(before, after) : ""));
        } else if (isLength) {
            parts.add("now until %s instead of %s, %s"
                    .formatted(moments.clock(after.end()), moments.clock(before.end()), lengths(before, after)));
        }
    }

    private static String lengths(Stay before, Stay after) {
        long more = Moments.minutes(after) - Moments.minutes(before);
        return "%d min %s".formatted(Math.abs(more), more > 0 ? "longer" : "shorter");
    }

    private static String room(Stay stay) {
        return stay.room() == null ? "without a room" : "in " + stay.room();
    }

    static String otherName(String before, String after) {
        return "%s is printed as %s".formatted(before, after);
    }

    static String people(List<String> joined, List<String> left, List<String> renamed) {
        var parts = new ArrayList<String>();
        parts.add(joined.isEmpty() ? null : "now with " + String.join(" and ", joined));
        parts.add(left.isEmpty() ? null : "without " + String.join(" and ", left));
        parts.addAll(renamed);
        parts.removeIf(Objects::isNull);
        return String.join(", ", parts);
    }
}
