package org.agendum.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import org.agendum.schedule.ProgrammePerson;

/** Understands how files name people. */
final class RawPeople {
    private final Mendings mendings;

    RawPeople(Mendings mendings) {
        this.mendings = mendings;
    }

    /** Each once; nobody whom the file does not tell apart from others. */
    List<ProgrammePerson> of(RawSession session) {
        var people = new LinkedHashMap<String, ProgrammePerson>();
        for (var raw : session.people) {
            var person = person(raw, session);
            if (person != null && people.putIfAbsent(person.key(), person) != null) {
                mendings.mend(session.at("persons"), "A session names a person twice, who is counted once.");
            }
        }
        return List.copyOf(people.values());
    }

    private ProgrammePerson person(RawPerson raw, RawSession session) {
        var place = session.at("persons");
        var id = raw.id();
        if (id != null && id.strip().matches("0+")) {
            mendings.mend(place, "A person has the id 0, which is nobody's, and is known by the name.");
            id = null;
        }
        var name = name(raw.name(), session);
        boolean hasAddress = EmailAddress.isIn(raw.name()) || EmailAddress.isIn(id) || EmailAddress.isIn(raw.code());
        if (hasAddress) {
            mendings.mend(place, "A person has an e-mail address in the place of a name, which is not shown.");
        }
        var code = hidden(raw.code());
        id = hidden(id);
        if (isBlank(code) && isBlank(raw.guid()) && isBlank(id) && isBlank(name)) {
            if (!EmailAddress.isIn(raw.name())) {
                mendings.mend(place, "A person has neither name nor id, and is left out.");
                return null;
            }
            id = EmailAddress.token(raw.name());
        }
        return new ProgrammePerson(code, hidden(raw.guid()), id, name, raw.role());
    }

    private String name(String name, RawSession session) {
        if (name == null) {
            return null;
        }
        var shown = EmailAddress.isIn(name) ? EmailAddress.removedFrom(name) : name;
        return shown == null ? null : CleanText.of(shown);
    }

    private static String hidden(String id) {
        return EmailAddress.isIn(id) ? EmailAddress.token(id) : id;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
