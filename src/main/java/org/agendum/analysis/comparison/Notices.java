package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Gathers what changed for whom. */
final class Notices {
    private static final Comparator<PersonNotice> BY_NAME = Comparator.<PersonNotice, String>comparing(
                    notice -> notice.name().toLowerCase(Locale.ROOT))
            .thenComparing(PersonNotice::name)
            .thenComparing(PersonNotice::id);

    private final ChangeWords words;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<PersonNotice.Line>> lines = new LinkedHashMap<>();

    Notices(ChangeWords words) {
        this.words = words;
    }

    List<PersonNotice> byName() {
        return lines.keySet().stream()
                .map(id -> new PersonNotice(id, names.get(id), lines.get(id)))
                .sorted(BY_NAME)
                .toList();
    }

    void added(Entry entry) {
        people(entry).values().forEach(person -> tell(person, entry, words.added(entry.stay())));
    }

    void dropped(Entry entry) {
        people(entry).values().forEach(person -> tell(person, entry, words.dropped(entry.stay())));
    }

    /** @param parts what changed for all who stay */
    void changed(Entry was, Entry entry, List<String> parts) {
        var before = people(was);
        var after = people(entry);
        var all = new LinkedHashSet<>(after.keySet());
        all.addAll(before.keySet());
        for (var person : all) {
            var old = before.get(person);
            var now = after.get(person);
            if (old == null) {
                tell(now, entry, words.joined(entry.stay(), now.role()));
            } else if (now == null) {
                tell(old, entry, words.left(was.stay()));
            } else {
                stays(old, now, entry, parts);
            }
        }
    }

    private void stays(Attendance old, Attendance now, Entry entry, List<String> parts) {
        var texts = new ArrayList<>(parts);
        if (!Objects.equals(old.role(), now.role())) {
            texts.add(words.otherRole(old.role(), now.role()));
        }
        if (!old.name().equals(now.name())) {
            texts.add(ChangeWords.otherName(old.name(), now.name()));
        }
        if (!texts.isEmpty()) {
            tell(now, entry, String.join("; ", texts));
        }
    }

    /** Each person once, with the roles together. */
    private static Map<String, Attendance> people(Entry entry) {
        var people = new LinkedHashMap<String, Attendance>();
        entry.people().forEach(person -> people.merge(person.person(), person, Notices::both));
        return people;
    }

    private static Attendance both(Attendance one, Attendance other) {
        var role = one.role() == null || other.role() == null || one.role().equals(other.role())
                ? one.role()
                : one.role() + " and " + other.role();
        return new Attendance(one.person(), one.name(), role, one.isNamed());
    }

    private void tell(Attendance person, Entry entry, String text) {
        names.putIfAbsent(person.person(), person.name());
        lines.computeIfAbsent(person.person(), any -> new ArrayList<>())
                .add(new PersonNotice.Line(entry.id(), entry.title(), text));
    }
}
