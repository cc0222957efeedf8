package org.agendum.problem;

import java.util.Map;
import java.util.Optional;

/** The numbers that a field may hold, for validation and for the schema. */
public final class Limits {
    public static final long MOST_WEIGHT = 1_000_000;

    /** More than any event has, and so few that minutes and costs, with the largest weight, can be added up. */
    static final long MOST = 1_000_000;

    /** More than a weight, so that the weight of another tool can be multiplied in. */
    static final long MOST_COST = 1_000_000_000;

    private static final Limit NOT_NEGATIVE = new Limit(0, MOST);
    private static final Limit POSITIVE = new Limit(1, MOST);

    private static final Map<String, Limit> BY_FIELD = Map.ofEntries(
            Map.entry("Problem.gridMinutes", new Limit(1, 1440)),
            Map.entry("Problem.longDayMinutes", POSITIVE),
            Map.entry("Problem.transferMinutes", NOT_NEGATIVE),
            Map.entry("Problem.pauseMinutes", NOT_NEGATIVE),
            Map.entry("Audience.level", NOT_NEGATIVE),
            Map.entry("Room.seats", NOT_NEGATIVE),
            Map.entry("Room.turnoverMinutes", NOT_NEGATIVE),
            Map.entry("Person.maxSessionsPerDay", POSITIVE),
            Map.entry("Resource.capacity", NOT_NEGATIVE),
            Map.entry("Resource.maxContinuousMinutes", POSITIVE),
            Map.entry("Resource.restMinutes", NOT_NEGATIVE),
            Map.entry("Session.expected", NOT_NEGATIVE),
            Map.entry("Session.priority", POSITIVE),
            Map.entry("Session.position", POSITIVE),
            Map.entry("Length.min", POSITIVE),
            Map.entry("Length.preferred", POSITIVE),
            Map.entry("Length.max", POSITIVE),
            Map.entry("After.gapMinutes", NOT_NEGATIVE),
            Map.entry("Needs.seats", NOT_NEGATIVE),
            Map.entry("Needs.resources", NOT_NEGATIVE),
            Map.entry("Relation.count", new Limit(0, MOST_WEIGHT)),
            Map.entry("Track.similar", new Limit(1, MOST_WEIGHT)),
            Map.entry("Cost.cost", new Limit(0, MOST_COST)),
            Map.entry("Blocks.tracksPerBlock", POSITIVE),
            Map.entry("RuleSetting.weight", new Limit(0, MOST_WEIGHT)));

    /** From the least to the most, both included. */
    public record Limit(long least, long most) {
        boolean holds(long value) {
            return least <= value && value <= most;
        }

        String text() {
            return "%s to %s".formatted(least, most);
        }
    }

    /** The limit of a field of a record, or of the values of a map in it. */
    public static Optional<Limit> of(Class<?> record, String component) {
        return Optional.ofNullable(BY_FIELD.get(record.getSimpleName() + "." + component));
    }

    private Limits() {}
}
