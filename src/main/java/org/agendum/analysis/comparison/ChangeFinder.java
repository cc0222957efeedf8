package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what changed from one version to another. Use each once. */
final class ChangeFinder {
    private final Version before;
    private final Version after;
    private final ChangeWords words;
    private final boolean hidesRooms;
    private final Notices notices;
    private final List<SessionChange> changes = new ArrayList<>();
    private int hiddenRoomChanges;

    /** @param hidesRooms whether that a session is in another room goes without saying */
    ChangeFinder(Version before, Version after, Moments moments, boolean hidesRooms) {
        this.before = before;
        this.after = after;
        this.words = new ChangeWords(moments);
        this.hidesRooms = hidesRooms;
        this.notices = new Notices(words);
    }

    Changes find() {
        var old = before.byId();
        for (var entry : entries(old, after.byId()).values()) {
            var was = old.get(entry.id());
            if (was == null) {
                add(entry);
            } else if (was == entry) {
                drop(entry);
            } else {
                compare(was, entry);
            }
        }
        return new Changes(
                before.label(), after.label(), Counts.of(changes), hiddenRoomChanges, changes, notices.byName());
    }

    /** In the order of the new version; those that it lacks after the one that they came after. */
    private static Map<String, Entry> entries(Map<String, Entry> old, Map<String, Entry> now) {
        var dropped = new LinkedHashMap<String, List<Entry>>();
        String last = null;
        for (var entry : old.values()) {
            if (now.containsKey(entry.id())) {
                last = entry.id();
            } else {
                dropped.computeIfAbsent(last, any -> new ArrayList<>()).add(entry);
            }
        }
        var all = new LinkedHashMap<String, Entry>();
        dropped.getOrDefault(null, List.of()).forEach(entry -> all.put(entry.id(), entry));
        for (var entry : now.values()) {
            all.put(entry.id(), entry);
            dropped.getOrDefault(entry.id(), List.of()).forEach(gone -> all.put(gone.id(), gone));
        }
        return all;
    }

    private void add(Entry entry) {
        changes.add(change(
                entry,
                SessionChange.Kind.ADDED,
                Set.of(),
                null,
                entry.stay(),
                List.of(),
                List.of(),
                words.added(entry.stay())));
        notices.added(entry);
    }

    private void drop(Entry entry) {
        changes.add(change(
                entry,
                SessionChange.Kind.DROPPED,
                Set.of(),
                entry.stay(),
                null,
                List.of(),
                List.of(),
                words.dropped(entry.stay())));
        notices.dropped(entry);
    }

    private void compare(Entry was, Entry entry) {
        var joined = without(entry.people(), was.people());
        var left = without(was.people(), entry.people());
        var aspects = aspects(was, entry);
        var renamed = renamed(was, entry);
        if (!joined.isEmpty() || !left.isEmpty() || !renamed.isEmpty()) {
            aspects.add(Aspect.PEOPLE);
        }
        if (hidesRooms && aspects.remove(Aspect.ROOM)) {
            hiddenRoomChanges++;
        }
        if (aspects.isEmpty()) {
            return;
        }
        var parts = words.parts(was, entry, aspects);
        notices.changed(was, entry, parts);
        if (aspects.contains(Aspect.PEOPLE)) {
            parts.add(ChangeWords.people(names(joined, left), names(left, joined), renamed));
        }
        changes.add(change(
                entry,
                SessionChange.Kind.CHANGED,
                aspects,
                was.stay(),
                entry.stay(),
                names(joined, left),
                names(left, joined),
                String.join("; ", parts)));
    }

    private static SessionChange change(
            Entry entry,
            SessionChange.Kind kind,
            Set<Aspect> aspects,
            Stay from,
            Stay to,
            List<String> joined,
            List<String> left,
            String text) {
        return new SessionChange(entry.id(), entry.title(), kind, List.copyOf(aspects), from, to, joined, left, text);
    }

    private static Set<Aspect> aspects(Entry was, Entry entry) {
        var aspects = EnumSet.noneOf(Aspect.class);
        var from = was.stay();
        var to = entry.stay();
        if (!Objects.equals(from.day(), to.day())) {
            aspects.add(Aspect.DAY);
        }
        if (!Objects.equals(clock(from), clock(to))) {
            aspects.add(Aspect.TIME);
        }
        if (Moments.minutes(from) != Moments.minutes(to)) {
            aspects.add(Aspect.LENGTH);
        }
        if (!Objects.equals(from.room(), to.room())) {
            aspects.add(Aspect.ROOM);
        }
        if (!was.title().equals(entry.title())) {
            aspects.add(Aspect.TITLE);
        }
        return aspects;
    }

    /** The time of day, with the offset that tells the two hours of a night apart when clocks are put back. */
    private static Object clock(Stay stay) {
        return stay.start() == null
                ? null
                : List.of(stay.start().toLocalTime(), stay.start().getOffset());
    }

    /** Those who are here in more seats of the same role than there. */
    private static List<Attendance> without(List<Attendance> here, List<Attendance> there) {
        var rest = new ArrayList<>(here);
        there.forEach(other -> removeFirst(rest, one -> isSame(one, other)));
        return rest;
    }

    private static boolean isSame(Attendance one, Attendance other) {
        return one.person().equals(other.person()) && Objects.equals(one.role(), other.role());
    }

    private static void removeFirst(List<Attendance> people, Predicate<Attendance> which) {
        people.stream().filter(which).findFirst().ifPresent(people::remove);
    }

    /** Those of whom another name is printed than before, in words. */
    private static List<String> renamed(Entry was, Entry entry) {
        var names = new HashMap<String, String>();
        was.people().forEach(person -> names.putIfAbsent(person.person(), person.name()));
        return entry.people().stream()
                .filter(person ->
                        !names.getOrDefault(person.person(), person.name()).equals(person.name()))
                .map(person -> ChangeWords.otherName(names.get(person.person()), person.name()))
                .distinct()
                .toList();
    }

    /** With the role where the person is on the other list too, in another one. */
    private static List<String> names(List<Attendance> people, List<Attendance> others) {
        return people.stream()
                .map(attendance ->
                        others.stream().anyMatch(other -> other.person().equals(attendance.person()))
                                        && attendance.role() != null
                                ? "%s as %s".formatted(attendance.name(), attendance.role())
                                : attendance.name())
                .toList();
    }
}
