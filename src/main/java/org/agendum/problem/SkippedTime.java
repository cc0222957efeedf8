package org.agendum.problem;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** A local time that no clock of a zone ever shows, because the clocks are put forward over it. */
public record SkippedTime(LocalDateTime local, ZoneId zone, ZoneOffsetTransition transition) {
    public static Optional<SkippedTime> find(LocalDateTime local, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(local))
                .filter(ZoneOffsetTransition::isGap)
                .map(transition -> new SkippedTime(local, zone, transition));
    }

    public String message() {
        return "%s does not exist in %s: its clocks go from %s to %s."
                .formatted(
                        local,
                        zone,
                        clockText(transition.getDateTimeBefore()),
                        clockText(transition.getDateTimeAfter()));
    }

    public String advice() {
        return "Maybe %s.".formatted(local.plus(transition.getDuration()));
    }

    private String clockText(LocalDateTime time) {
        boolean isSameDate = transition
                .getDateTimeBefore()
                .toLocalDate()
                .equals(transition.getDateTimeAfter().toLocalDate());
        return isSameDate ? time.toLocalTime().toString() : time.toString();
    }
}
