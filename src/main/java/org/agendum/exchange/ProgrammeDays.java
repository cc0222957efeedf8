package org.agendum.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammeSession;

/** The days of a published programme with the hours in which sessions run, which is narrower than what files say. */
final class ProgrammeDays {
    private static final int MOST_MINUTES = 48 * 60;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int[] GRIDS = {15, 10, 5};

    private final Programme programme;
    private final ZoneId zone;
    private final Map<LocalDate, List<ProgrammeSession>> byDate = new TreeMap<>();
    private final Set<String> over = new HashSet<>();
    private final Map<LocalDate, Integer> firstMinutes = new HashMap<>();

    private ProgrammeDays(Programme programme) {
        this.programme = programme;
        this.zone = programme.timeZone();
    }

    static ProgrammeDays of(Programme programme) {
        var days = new ProgrammeDays(programme);
        programme.sessions().stream()
                .filter(ProgrammeSession::isScheduled)
                .forEach(session -> days.byDate
                        .computeIfAbsent(days.dateOf(session), date -> new ArrayList<>())
                        .add(session));
        days.findOver();
        days.byDate.forEach((date, sessions) -> sessions.stream()
                .filter(session -> !days.runsOver(session))
                .mapToInt(session -> days.minuteOn(date, session.start()))
                .min()
                .ifPresent(minute -> days.firstMinutes.put(date, minute)));
        return days;
    }

    /** The date of the day that it is under: after midnight, often the date before. */
    LocalDate dateOf(ProgrammeSession session) {
        return programme.days().stream()
                .filter(day -> day.contains(session.start()))
                .map(ProgrammeDay::date)
                .filter(date -> minuteOn(date, session.start()) >= 0)
                .findFirst()
                .orElseGet(() -> session.start().toLocalDate());
    }

    private void findOver() {
        LocalDate next = null;
        var dates = new ArrayList<>(byDate.keySet());
        for (int i = dates.size() - 1; i >= 0; i--) {
            var date = dates.get(i);
            int end = next == null ? MOST_MINUTES : Math.min(MOST_MINUTES, minuteOn(date, firstStart(next)));
            byDate.get(date).stream()
                    .filter(session -> minuteOn(date, session.end()) > end)
                    .forEach(session -> over.add(session.key()));
            next = date;
        }
    }

    private ZonedDateTime firstStart(LocalDate date) {
        return byDate.get(date).stream()
                .map(ProgrammeSession::start)
                .min(ZonedDateTime::compareTo)
                .orElseThrow();
    }

    /** Whether it goes on beyond the start of the next day's first session, or for more than a day and a night. */
    boolean runsOver(ProgrammeSession session) {
        return over.contains(session.key());
    }

    /** Days of which a session is left; when none has a time, the days of the file. */
    List<Day> days() {
        var days = new ArrayList<Day>();
        byDate.forEach((date, sessions) -> {
            var within = sessions.stream().filter(session -> !runsOver(session)).toList();
            if (!within.isEmpty()) {
                days.add(day(date, within));
            }
        });
        return days.isEmpty() ? daysOfFile() : days;
    }

    private Day day(LocalDate date, List<ProgrammeSession> sessions) {
        int from = firstMinutes.get(date);
        int to = sessions.stream()
                .mapToInt(session -> minuteOn(date, session.end()))
                .max()
                .orElseThrow();
        return new Day(date, new Clock(from), new Clock(Math.min(Math.max(to, from + 1), MOST_MINUTES)), null);
    }

    private List<Day> daysOfFile() {
        var dates = programme.days().stream().map(ProgrammeDay::date).distinct().toList();
        var known = dates.isEmpty() ? byDate.keySet() : dates;
        return known.stream()
                .map(date -> new Day(date, new Clock(0), new Clock(DAY_MINUTES), null))
                .toList();
    }

    /** What the clock on the wall shows, counted from the midnight before. */
    private int minuteOn(LocalDate date, ZonedDateTime time) {
        long minutes = ChronoUnit.MINUTES.between(
                date.atStartOfDay(), time.withZoneSameInstant(zone).toLocalDateTime());
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minutes));
    }

    /** The widest usual grid that all these sessions are on. */
    int gridMinutes(List<ProgrammeSession> sessions) {
        for (int grid : GRIDS) {
            if (sessions.stream().allMatch(session -> isOnGrid(session, grid))) {
                return grid;
            }
        }
        return 1;
    }

    private boolean isOnGrid(ProgrammeSession session, int grid) {
        if (session.minutes() % grid != 0) {
            return false;
        }
        if (!session.isScheduled()) {
            return true;
        }
        var date = dateOf(session);
        return (minuteOn(date, session.start()) - firstMinutes.getOrDefault(date, 0)) % grid == 0;
    }
}
