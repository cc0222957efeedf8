package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** The time zones that this machine knows. */
final class ZoneIds {
    static ZoneId parse(String text) throws Mismatch {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Mismatch(
                    "Unknown time zone %s.".formatted(Quote.of(text)),
                    nearest(text)
                            .map(near -> "Did you mean %s?".formatted(Quote.of(near)))
                            .orElse("Maybe write it like Europe/Zurich."));
        }
    }

    /** By its whole id, or by its city alone. */
    private static Optional<String> nearest(String text) {
        var ids = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        var cities = ids.stream().map(ZoneIds::city).toList();
        return Spelling.nearest(text, ids)
                .or(() -> Spelling.nearest(city(text), cities).map(city -> ids.get(cities.indexOf(city))));
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private ZoneIds() {}
}
