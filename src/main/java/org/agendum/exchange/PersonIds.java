package org.agendum.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;

/** What people of a published programme are called in problems: by their keys, shortened where no two are the same. */
final class PersonIds {
    private final Map<String, ProgrammePerson> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    PersonIds(Programme programme) {
        programme.sessions().forEach(session -> session.people().forEach(this::add));
        byKey.keySet().forEach(key -> uses.merge(shortened(key), 1, Integer::sum));
    }

    /** Who has a name somewhere is called by it. */
    private void add(ProgrammePerson person) {
        byKey.merge(person.key(), person, (known, other) -> known.name() == null ? other : known);
    }

    /** Each once, in the order of the programme. */
    Collection<ProgrammePerson> all() {
        return byKey.values();
    }

    String of(ProgrammePerson person) {
        var shortened = shortened(person.key());
        return uses.get(shortened) == 1 ? shortened : person.key();
    }

    private static String shortened(String key) {
        return key.substring(key.indexOf(':') + 1);
    }
}
