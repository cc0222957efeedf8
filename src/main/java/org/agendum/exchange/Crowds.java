package org.agendum.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.agendum.problem.Quote;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/**
 * How many pairs of sessions are in one room at once, or have one person. Where these are too many to be listed, times or
 * rooms of a file are not what they seem, and to look at each pair would only fill the memory.
 */
final class Crowds {
    private static final long MOST_PAIRS = 100_000;

    private final Map<String, List<ProgrammeSession>> byRoom = new LinkedHashMap<>();
    private final Map<String, List<ProgrammeSession>> byPerson = new LinkedHashMap<>();

    private Crowds(Programme programme) {
        programme.sessions().stream()
                .filter(session -> session.isScheduled() && session.minutes() > 0)
                .sorted(Comparator.comparing(ProgrammeSession::start))
                .forEach(this::add);
    }

    /** @throws InvalidInput if more overlap than anybody could read of */
    static void refuse(String file, Programme programme) {
        var crowds = new Crowds(programme);
        crowds.byRoom.forEach((room, sessions) -> refuse(file, "in the room " + Quote.of(room), sessions));
        crowds.byPerson.forEach((person, sessions) -> refuse(file, "of the person " + Quote.of(person), sessions));
    }

    private void add(ProgrammeSession session) {
        if (session.room() != null) {
            byRoom.computeIfAbsent(session.room(), room -> new ArrayList<>()).add(session);
        }
        session.people()
                .forEach(person -> byPerson.computeIfAbsent(person.key(), key -> new ArrayList<>())
                        .add(session));
    }

    /** @param sessions by their starts */
    private static void refuse(String file, String where, List<ProgrammeSession> sessions) {
        var ends = new PriorityQueue<ZonedDateTime>();
        long pairs = 0;
        for (var session : sessions) {
            while (!ends.isEmpty() && !ends.element().isAfter(session.start())) {
                ends.remove();
            }
            pairs += ends.size();
            ends.add(session.end());
            if (pairs > MOST_PAIRS) {
                throw InvalidInput.file(
                        file,
                        "Of the %d sessions %s, more than %d pairs overlap, which is more than can be told."
                                .formatted(sessions.size(), where, MOST_PAIRS),
                        "Maybe their times are not what they should be.");
            }
        }
    }
}
