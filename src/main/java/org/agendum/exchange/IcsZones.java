package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The time zones that an iCalendar file names: by IANA's names, with something in front, by those of Windows. */
final class IcsZones {
    private static final String WINDOWS_NAMES = "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";
    private static final Pattern NAME_AT_END =
            Pattern.compile("(?:^|/)((?:[A-Za-z]+/)?[A-Za-z_]+/[A-Za-z_+-]+\\d*|UTC|GMT)$");

    private final Map<String, Optional<ZoneId>> known = new HashMap<>();
    private final Map<String, IcsObservances> told = new HashMap<>();

    IcsZones(IcsComponent calendar) {
        calendar.parts("VTIMEZONE")
                .filter(zone -> zone.line("TZID") != null)
                .forEach(zone -> told.putIfAbsent(zone.line("TZID"), IcsObservances.of(zone)));
        calendar.parts("VTIMEZONE")
                .filter(zone -> zone.line("TZID") != null)
                .forEach(zone -> known.put(
                        zone.line("TZID"), named(zone.line("TZID")).or(() -> named(zone.line("X-LIC-LOCATION")))));
    }

    /** None when this machine does not know it. */
    Optional<ZoneId> find(String name) {
        return known.computeIfAbsent(name, IcsZones::named);
    }

    /** Of a zone that this machine does not know, as the calendar tells it; empty when it does not. */
    Optional<ZoneOffset> offset(String name, LocalDateTime time) {
        return Optional.ofNullable(told.get(name.strip())).flatMap(zone -> zone.offset(time));
    }

    private static Optional<ZoneId> named(String name) {
        if (name == null) {
            return Optional.empty();
        }
        return exactly(name)
                .or(() -> atEnd(name))
                .or(() -> exactly(windowsNames().getProperty(name)));
    }

    private static Optional<ZoneId> exactly(String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(ZoneId.of(name.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Like {@code /example.org/2026/Europe/Zurich}. */
    private static Optional<ZoneId> atEnd(String name) {
        var matcher = NAME_AT_END.matcher(name);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var end = matcher.group(1);
        return exactly(end).or(() -> exactly(end.substring(end.indexOf('/') + 1)));
    }

    private static Properties windowsNames() {
        var names = new Properties();
        try (var in = IcsZones.class.getResourceAsStream(WINDOWS_NAMES)) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
