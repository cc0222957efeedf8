package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.problem.Copies;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/**
 * Finds the sessions and people of one version of a programme in another version whose file calls them by other
 * identifiers. Where any identifiers are shared that mean the same, only these count.
 */
public final class Matching {
    private final Programme first;
    private final Programme other;
    private final Map<ProgrammeSession, ProgrammeSession> found = new LinkedHashMap<>();
    private final Set<ProgrammeSession> taken = new HashSet<>();
    private int byIdentifier;
    private int byTitleAndPeople;
    private int byTitle;
    private int people;

    /**
     * The other programme, its sessions and people called as in the first where they were found there.
     *
     * @param isByContent whether the identifiers said nothing, so that the content had to be compared
     * @param byIdentifier how many sessions share another identifier than the one that they are usually matched by
     * @param byTitleAndPeople how many others have the same title and the same people, and no other session has
     * @param byTitle how many others have the same title, and no other session has
     * @param people how many people were found by name
     */
    public record Matched(
            Programme programme, boolean isByContent, int byIdentifier, int byTitleAndPeople, int byTitle, int people) {
        public int sessions() {
            return byIdentifier + byTitleAndPeople + byTitle;
        }
    }

    private Matching(Programme first, Programme other) {
        this.first = first;
        this.other = other;
    }

    public static Matched match(Programme first, Programme other) {
        return new Matching(first, other).match();
    }

    private Matched match() {
        boolean isByContent = !shareKeys();
        if (isByContent) {
            byIdentifier = pair(session -> session.guid()) + pair(session -> session.code());
            byIdentifier += pair(session -> session.id() == null ? null : List.of(session.id(), title(session)));
            byTitleAndPeople = pair(session -> List.of(title(session), names(session)));
            byTitleAndPeople += pair(session -> session.start() == null
                    ? null
                    : List.of(title(session), names(session), session.start().toInstant()));
            byTitle = pair(Matching::title);
            byTitle += pair(session -> session.start() == null
                    ? null
                    : List.of(title(session), session.start().toInstant()));
        }
        boolean arePeopleRenamed = !sharePeople();
        var persons = arePeopleRenamed ? persons() : Map.<String, ProgrammePerson>of();
        people = persons.size();
        var byKey = first.sessions().stream().collect(Collectors.toMap(ProgrammeSession::key, Function.identity()));
        var sessions = other.sessions().stream()
                .map(session -> isByContent ? renamed(session) : session)
                .map(session -> arePeopleRenamed
                        ? Copies.with(session, "people", known(session.people(), persons, byKey.get(session.key())))
                        : session)
                .toList();
        return new Matched(
                Copies.with(other, "sessions", sessions), isByContent, byIdentifier, byTitleAndPeople, byTitle, people);
    }

    /** Whether keys mean the same in both: of those that both have, half at least are of sessions with something in common. */
    private boolean shareKeys() {
        var byKey = first.sessions().stream().collect(Collectors.toMap(ProgrammeSession::key, Function.identity()));
        int shared = 0;
        int same = 0;
        for (var session : other.sessions()) {
            var namesake = byKey.get(session.key());
            if (namesake != null) {
                shared++;
                same += haveSomethingInCommon(session, namesake) ? 1 : 0;
            }
        }
        return shared > 0 && 2 * same >= shared;
    }

    private static boolean haveSomethingInCommon(ProgrammeSession one, ProgrammeSession other) {
        return title(one).equals(title(other))
                || names(one).stream().anyMatch(names(other)::contains)
                || one.guid() != null && one.guid().equals(other.guid());
    }

