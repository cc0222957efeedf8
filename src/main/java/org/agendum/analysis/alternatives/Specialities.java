package org.agendum.analysis.alternatives;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Attendance;
import org.agendum.analysis.comparison.Entry;
import org.agendum.analysis.comparison.Version;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;

/** Says of each of several versions in one sentence what the others do not have: the rarest first. */
final class Specialities {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int WEEK_DAYS = 7;
    private static final int HALF_DAY_MINUTES = 120;
    private static final int FEWEST_SAID = 2;

    private final Problem problem;
    private final List<Version> versions;
    private final ShortTitles titles;
    /** What can be said, in the order of what matters to planners, each with the versions of which it is true. */
    private final Map<String, Saying> sayings = new LinkedHashMap<>();

    /**
     * @param kind what it is about
     * @param subject the session or person of which it is said
     * @param versions of which it is true
     */
    private record Saying(Kind kind, String subject, String text, Set<Integer> versions) {}

    Specialities(Problem problem, List<Version> versions) {
        this.problem = problem;
        this.versions = versions;
        this.titles = new ShortTitles(problem);
        addFirsts();
        addNights();
        addPeople();
        addDays();
        addTimes();
        addRooms();
    }

    /** One for each version. */
    List<String> sentences() {
        var sentences = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            sentences.add(sentence(i));
        }
        return sentences;
    }

    /**
     * The rarest saying and a second one, and more where the two are true of another version too: each one that leaves
     * the fewest others, of something else if it can be.
     */
    private String sentence(int version) {
        var known = sayings.values().stream()
                .filter(saying -> saying.versions().contains(version))
                .filter(saying -> saying.versions().size() < versions.size())
                .sorted(Comparator.comparingInt(saying -> saying.versions().size()))
                .toList();
        if (known.isEmpty()) {
            return "Other times only.";
        }
        var said = new ArrayList<>(List.of(known.get(0)));
        var left = new HashSet<>(known.get(0).versions());
        while (said.size() < FEWEST_SAID || left.size() > 1) {
            var next = next(known, said, left);
            if (next.isEmpty()) {
                break;
            }
            said.add(next.get());
            left.retainAll(next.get().versions());
        }
        return capitalised(said.stream().map(Saying::text).collect(Collectors.joining("; ", "", ".")));
    }

    /** Of the sayings that tell the version from more of those that are left, or are about something new. */
    private static Optional<Saying> next(List<Saying> known, List<Saying> said, Set<Integer> left) {
        return known.stream()
                .filter(saying ->
                        common(saying, left) < left.size() || said.size() < FEWEST_SAID && !isSameSubject(saying, said))
                .min(Comparator.comparingInt((Saying saying) -> common(saying, left))
                        .thenComparing(saying -> isSameSubject(saying, said))
                        .thenComparing(saying -> saying.kind() == said.get(0).kind()));
    }

    private static boolean isSameSubject(Saying saying, List<Saying> said) {
        return said.stream().anyMatch(other -> saying.subject().equals(other.subject()));
    }

    private static int common(Saying saying, Set<Integer> left) {
        return (int) saying.versions().stream().filter(left::contains).count();
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private enum Kind {
        ORDER,
        NIGHTS,
        PEOPLE,
        DAYS,
        TIMES,
        ROOMS
    }

    private void say(Kind kind, String subject, String text, int version) {
        sayings.computeIfAbsent(subject + ": " + text, any -> new Saying(kind, subject, text, new TreeSet<>()))
                .versions()
                .add(version);
    }

    /** The sessions that are not at the same time in all versions, in the order of each. */
    private void addFirsts() {
        var moving = moving();
        for (int i = 0; i < versions.size(); i++) {
            var order = versions.get(i).entries().stream()
                    .filter(entry -> moving.contains(entry.id()))
                    .toList();
            if (order.size() > 1) {
                addEnd(order.get(0), order, "first", i);
                addEnd(order.get(order.size() - 1), order, "last", i);
            }
        }
    }

    /** What runs beside another is neither first nor last. */
    private void addEnd(Entry end, List<Entry> order, String word, int version) {
        boolean isAlone = order.stream()
                .filter(entry -> entry != end)
                .allMatch(entry -> !entry.stay().start().isBefore(end.stay().end())
                        || !end.stay().start().isBefore(entry.stay().end()));
        if (isAlone) {
            say(Kind.ORDER, end.id(), titles.of(end) + " " + word, version);
        }
    }

    private Set<String> moving() {
        var starts = new HashMap<String, Set<Object>>();
        for (int i = 0; i < versions.size(); i++) {
            for (var entry : versions.get(i).entries()) {
                starts.computeIfAbsent(entry.id(), any -> new HashSet<>())
                        .add(entry.stay().start());
            }
        }
        return starts.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void addNights() {
        for (var person : problem.people()) {
            if (person.timeZone() != null) {
                continue;
            }
            var days = versions.stream().map(version -> daysOf(person, version)).toList();
            int most = days.stream().mapToInt(Set::size).max().orElse(0);
            for (int i = 0; i < days.size(); i++) {
                if (days.get(i).size() == 1 && most > 1) {
                    say(Kind.NIGHTS, person.id(), "%s need not stay overnight".formatted(person.name()), i);
                } else if (days.get(i).size() > 1 && days.get(i).size() < most) {
                    say(
                            Kind.NIGHTS,
                            person.id(),
                            "%s is needed on %d days only"
                                    .formatted(person.name(), days.get(i).size()),
                            i);
                }
            }
        }
    }

    private static Set<LocalDate> daysOf(Person person, Version version) {
        return version.entries().stream()
                .filter(entry -> entry.people().stream()
                        .anyMatch(attendance -> attendance.person().equals(person.id())))
                .map(entry -> entry.stay().day())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void addPeople() {
        for (int i = 0; i < versions.size(); i++) {
            for (var entry : versions.get(i).entries()) {
                for (var attendance : entry.people()) {
                    if (!attendance.isNamed()) {
                        say(Kind.PEOPLE, entry.id(), seat(attendance, entry), i);
                    }
                }
            }
        }
    }

    private String seat(Attendance attendance, Entry entry) {
        return "moderator".equals(attendance.role())
                ? "%s moderates %s".formatted(attendance.name(), titles.of(entry))
                : "%s is %s of %s".formatted(attendance.name(), attendance.role(), titles.of(entry));
    }

    private void addDays() {
        for (int i = 0; i < versions.size(); i++) {
            for (var entry : versions.get(i).entries()) {
                say(Kind.DAYS, entry.id(), "%s on %s".formatted(titles.of(entry), day(entry)), i);
            }
        }
    }

    private String day(Entry entry) {
        boolean isWeek = problem.days().size() <= WEEK_DAYS
                && !problem.days()
                        .get(0)
                        .date()
                        .plusDays(WEEK_DAYS - 1)
                        .isBefore(problem.days().get(problem.days().size() - 1).date());
        return (isWeek ? WEEKDAY : DATE).format(entry.stay().day());
    }

    /** Only of sessions that are hours away from where they are elsewhere. */
    private void addTimes() {
        var minutes = new TreeMap<String, List<Integer>>();
        var days = new TreeMap<String, Set<LocalDate>>();
        for (var version : versions) {
            for (var entry : version.entries()) {
                days.computeIfAbsent(entry.id(), any -> new TreeSet<>())
                        .add(entry.stay().day());
                minutes.computeIfAbsent(entry.id(), any -> new ArrayList<>())
                        .add(entry.stay().start().getHour() * 60
                                + entry.stay().start().getMinute());
            }
        }
        for (int i = 0; i < versions.size(); i++) {
            for (var entry : versions.get(i).entries()) {
                var all = minutes.get(entry.id());
                int least = all.stream().mapToInt(minute -> minute).min().orElse(0);
                int most = all.stream().mapToInt(minute -> minute).max().orElse(0);
                if (most - least >= HALF_DAY_MINUTES) {
                    say(
                            Kind.TIMES,
                            entry.id(),
                            "%s%s at %s"
                                    .formatted(
                                            titles.of(entry),
                                            days.get(entry.id()).size() > 1 ? " on " + day(entry) : "",
                                            CLOCK.format(entry.stay().start())),
                            i);
                }
            }
        }
    }

    private void addRooms() {
        for (int i = 0; i < versions.size(); i++) {
            for (var entry : versions.get(i).entries()) {
                if (entry.stay().room() != null) {
                    say(
                            Kind.ROOMS,
                            entry.id(),
                            "%s in %s".formatted(titles.of(entry), entry.stay().room()),
                            i);
                }
            }
        }
    }
}
