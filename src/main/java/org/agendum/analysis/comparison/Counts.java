package org.agendum.analysis.comparison;

import java.util.List;

/**
 * How many sessions changed, and how.
 *
 * @param moved to another day or time of day
 * @param length last longer or shorter than before
 * @param people with another list of people
 */
public record Counts(int added, int dropped, int moved, int length, int room, int title, int people) {
    static Counts of(List<SessionChange> changes) {
        return new Counts(
                ofKind(changes, SessionChange.Kind.ADDED),
                ofKind(changes, SessionChange.Kind.DROPPED),
                (int) changes.stream().filter(SessionChange::isMoved).count(),
                with(changes, Aspect.LENGTH),
                with(changes, Aspect.ROOM),
                with(changes, Aspect.TITLE),
                with(changes, Aspect.PEOPLE));
    }

    private static int ofKind(List<SessionChange> changes, SessionChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private static int with(List<SessionChange> changes, Aspect aspect) {
        return (int) changes.stream()
                .filter(change -> change.aspects().contains(aspect))
                .count();
    }
}