    private static String title(ProgrammeSession session) {
        return plain(session.title());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(ProgrammeSession session) {
        return session.people().stream()
                .map(ProgrammePerson::name)
                .filter(Objects::nonNull)
                .map(Matching::plain)
                .collect(Collectors.toSet());
    }

    /** Pairs what is alike in this, and like nothing else of those left, in both. Null is like nothing. */
    private int pair(Function<ProgrammeSession, Object> trait) {
        var here = byTrait(
                other.sessions().stream()
                        .filter(session -> !found.containsKey(session))
                        .toList(),
                trait);
        var there = byTrait(
                first.sessions().stream()
                        .filter(session -> !taken.contains(session))
                        .toList(),
                trait);
        int pairs = 0;
        for (var entry : here.entrySet()) {
            var matches = there.getOrDefault(entry.getKey(), List.of());
            if (entry.getValue().size() == 1 && matches.size() == 1) {
                found.put(entry.getValue().get(0), matches.get(0));
                taken.add(matches.get(0));
                pairs++;
            }
        }
        return pairs;
    }

    private static Map<Object, List<ProgrammeSession>> byTrait(
            List<ProgrammeSession> sessions, Function<ProgrammeSession, Object> trait) {
        var byTrait = new LinkedHashMap<Object, List<ProgrammeSession>>();
        for (var session : sessions) {
            var key = trait.apply(session);
            if (key != null) {
                byTrait.computeIfAbsent(key, any -> new ArrayList<>()).add(session);
            }
        }
        return byTrait;
    }

    /** What was not found has a key that no session of the first has. */
    private ProgrammeSession renamed(ProgrammeSession session) {
        var match = found.get(session);
        if (match != null) {
            return Copies.with(session, "key", match.key());
        }
        var keys = first.sessions().stream().map(ProgrammeSession::key).collect(Collectors.toSet());
        var key = session.key();
        while (keys.contains(key)) {
            key += "'";
        }
        return Copies.with(session, "key", key);
    }

    private boolean sharePeople() {
        return byKey(other).keySet().stream().anyMatch(byKey(first)::containsKey);
    }

    /** By key, whom those are in the first that have another key here; by names that only one person has in each. */
    private Map<String, ProgrammePerson> persons() {
        var here = byKey(other);
        var there = byKey(first);
        var names = new HashMap<String, List<ProgrammePerson>>();
        there.values().stream()
                .filter(person -> person.name() != null)
                .forEach(person -> names.computeIfAbsent(plain(person.name()), any -> new ArrayList<>())
                        .add(person));
        var counts = here.values().stream()
                .filter(person -> person.name() != null)
                .collect(Collectors.groupingBy(person -> plain(person.name()), Collectors.counting()));
        var persons = new HashMap<String, ProgrammePerson>();
        here.forEach((key, person) -> {
            var name = person.name() == null ? "" : plain(person.name());
            var matches = names.getOrDefault(name, List.of());
            if (matches.size() == 1 && counts.get(name) == 1) {
                persons.put(key, matches.get(0));
            }
        });
        return persons;
    }

    private static Map<String, ProgrammePerson> byKey(Programme programme) {
        var byKey = new LinkedHashMap<String, ProgrammePerson>();
        programme.sessions().stream()
                .flatMap(session -> session.people().stream())
                .forEach(person -> byKey.putIfAbsent(person.key(), person));
        return byKey;
    }

    /** @param match the same session in the first, where people of one name are told apart; null when there is none */
    private static List<ProgrammePerson> known(
            List<ProgrammePerson> people, Map<String, ProgrammePerson> persons, ProgrammeSession match) {
        return people.stream()
                .map(person -> {
                    var known = persons.get(person.key());
                    var namesake = known != null || match == null ? known : namesake(person, people, match.people());
                    return namesake == null ? person : called(person, namesake);
                })
                .toList();
    }

    /** The only one of that name there, if here there is only one too. */
    private static ProgrammePerson namesake(
            ProgrammePerson person, List<ProgrammePerson> here, List<ProgrammePerson> there) {
        var same = there.stream().filter(other -> isNamesake(person, other)).toList();
        boolean isAlone =
                here.stream().filter(other -> isNamesake(person, other)).count() == 1;
        return isAlone && same.size() == 1 ? same.get(0) : null;
    }

    private static boolean isNamesake(ProgrammePerson one, ProgrammePerson other) {
        return one.name() != null && other.name() != null && plain(one.name()).equals(plain(other.name()));
    }

    private static ProgrammePerson called(ProgrammePerson person, ProgrammePerson known) {
        return new ProgrammePerson(known.code(), known.guid(), known.id(), person.name(), person.role());
    }
}
