package org.agendum.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * What there is to show of a schedule, in the order of showing. Every text is one line without control characters, so
 * that no title or name can break a line, a column or a terminal.
 *
 * @param dates from when to when the event is, like {@code 19 to 20 June 2017}; null when it has no day
 * @param timeZone the id of the zone in which all times are
 * @param days the days of the event in order, also the empty ones, and any other date on which a session is
 * @param unscheduled the sessions that have no place
 */
public record AgendaView(String title, String dates, String timeZone, List<Day> days, List<Unscheduled> unscheduled) {

    /**
     * Shows also what the problem does not know: an unknown session, room or person appears under its id.
     *
     * @return never null; days without sessions have no rows
     */
    public static AgendaView of(Problem problem, Schedule schedule) {
        return new AgendaBuilder(problem, schedule).agenda();
    }

    public AgendaView {
        days = List.copyOf(days);
        unscheduled = List.copyOf(unscheduled);
    }

    /** The name of the room in which everything is; null when there are several, or none. */
    public String onlyRoom() {
        var rooms = rooms();
        return rooms.size() == 1 ? rooms.get(0) : null;
    }

    /** What holds for the whole agenda and is said once: the dates, the room if there is but one, the time zone. */
    public List<String> circumstances() {
        return Stream.of(dates, onlyRoom(), "All times in " + timeZone)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the room must be said with each session. */
    public boolean hasSeveralRooms() {
        return rooms().size() > 1;
    }

    /** The places of sessions without room count as a room of their own, null. */
    private List<String> rooms() {
        return days.stream()
                .flatMap(day -> day.rows().stream())
                .map(Row::room)
                .distinct()
                .toList();
    }

    public int sessionCount() {
        return days.stream().mapToInt(day -> day.rows().size()).sum();
    }

    /** How much there is and how much is missing, like {@code 10 sessions, 1 not scheduled, 3 seats open.} */
    public String summary() {
        int openSeats = vacancies().stream()
                .map(Vacancy::role)
                .mapToInt(role -> role.notFilled() + role.toBeConfirmed())
                .sum();
        return Stream.of(
                                counted(sessionCount(), "session", "sessions"),
                                unscheduled.isEmpty() ? null : unscheduled.size() + " not scheduled",
                                openSeats == 0 ? null : counted(openSeats, "seat open", "seats open"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String counted(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    /** Every seat in which nobody sits yet, in the order of the agenda. */
    public List<Vacancy> vacancies() {
        return days.stream()
                .flatMap(day -> day.rows().stream()
                        .flatMap(row -> row.roles().stream()
                                .filter(role -> !role.vacancies().isEmpty())
                                .map(role ->
                                        new Vacancy(day.heading(), row.time().start(), row.title(), role))))
                .toList();
    }

    /**
     * @param heading like {@code Day 1: Monday 19 June 2017}
     * @param rows by start, room (in the order of the problem) and id
     */
    public record Day(String heading, List<Row> rows) {
        public Day {
            rows = List.copyOf(rows);
        }

        /** The rows, those together that follow each other and have the same time. */
        public List<List<Row>> rowsByTime() {
            return Neighbours.grouped(rows, Row::time);
        }
    }

    /**
     * One session.
     *
     * @param kind as in the problem, like {@code side-event}
     * @param kindLabel the kind to print beside the title, like {@code Side event}; null when it goes without saying
     * @param isPause whether it is a meal or a break
     * @param room its name; null when it has none
     * @param track its title; null when it has none
     * @param isSideBySide whether another session of the day runs at the same time, in part or in full
     */
    public record Row(
            String id,
            Time time,
            String title,
            String kind,
            String kindLabel,
            boolean isPause,
            List<RoleGroup> roles,
            String room,
            String track,
            boolean isPinned,
            boolean isSideBySide) {
        public Row {
            roles = List.copyOf(roles);
        }
    }

    /**
     * From when to when, as clocks of the event show it.
     *
     * @param start like {@code 10:15}; in the hour that a clock shows twice {@code 02:30+02:00}
     * @param end in the same form; with its date when it is a day or more later
     * @param date like {@code Sun 29 Oct} when the session starts on another date than the day under which it is shown
     *     (after midnight); else null
     */
    public record Time(String start, String end, String date) {}

    /**
     * The people who have one role in a session.
     *
     * @param label the role, in the plural when it has several seats, like {@code Moderators}
     * @param notFilled how many seats nobody has taken although somebody could
     * @param toBeConfirmed how many seats are announced without a name
     */
    public record RoleGroup(String label, List<SeatedPerson> people, int notFilled, int toBeConfirmed) {
        public RoleGroup {
            people = List.copyOf(people);
        }

        /** What to print for the empty seats, like {@code to be confirmed (2)}. */
        public List<String> vacancies() {
            return Stream.of(vacancy("not filled", notFilled), vacancy("to be confirmed", toBeConfirmed))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /**
         * What notes that are sent out say, a line each: everybody, and TBC for each seat in which nobody sits yet. Those
         * of whom only names are known share a line.
         */
        public List<String> confirmable() {
            var entries = Stream.concat(
                            people.stream().map(SeatedPerson::toString),
                            Collections.nCopies(notFilled + toBeConfirmed, "TBC").stream())
                    .toList();
            boolean areNames = people.stream().allMatch(person -> person.affiliation() == null);
            return areNames ? List.of(String.join(", ", entries)) : entries;
        }

        private static String vacancy(String state, int count) {
            return count == 0 ? null : count == 1 ? state : "%s (%d)".formatted(state, count);
        }
    }

    /** @param affiliation null when unknown */
    public record SeatedPerson(String name, String affiliation) {
        @Override
        public String toString() {
            return affiliation == null ? name : name + ", " + affiliation;
        }
    }

    /** @param length like {@code 60 min}; null when the problem does not know the session */
    public record Unscheduled(String id, String title, String length) {}

    /** Empty seats of one role in one session. */
    public record Vacancy(String dayHeading, String start, String session, RoleGroup role) {}
}
