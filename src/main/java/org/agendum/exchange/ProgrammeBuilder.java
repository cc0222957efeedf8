package org.agendum.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.problem.Period;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammeSession;

/** Makes a programme of what a file says, whatever its format; mends what can only be meant one way. */
final class ProgrammeBuilder {
    private final RawProgramme raw;
    private final Mendings mendings;
    private final PublishedTimes times;
    private final ZoneId zone;
    private final RawPeople people;
    private final Map<RawDay, ProgrammeDay> days = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    private ProgrammeBuilder(RawProgramme raw, ZoneId zoneWhenMissing, Mendings mendings) {
        this.raw = raw;
        this.mendings = mendings;
        this.zone = zone(zoneWhenMissing);
        this.times = new PublishedTimes(zone, mendings);
        this.people = new RawPeople(mendings);
    }

    /**
     * @param zoneWhenMissing of the event where the file does not name it; null for the offset that it writes, else UTC
     * @throws InvalidInput if anything in it makes no sense, with all that does not
     */
    static PublishedFile build(RawProgramme raw, ZoneId zoneWhenMissing, Mendings mendings) {
        var builder = new ProgrammeBuilder(raw, zoneWhenMissing, mendings);
        var days = builder.days();
        var sessions = raw.sessions.stream()
                .map(builder::session)
                .filter(Objects::nonNull)
                .toList();
        var available = builder.available();
        mendings.throwIfFaulty();
        if (sessions.isEmpty()) {
            throw InvalidInput.file(mendings.file(), "The file has no sessions.", "Maybe it is another file.");
        }
        var programme =
                new Programme(raw.title, raw.acronym, raw.version, builder.zone, days, raw.rooms, sessions, raw.more);
        return new PublishedFile(programme, available, mendings.mended());
    }

    private ZoneId zone(ZoneId zoneWhenMissing) {
        if (raw.zone != null && !raw.zone.isBlank()) {
            try {
                return ZoneIds.parse(raw.zone.strip());
            } catch (Mismatch mismatch) {
                mendings.mend(
                        raw.place.field("time_zone_name"), mismatch.message() + " The offsets of times count instead.");
            }
        }
        return zoneWhenMissing != null ? zoneWhenMissing : writtenOffset();
    }

    private ZoneId writtenOffset() {
        var texts = Stream.concat(
                raw.sessions.stream().map(session -> session.date),
                raw.days.stream().map(RawDay::start));
        Optional<ZoneOffset> offset =
                texts.map(PublishedTimes::offset).flatMap(Optional::stream).findFirst();
        if (offset.isEmpty()) {
            mendings.mend(
                    raw.place, "The file names no time zone, and its times have no offset: they are taken as UTC.");
        }
        return offset.orElse(ZoneOffset.UTC);
    }

    private List<ProgrammeDay> days() {
        var byDate = new LinkedHashMap<LocalDate, ProgrammeDay>();
        for (var day : raw.days) {
            var read = day(day);
            if (read == null) {
                continue;
            }
            days.put(day, read);
            if (byDate.putIfAbsent(read.date(), read) != null) {
                mendings.mend(day.place(), "A day is listed twice, and is taken as one.");
            }
        }
        return new ArrayList<>(byDate.values());
    }

    private ProgrammeDay day(RawDay day) {
        var start = isBlank(day.start())
                ? null
                : times.dateTime(day.start(), day.place().field("start"));
        var end = isBlank(day.end())
                ? null
                : times.dateTime(day.end(), day.place().field("end"));
        var date = isBlank(day.date())
                ? start == null ? null : start.toLocalDate()
                : times.date(day.date(), day.place().field("date"));
        if (date == null) {
            if (isBlank(day.date()) && isBlank(day.start())) {
                mendings.mend(day.place(), "A day has no date; those of its sessions count.");
            }
            return null;
        }
        var change = dayChange();
        if (isBlank(day.start()) || isBlank(day.end())) {
            var hours = change.equals(LocalTime.MIDNIGHT) ? "midnight to midnight" : "%1$s to %1$s".formatted(change);
            mendings.mend(day.place(), "A day has no start or end, and is taken from %s.".formatted(hours));
        }
        var from = start == null ? date.atTime(change).atZone(zone) : start;
        var to = end == null || end.isBefore(from) ? from.plusDays(1) : end;
        if (end != null && end.isBefore(from)) {
            mendings.mend(day.place(), "A day ends before it starts, and is taken as 24 hours.");
        }
        return new ProgrammeDay(date, from, to);
    }

    private LocalTime dayChange() {
        var change = isBlank(raw.dayChange) ? null : times.time(raw.dayChange, raw.place.field("day_change"));
        return change == null ? LocalTime.MIDNIGHT : change;
    }

