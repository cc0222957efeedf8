package org.agendum.app;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.analysis.Disruption;
import org.agendum.exchange.AdditionsReader;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.Moment;
import org.agendum.problem.Additions;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Schedule;

/** Makes of the words of a user what has happened, and finds all that is wrong with them. */
public final class DisruptionReader {
    private static final int MOST_MINUTES = 24 * 60;

    private final RepairRequest request;
    private final Problem problem;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> rooms = new LinkedHashSet<>();
    private final Set<String> sessions = new LinkedHashSet<>();

    /** @param request whose files of additions are not read here */
    public DisruptionReader(RepairRequest request, Problem problem) {
        this.request = request;
        this.problem = problem;
        problem.people().stream().map(Person::id).forEach(people::add);
        problem.rooms().stream().map(Room::id).forEach(rooms::add);
        problem.sessions().stream().map(Session::id).forEach(sessions::add);
    }

    /** @throws InvalidInput with all that is wrong */
    Disruption read() {
        var additions = new ArrayList<Additions>();
        request.add().forEach(file -> {
            try {
                additions.add(AdditionsReader.read(file, problem.timeZone()));
            } catch (InvalidInput invalid) {
                faults.addAll(invalid.faults());
            }
        });
        return read(additions);
    }

    /**
     * @param additions to the problem
     * @throws InvalidInput with all that is wrong; each fault names the option of the command line instead of a file
     */
    public Disruption read(List<Additions> additions) {
        var cancelledPeople = known("--cancel-person", "person", request.cancelPeople(), people);
        var cancelledRooms = known("--cancel-room", "room", request.cancelRooms(), rooms);
        var cancelledSessions = known("--cancel-session", "session", request.cancelSessions(), sessions);
        Map<String, List<Period>> absences = new LinkedHashMap<>();
        Map<String, List<Period>> closings = new LinkedHashMap<>();
        request.unavailable().forEach(text -> addPeriod(text, absences, closings));
        Map<String, Integer> lengths = new HashMap<>();
        request.lengthen().forEach(text -> addLength(text, lengths));
        var now = request.now() == null ? null : moment("--now", request.now());
        var newPeople = new ArrayList<Person>();
        var added = new ArrayList<Session>();
        additions.forEach(addition -> {
            newPeople.addAll(addition.people());
            added.addAll(addition.sessions());
        });
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Disruption(
                cancelledPeople, absences, cancelledRooms, closings, cancelledSessions, newPeople, added, lengths, now);
    }

    private void fault(String option, String message, String advice) {
        faults.add(new LocatedFault(option, 0, 0, "", message, advice));
    }

    private Set<String> known(String option, String kind, List<String> ids, Set<String> known) {
        ids.forEach(id -> checkKnown(option, kind, id, known));
        return new LinkedHashSet<>(ids);
    }

    private boolean checkKnown(String option, String kind, String id, Collection<String> known) {
        if (!known.contains(id)) {
            fault(option, "Unknown %s %s.".formatted(kind, Quote.of(id)), Spelling.advice(id, known));
        }
        return known.contains(id);
    }

    private void addPeriod(String text, Map<String, List<Period>> absences, Map<String, List<Period>> closings) {
        var parts = text.split("[=/]", -1);
        if (parts.length != 3 || text.indexOf('=') > text.indexOf('/')) {
            fault(
                    "--unavailable",
                    "%s is not ID=FROM/TO.".formatted(Quote.of(text)),
                    "Maybe write it like lauber=2017-06-19T10:00/2017-06-19T18:00.");
            return;
        }
        var everybody = new LinkedHashSet<>(people);
        everybody.addAll(rooms);
        boolean isKnown = checkKnown("--unavailable", "person or room", parts[0], everybody);
        var from = moment("--unavailable", parts[1]);
        var to = moment("--unavailable", parts[2]);
        if (from != null && to != null && !from.isBefore(to)) {
            fault("--unavailable", "%s ends before it begins.".formatted(Quote.of(text)), "Maybe swap the two times.");
        } else if (isKnown && from != null && to != null) {
            (people.contains(parts[0]) ? absences : closings)
                    .computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(new Period(from, to));
        }
    }

    private void addLength(String text, Map<String, Integer> lengths) {
        var parts = text.split("=", -1);
        if (parts.length != 2 || !parts[1].matches("[1-9]\\d{0,3}") || Integer.parseInt(parts[1]) > MOST_MINUTES) {
            fault(
                    "--lengthen",
                    "%s is not ID=MINUTES, with 1 to %d minutes.".formatted(Quote.of(text), MOST_MINUTES),
                    "Maybe write it like panel-1=180: how long it lasts from now on.");
            return;
        }
        if (checkKnown("--lengthen", "session", parts[0], sessions)) {
            lengths.put(parts[0], Integer.parseInt(parts[1]));
        }
    }

    /**
     * What has begun may still last longer than it was to; what is over may not.
     *
     * @throws InvalidInput with all sessions whose end would change in the past
     */
    public static void checkLengths(Disruption disruption, Schedule schedule) {
        var now = disruption.now();
        var faults = new ArrayList<LocatedFault>();
        for (var placement : schedule.sessions()) {
            var minutes = disruption.lengths().get(placement.id());
            if (now == null || minutes == null || !placement.start().isBefore(now)) {
                continue;
            }
            var end = placement.start().plusMinutes(minutes);
            var first = end.isBefore(placement.end()) ? end : placement.end();
            if (first.isBefore(now)) {
                faults.add(new LocatedFault(
                        "--lengthen",
                        0,
                        0,
                        "",
                        "%s would end at %s instead of %s, and it is %s already."
                                .formatted(
                                        Quote.of(placement.id()),
                                        end.toLocalDateTime(),
                                        placement.end().toLocalDateTime(),
                                        now.toLocalDateTime()),
                        "Maybe leave it out, or give the right time with --now."));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    /** Null when it is none; then that has been noted. */
    private ZonedDateTime moment(String option, String text) {
        try {
            return Moment.parse(text, problem.timeZone());
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(found -> fault(option, found.message(), found.advice()));
            return null;
        }
    }
}
