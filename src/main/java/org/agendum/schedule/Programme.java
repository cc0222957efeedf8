package org.agendum.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.agendum.problem.Description;

/**
 * A programme as it was published: what planners already have. It needs no problem, since it carries its own rooms and
 * people. Two programmes with the same content are equal, whatever the order of sessions in their files.
 */
public record Programme(
        @Description("The title of the event; null when unknown.")
        String title,

        @Description("The short name of the event, like fosdem-2025; null when unknown.")
        String acronym,

        @Description("What this version of the programme is called; null when unknown.")
        String version,

        @Description("The zone of all times; an offset like +01:00 where the file names no zone.")
        ZoneId timeZone,

        @Description("The days, in order, each date once. Sessions may lie outside them.")
        List<ProgrammeDay> days,

        @Description("The rooms in the order of printing, among them all that sessions name.")
        List<ProgrammeRoom> rooms,

        @Description("The sessions by start, room and key; those without a time last.")
        List<ProgrammeSession> sessions,

        @Description("What else the file says of the event, by the names of schedule.json: base_url, url, logo,"
                + " timeslot_duration.")
        Map<String, String> more) {
    /** Adds rooms that only sessions name, sorts, and moves all times into the zone. */
    public Programme {
        Objects.requireNonNull(timeZone, "timeZone");
        title = Texts.orNull(title);
        acronym = Texts.orNull(acronym);
        version = Texts.orNull(version);
        var zone = timeZone;
        days = days == null
                ? List.of()
                : days.stream()
                        .map(day -> inZone(day, zone))
                        .sorted(Comparator.comparing(ProgrammeDay::date))
                        .toList();
        rooms = complete(rooms == null ? List.of() : rooms, sessions);
        sessions = sorted(sessions, rooms, zone);
        more = more == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(more));
    }

    private static ProgrammeDay inZone(ProgrammeDay day, ZoneId zone) {
        return new ProgrammeDay(day.date(), inZone(day.start(), zone), inZone(day.end(), zone));
    }

    private static ZonedDateTime inZone(ZonedDateTime time, ZoneId zone) {
        return time.withZoneSameInstant(zone);
    }

    private static List<ProgrammeRoom> complete(List<ProgrammeRoom> rooms, List<ProgrammeSession> sessions) {
        var byName = new LinkedHashMap<String, ProgrammeRoom>();
        rooms.forEach(room -> byName.merge(room.name(), room, ProgrammeRoom::or));
        sessions.stream()
                .map(ProgrammeSession::room)
                .filter(Objects::nonNull)
                .forEach(name -> byName.computeIfAbsent(name, ProgrammeRoom::named));
        return List.copyOf(byName.values());
    }

    private static List<ProgrammeSession> sorted(
            List<ProgrammeSession> sessions, List<ProgrammeRoom> rooms, ZoneId zone) {
        var places = new HashMap<String, Integer>();
        rooms.forEach(room -> places.put(room.name(), places.size()));
        checkUnique(sessions);
        return sessions.stream()
                .map(session -> session.start() == null
                        ? session
                        : session.with(
                                session.people(), session.room(), inZone(session.start(), zone), session.minutes()))
                .sorted(Comparator.comparing(
                                ProgrammeSession::start, Comparator.nullsLast(Comparator.<ZonedDateTime>naturalOrder()))
                        .thenComparing(session -> places.getOrDefault(session.room(), places.size()))
                        .thenComparing(ProgrammeSession::key))
                .toList();
    }

    private static void checkUnique(List<ProgrammeSession> sessions) {
        var keys = new HashSet<String>();
        for (var session : sessions) {
            if (!keys.add(session.key())) {
                throw new IllegalArgumentException("Two sessions have the key '%s'.".formatted(session.key()));
            }
        }
    }
}
