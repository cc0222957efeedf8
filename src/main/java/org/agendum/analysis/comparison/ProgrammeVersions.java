package org.agendum.analysis.comparison;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/** Makes versions of published programmes. */
final class ProgrammeVersions {
    static Version version(String label, String file, Programme programme) {
        return new Version(
                label,
                file,
                programme.sessions().stream()
                        .map(session -> entry(session, programme.days()))
                        .toList());
    }

    private static Entry entry(ProgrammeSession session, List<ProgrammeDay> days) {
        var day = session.start() == null ? null : day(session.start(), days);
        return new Entry(
                session.key(),
                session.title(),
                new Stay(day, session.start(), session.end(), session.room()),
                session.people().stream().map(ProgrammeVersions::attendance).toList());
    }

    private static LocalDate day(ZonedDateTime start, List<ProgrammeDay> days) {
        return days.stream()
                .filter(day -> day.contains(start))
                .findFirst()
                .map(ProgrammeDay::date)
                .orElse(start.toLocalDate());
    }

    /** A programme says who is in a session, and nothing of who else could be. */
    private static Attendance attendance(ProgrammePerson person) {
        return new Attendance(person.key(), person.label(), person.role(), false);
    }

    private ProgrammeVersions() {}
}
