package org.agendum.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.exchange.CosplibInstance.Submission;
import org.agendum.problem.Blocks;
import org.agendum.problem.Cost;
import org.agendum.problem.Length;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.Track;

/**
 * Reads the workbooks of CoSPLib (public repository ahmedkheiri/CoSPLib). A complete schedule that breaks no hard rule
 * costs what it costs there; docs/cosplib.md says what becomes what.
 */
public final class CosplibReader {
    private static final String EXTENSION = ".xlsx";
    private static final String KIND = "talk";
    private static final String PRESENTER = "presenter";

    /** Rules that CoSPLib does not have, and that would count in its schedules. */
    static final List<String> UNKNOWN_THERE = List.of("person-conflict", "duration-off", "idle-gap", "person-long-day");

    private final Path path;
    private final Workbook workbook;
    private final CosplibInstance instance;

    private CosplibReader(Path path, Workbook workbook) {
        this.path = path;
        this.workbook = workbook;
        this.instance = CosplibSheets.read(workbook);
    }

    /** @throws InvalidInput if anything is wrong with the file, with all that is */
    public static Imported read(Path path) {
        FileLook.of(path, SourceText.bytes(path)).demand(FileKind.COSPLIB);
        return new CosplibReader(path, Workbook.read(path, CosplibSheets.NAMES)).imported();
    }

    private Imported imported() {
        workbook.throwIfFaulty();
        var costs = CosplibCosts.of(instance);
        workbook.throwIfFaulty();
        var times = new CosplibTimes(instance);
        var problem = problem(times, costs);
        note(times);
        return new Imported(problem, null, workbook.notices());
    }

    private Problem problem(CosplibTimes times, List<Cost> costs) {
        return new Problem(
                null,
                name(),
                null,
                times.zone(),
                1,
                null,
                times.days(),
                times.slots(),
                instance.rooms().stream().map(CosplibReader::room).toList(),
                people(),
                tracks(),
                null,
                instance.submissions().stream()
                        .map(submission -> session(submission, times.slotMinutes()))
                        .toList(),
                new CosplibConflicts(instance).relations(),
                costs,
                new Blocks(1, times.blocks()),
                null,
                rules(),
                null,
                null);
    }

    /** Of the file, since none is in it. */
    private String name() {
        var name = path.getFileName().toString();
        int end = name.length() - EXTENSION.length();
        boolean hasExtension = end > 0 && name.regionMatches(true, end, EXTENSION, 0, EXTENSION.length());
        var stem = hasExtension ? name.substring(0, end) : name;
        return stem.isBlank() ? "conference" : stem;
    }

    private static Room room(String name) {
        return new Room(name, null, null, null, null, null, null);
    }

    /** Those who present or chair. */
    private List<Person> people() {
        var names = new LinkedHashSet<String>();
        instance.submissions().forEach(submission -> names.addAll(submission.presenters()));
        instance.tracks().forEach(track -> names.addAll(track.chairs()));
        return names.stream().map(CosplibReader::person).toList();
    }

    private static Person person(String name) {
        return new Person(name, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private List<Track> tracks() {
        var similar = new HashMap<String, Map<String, Integer>>();
        instance.similarities()
                .forEach(pair -> similar.computeIfAbsent(pair.track(), key -> new LinkedHashMap<>())
                        .put(pair.other(), pair.weight()));
        return instance.tracks().stream()
                .map(track -> new Track(track.name(), null, similar.get(track.name()), track.chairs()))
                .toList();
    }

    private static Session session(Submission submission, int slotMinutes) {
        var seats = submission.presenters().stream()
                .map(presenter -> new Seat(PRESENTER, presenter, null))
                .toList();
        return new SessionDraft(submission.reference(), Length.of(submission.slots() * slotMinutes))
                .kind(KIND)
                .track(submission.track())
                .seats(seats)
                .position(submission.order())
                .done();
    }

    private Map<String, RuleSetting> rules() {
        var rules = new HashMap<String, RuleSetting>();
        UNKNOWN_THERE.forEach(rule -> rules.put(rule, new RuleSetting(null, 0L, null)));
        Stream.of(CosplibTerm.values())
                .filter(term -> !term.isWeighedInCosts())
                .forEach(term -> rules.put(
                        term.rule(), term.setting(instance.parameters().weight(term))));
        return rules;
    }

    private void note(CosplibTimes times) {
        if (!times.hasOwnDates()) {
            workbook.notice(
                    CosplibSheets.SESSIONS,
                    "The dates are not in the order of the sessions, or missing: the sessions are laid out one after another.",
                    "");
        }
        var stretched = times.stretched();
        if (!stretched.isEmpty()) {
            var names = stretched.stream().map(CosplibInstance.Session::name).collect(Collectors.joining(", "));
            workbook.notice(
                    CosplibSheets.SESSIONS,
                    "There are more time slots than minutes: a slot lasts a minute, and so these sessions last longer: %s."
                            .formatted(names),
                    "");
        }
    }
}
