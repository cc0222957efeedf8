package org.agendum.schedule;

import java.util.EnumSet;
import java.util.Set;

/**
 * By what the schedules of one event are told apart.
 *
 * @param parts those that can differ at all, or that somebody has chosen; the distance is their mean
 */
public record Contrast(Set<Part> parts) {
    /** What planners see of a difference. */
    public enum Part {
        ORDER,
        DAYS,
        ROOMS,
        PEOPLE;

        double of(Tally tally) {
            return switch (this) {
                case ORDER -> tally.order();
                case DAYS -> tally.days();
                case ROOMS -> tally.rooms();
                case PEOPLE -> tally.people();
            };
        }
    }

    public Contrast {
        parts = parts.isEmpty() ? Set.of() : Set.copyOf(parts);
    }

    /** @param hasRooms whether sessions can be in one of several rooms; people likewise */
    public static Contrast of(boolean hasRooms, boolean hasPeople) {
        var parts = EnumSet.of(Part.ORDER, Part.DAYS);
        if (hasRooms) {
            parts.add(Part.ROOMS);
        }
        if (hasPeople) {
            parts.add(Part.PEOPLE);
        }
        return new Contrast(parts);
    }

    /** From 0, the same, to 1. */
    public double of(Tally tally) {
        double sum = 0;
        for (var part : Part.values()) {
            sum += parts.contains(part) ? part.of(tally) : 0;
        }
        return parts.isEmpty() ? 0 : sum / parts.size();
    }

    public Distance between(Layout one, Layout other) {
        var tally = new Tally(one, other);
        return new Distance(
                Distance.percent(of(tally)),
                part(Part.ORDER, tally),
                part(Part.DAYS, tally),
                part(Part.ROOMS, tally),
                part(Part.PEOPLE, tally));
    }

    private Double part(Part part, Tally tally) {
        return parts.contains(part) ? Distance.percent(part.of(tally)) : null;
    }
}
