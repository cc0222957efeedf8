package org.agendum.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;

/** Times on days on which clocks change, and on others. */
final class RandomTimes {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Zurich"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("UTC"));
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2017, 3, 26),
            LocalDate.of(2017, 10, 29),
            LocalDate.of(2017, 4, 2),
            LocalDate.of(2017, 10, 1),
            LocalDate.of(2017, 6, 19));

    private final Random random;
    private final ZoneId zone;
    private final LocalDate firstDate;

    RandomTimes(Random random) {
        this.random = random;
        this.zone = ZONES.get(random.nextInt(ZONES.size()));
        this.firstDate = DATES.get(random.nextInt(DATES.size()));
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate firstDate() {
        return firstDate;
    }

    /** Any minute of the first date, also those that the clock shows twice. */
    ZonedDateTime time() {
        var midnight = firstDate.atStartOfDay(zone);
        return midnight.plusMinutes(random.nextInt(23 * 60));
    }
}
