package org.agendum.exchange;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;

/** As much of a programme as a calendar holds. */
final class CalendarProgramme {
    static Programme of(Programme programme) {
        var sessions =
                programme.sessions().stream().map(CalendarProgramme::session).toList();
        // rooms in the order in which sessions name them
        var rooms = sessions.stream()
                .map(ProgrammeSession::room)
                .filter(room -> room != null)
                .distinct()
                .map(ProgrammeRoom::named)
                .toList();
        return new Programme(
                programme.title(),
                programme.acronym(),
                programme.version(),
                programme.timeZone() instanceof ZoneOffset ? ZoneOffset.UTC : programme.timeZone(),
                List.of(),
                rooms,
                sessions,
                Map.of());
    }

    private static ProgrammeSession session(ProgrammeSession session) {
        return new ProgrammeSession(
                session.key(),
                session.guid(),
                session.code(),
                session.id(),
                IcsText.of(session.title()),
                null,
                session.kind(),
                session.track(),
                session.room(),
                session.start(),
                session.minutes(),
                people(session),
                session.language(),
                null,
                session.description() == null ? null : IcsText.of(session.description()),
                session.url(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** By the strongest of what they are known by. */
    private static List<ProgrammePerson> people(ProgrammeSession session) {
        var people = new LinkedHashMap<String, ProgrammePerson>();
        for (var person : session.people()) {
            var kept = new ProgrammePerson(
                    person.code(),
                    person.code() == null ? person.guid() : null,
                    person.code() == null && person.guid() == null ? person.id() : null,
                    person.name(),
                    person.role());
            people.putIfAbsent(kept.key(), kept);
        }
        return List.copyOf(people.values());
    }

    private CalendarProgramme() {}
}
