package org.agendum.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammeSession;

/**
 * The days of a published programme with their hours: those that the file says, unless these go round the clock; then
 * those in which sessions run.
 */
final class ProgrammeDays {
    private static final int MOST_MINUTES = 48 * 60;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int MOST_DECLARED_MINUTES = 20 * 60;
    private static final int[] GRIDS = {15, 10, 5};

    private final Programme programme;
    private final ZoneId zone;
    private final Map<LocalDate, List<ProgrammeSession>> byDate = new TreeMap<>();
    private final Set<String> over = new HashSet<>();
    private final Map<LocalDate, Hours> hours = new TreeMap<>();
    private boolean areSupposed;

    /** Minutes after the midnight at which the date begins, half-open. */
    private record Hours(int from, int to) {
        /** Where a file says nothing. */
        private static final Hours USUAL = new Hours(9 * 60, 18 * 60);
    }

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
        days.findHours();
        if (programme.sessions().stream().anyMatch(session -> !session.isScheduled() && session.minutes() > 0)) {
            days.openAll();
        }
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

    private void findHours() {
        var before = byDate.isEmpty() ? null : byDate.keySet().iterator().next().atStartOfDay();
        for (var date : byDate.keySet()) {
            var within = byDate.get(date).stream()
                    .filter(session -> !runsOver(session))
                    .toList();
            if (within.isEmpty()) {
                continue;
            }
            int earliest = (int) Math.max(0, ChronoUnit.MINUTES.between(date.atStartOfDay(), before));
            var found = hours(date, within, earliest);
            hours.put(date, found);
            before = date.atStartOfDay().plusMinutes(found.to());
        }
    }

    /** @param earliest minute at which the day before is over */
    private Hours hours(LocalDate date, List<ProgrammeSession> sessions, int earliest) {
        int from = sessions.stream()
                .mapToInt(session -> minuteOn(date, session.start()))
                .min()
                .orElseThrow();
        int to = sessions.stream()
                .mapToInt(session -> minuteOn(date, session.end()))
                .max()
                .orElseThrow();
        int next = nextStart(date);
        for (var day : programme.days()) {
            int declaredFrom = minuteOn(date, day.start());
            int declaredTo = minuteOn(date, day.end());
            if (day.date().equals(date) && declaredTo - declaredFrom <= MOST_DECLARED_MINUTES) {
                from = Math.min(from, Math.max(earliest, declaredFrom));
                to = Math.max(to, Math.min(next, declaredTo));
            }
        }
        return new Hours(from, Math.min(Math.max(to, from + 1), MOST_MINUTES));
    }

    /** Sessions without a time may go to any day of the file, and beside what is placed there. */
    private void openAll() {
        int over = 0;
        for (var day : programme.days()) {
            var found = hours.get(day.date());
            int from = minuteOn(day.date(), day.start());
            int to = minuteOn(day.date(), day.end());
            if (to - from > MOST_DECLARED_MINUTES) {
                areSupposed = true;
                from = Hours.USUAL.from();
                to = Hours.USUAL.to();
            }
            from = Math.max(found == null ? from : Math.min(from, found.from()), over);
            to = found == null ? to : Math.max(to, found.to());
            if (to > from) {
                hours.put(day.date(), new Hours(from, Math.min(to, MOST_MINUTES)));
                over = Math.max(0, to - DAY_MINUTES);
            }
        }
        openUndeclared();
    }

    /** Days of which the file says nothing but sessions: these may be fewer than there is room for. */
    private void openUndeclared() {
        var declared = programme.days().stream().map(ProgrammeDay::date).collect(Collectors.toSet());
        int over = 0;
        for (var day : hours.entrySet()) {
            var found = day.getValue();
            if (!declared.contains(day.getKey())) {
                areSupposed = true;
                int from = Math.max(over, Math.min(found.from(), Hours.USUAL.from()));
                day.setValue(new Hours(from, Math.max(found.to(), Hours.USUAL.to())));
            }
            over = Math.max(0, day.getValue().to() - DAY_MINUTES);
        }
    }

    /** Whether hours are neither told nor those of sessions alone. */
    boolean areSupposed() {
        return areSupposed;
    }

    /** The minute at which the next day's first session starts. */
    private int nextStart(LocalDate date) {
        return byDate.keySet().stream()
                .filter(other -> other.isAfter(date))
                .findFirst()
                .map(other -> Math.min(MOST_MINUTES, minuteOn(date, firstStart(other))))
                .orElse(MOST_MINUTES);
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
        return hours.isEmpty()
                ? daysOfFile()
                : hours.entrySet().stream()
                        .map(day -> new Day(
                                day.getKey(),
                                new Clock(day.getValue().from()),
                                new Clock(day.getValue().to()),
                                null))
                        .toList();
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
        return hours.containsKey(date)
                && (minuteOn(date, session.start()) - hours.get(date).from()) % grid == 0;
    }
}