    private Map<String, List<Period>> available() {
        var available = new LinkedHashMap<String, List<Period>>();
        for (var time : raw.availabilities) {
            if (isBlank(time.start()) || isBlank(time.end())) {
                continue;
            }
            var from = times.dateTime(time.start(), time.place().field("start"));
            var to = times.dateTime(time.end(), time.place().field("end"));
            if (from != null && to != null && from.isBefore(to)) {
                available
                        .computeIfAbsent(time.person(), person -> new ArrayList<>())
                        .add(new Period(from, to));
            }
        }
        return available;
    }

    private ProgrammeSession session(RawSession session) {
        var start = start(session);
        int minutes = minutes(session, start);
        if (minutes < 0) {
            return null;
        }
        return new ProgrammeSession(
                key(session),
                session.guid,
                session.code,
                id(session),
                title(session),
                session.subtitle,
                session.kind,
                session.track,
                session.room,
                start,
                minutes,
                people.of(session),
                session.language,
                session.summary,
                session.description,
                PublishedUrl.of(session.url),
                session.links,
                session.attachments,
                session.more);
    }

    private String id(RawSession session) {
        return isNumberZero(session.id) ? null : session.id;
    }

    private static boolean isNumberZero(String id) {
        return id != null && id.strip().matches("0+");
    }

    private String title(RawSession session) {
        if (isBlank(session.title)) {
            mendings.mend(session.at("title"), "A session has no title, and is called by its key.");
        }
        return session.title;
    }

    private String key(RawSession session) {
        var known = Stream.of(session.guid, session.code, id(session))
                .filter(text -> !isBlank(text))
                .findFirst();
        if (known.isEmpty()) {
            mendings.mend(session.at("id"), "A session has neither guid, code nor id, and is known by its title.");
        }
        var key = known.orElseGet(() -> isBlank(session.title) ? "session" : session.title)
                .strip();
        if (keys.add(key)) {
            return key;
        }
        mendings.mend(session.at("id"), "Two sessions have the same guid, code or id; the later one gets a number.");
        int number = 2;
        while (!keys.add(key + "#" + number)) {
            number++;
        }
        return key + "#" + number;
    }

    private ZonedDateTime start(RawSession session) {
        var isWhole = PublishedTimes.hasTime(session.date);
        var place = session.at(isBlank(session.date) ? "start" : "date");
        if (isWhole) {
            var start = times.dateTime(session.date, place);
            checkClock(session, start);
            return start;
        }
        var date = isBlank(session.date) ? dateOfDay(session) : times.date(session.date, place);
        if (date != null && !isBlank(session.start)) {
            var time = times.time(session.start, session.at("start"));
            return time == null ? null : times.at(dateOf(date, time, session), time, place);
        }
        if (isBlank(session.date) || isBlank(session.start)) {
            mendings.mend(place, "A session has no date or no time, and is taken as not scheduled.");
        }
        return null;
    }

    private LocalDate dateOfDay(RawSession session) {
        var day = days.get(session.day);
        return day == null ? null : day.date();
    }

    /** After midnight, a day goes on under its own date. */
    private LocalDate dateOf(LocalDate date, LocalTime time, RawSession session) {
        var day = days.get(session.day);
        boolean isNextMorning = isBlank(session.date)
                && day != null
                && day.start().toLocalDate().equals(date)
                && time.isBefore(day.start().toLocalTime())
                && day.contains(times.at(date.plusDays(1), time, session.place));
        return isNextMorning ? date.plusDays(1) : date;
    }

    private void checkClock(RawSession session, ZonedDateTime start) {
        if (start == null || isBlank(session.start) || PublishedTimes.hasTime(session.start)) {
            return;
        }
        var clock = times.time(session.start, session.at("start"));
        if (clock != null && !clock.withSecond(0).equals(start.toLocalTime())) {
            mendings.mend(session.at("start"), "The start is not that of the date and time, which counts.");
        }
    }

    private int minutes(RawSession session, ZonedDateTime start) {
        if (!isBlank(session.duration)) {
            return times.minutes(session.duration, session.at("duration"));
        }
        if (!isBlank(session.end) && start != null) {
            var end = times.dateTime(session.end, session.at("end"));
            if (end != null && end.isBefore(start)) {
                mendings.fault(session.at("end"), "The session ends before it starts.", "");
                return -1;
            }
            long minutes = end == null ? -1 : Duration.between(start, end).toMinutes();
            return (int) Math.min(minutes, PublishedTimes.MOST_MINUTES);
        }
        mendings.mend(
                session.at("duration"), "A session has no length, and is taken as 0 min: it overlaps with nothing.");
        return 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
