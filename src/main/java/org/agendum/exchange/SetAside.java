package org.agendum.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/**
 * What a planner says is no conflict, though it looks like one.
 *
 * @param copies patterns of titles, with stars, of sessions that show another one, as a stream does: their people are
 *     not there
 * @param joint ids of sessions, two or more each time, that are one session and listed several times
 */
public record SetAside(List<String> copies, List<List<String>> joint) {
    public static final SetAside NOTHING = new SetAside(List.of(), List.of());

    /** @param notes what was set aside, as sentences */
    public record Result(Programme programme, List<String> notes) {}

    /** @throws InvalidInput if the file has no such sessions */
    public Result from(String file, Programme programme) {
        var notes = new ArrayList<String>();
        var withoutCopies = withoutPeopleOfCopies(programme, notes);
        return new Result(joined(file, withoutCopies, notes), notes);
    }

    private Programme withoutPeopleOfCopies(Programme programme, List<String> notes) {
        var all = programme.sessions();
        for (var copy : copies) {
            var pattern = new TitlePattern(copy);
            var isCopy = all.stream()
                    .filter(session -> pattern.matches(session.title()))
                    .collect(Collectors.toSet());
            notes.add(
                    isCopy.isEmpty()
                            ? "No title is like %s.".formatted(Quote.of(copy))
                            : "Taken as copies, in which nobody sits: %s.".formatted(titles(isCopy.stream())));
            all = all.stream()
                    .map(session -> isCopy.contains(session)
                            ? session.with(List.of(), session.room(), session.start(), session.minutes())
                            : session)
                    .toList();
        }
        return with(programme, all);
    }

    private Programme joined(String file, Programme programme, List<String> notes) {
        var ids = new SessionIds(programme);
        checkKnown(file, ids);
        var changed = new HashMap<String, ProgrammeSession>();
        programme.sessions().forEach(session -> changed.put(session.key(), session));
        for (var names : joint) {
            var group = names.stream()
                    .map(name -> changed.get(ids.find(name).orElseThrow().key()))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            notes.add("Taken as one joint session: %s.".formatted(titles(group.stream())));
            group.forEach(session -> changed.remove(session.key()));
            onePerRoom(group).forEach(session -> changed.put(session.key(), session));
        }
        return with(programme, new ArrayList<>(changed.values()));
    }

    private void checkKnown(String file, SessionIds ids) {
        var faults = joint.stream()
                .flatMap(List::stream)
                .filter(name -> ids.find(name).isEmpty())
                .distinct()
                .map(name -> LocatedFault.ofFile(
                        file,
                        "The file has no session %s.".formatted(Quote.of(name)),
                        Spelling.advice(name, ids.names().toList())))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** In each room one session, from the first start to the last end; each person in one of them. */
    private static List<ProgrammeSession> onePerRoom(List<ProgrammeSession> group) {
        var byRoom = new LinkedHashMap<String, ProgrammeSession>();
        for (var session : group) {
            byRoom.merge(Objects.toString(session.room(), ""), session, SetAside::merged);
        }
        var seen = new HashSet<String>();
        return byRoom.values().stream()
                .map(session -> session.with(
                        session.people().stream()
                                .filter(person -> seen.add(person.key()))
                                .toList(),
                        session.room(),
                        session.start(),
                        session.minutes()))
                .toList();
    }

    private static ProgrammeSession merged(ProgrammeSession first, ProgrammeSession second) {
        var people = new LinkedHashMap<String, ProgrammePerson>();
        Stream.of(first, second)
                .flatMap(session -> session.people().stream())
                .forEach(person -> people.putIfAbsent(person.key(), person));
        if (!first.isScheduled() || !second.isScheduled()) {
            var placed = first.isScheduled() ? first : second;
            return first.with(List.copyOf(people.values()), first.room(), placed.start(), placed.minutes());
        }
        var start = first.start().isBefore(second.start()) ? first.start() : second.start();
        var end = first.end().isAfter(second.end()) ? first.end() : second.end();
        int minutes = (int) Duration.between(start, end).toMinutes();
        return first.with(List.copyOf(people.values()), first.room(), start, minutes);
    }

    private static Programme with(Programme programme, List<ProgrammeSession> sessions) {
        return new Programme(
                programme.title(),
                programme.acronym(),
                programme.version(),
                programme.timeZone(),
                programme.days(),
                programme.rooms(),
                sessions,
                programme.more());
    }

    private static String titles(Stream<ProgrammeSession> sessions) {
        return sessions.map(session -> CleanText.of(session.title())).sorted().collect(Collectors.joining("; "));
    }
}
