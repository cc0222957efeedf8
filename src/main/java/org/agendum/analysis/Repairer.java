package org.agendum.analysis;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.exact.Deadline;
import org.agendum.exact.LeastChange;
import org.agendum.exact.LeastChangeSearch;
import org.agendum.exact.OldPlace;
import org.agendum.exact.OldPlace.Firmness;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.Schedules;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Period;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;

/**
 * Mends a schedule after a disruption with as little change as possible. First only what is broken may move; unless that
 * is proved to be the least, everything may. The sessions that move are then placed as well as the search can.
 */
public final class Repairer {
    /** Of the time, so much is for a first repair, which need not be the least. */
    private static final double SHARE_OF_FIRST = 0.15;

    /** Of the time, so much has passed when the proof ends; then the best among the least changes is searched. */
    private static final double SHARE_OF_PROOF = 0.7;

    /** Of the time, that search takes no more than this: whoever waits for a repair is in a hurry. */
    private static final double SHARE_OF_BEST = 0.25;

    /** Of the time, so much has passed when it ends; the rest is for saying why each change was needed. */
    private static final double SHARE_OF_SEARCH = 0.9;

    /** How many sessions near what is broken may move too, before all may. */
    private static final List<Integer> NEIGHBOURHOODS = List.of(30, 120);

    private static final int OTHER_ROOM_MINUTES = 60;

    private final Problem before;
    private final Schedule old;
    private final Disruption disruption;
    private final Pace pace;
    private final long seed;
    private final Scoring scoring = new Scoring();
    private final Timeline timeline;
    private final Map<String, Placement> frozen;
    private final Problem problem;
    private final Schedule standing;
    private final Check standingCheck;
    private final Map<String, OldPlace> places = new LinkedHashMap<>();
    private final Set<String> owed = new LinkedHashSet<>();

    public Repairer(Problem before, Schedule old, Disruption disruption, Duration time, long seed) {
        this.before = before;
        this.old = old;
        this.disruption = disruption;
        this.pace = new Pace(time);
        this.seed = seed;
        this.timeline = new Timeline(before.timeZone(), before.days());
        this.frozen = frozen();
        this.problem = new DisruptedProblem(before, disruption, frozen).make();
        this.standing = standing();
        this.standingCheck = Check.of(problem, vacated(standing), scoring);
        addPlaces();
    }

    private Map<String, Placement> frozen() {
        var begun = new HashMap<String, Placement>();
        old.sessions().stream()
                .filter(placement ->
                        disruption.now() != null && placement.start().isBefore(disruption.now()))
                .forEach(placement -> begun.putIfAbsent(placement.id(), lengthened(placement)));
        return begun;
    }

    /** The old schedule without what is cancelled, each session as long as it is now. */
    private Schedule standing() {
        var known = problem.sessions().stream().map(Session::id).collect(Collectors.toSet());
        var placements = new LinkedHashMap<String, Placement>();
        old.sessions().stream()
                .filter(placement -> known.contains(placement.id()))
                .forEach(placement -> placements.putIfAbsent(placement.id(), lengthened(placement)));
        return Copies.with(old, "sessions", List.copyOf(placements.values()));
    }

    /** Without those who do not come, where they are still awaited. */
    private Schedule vacated(Schedule schedule) {
        return Copies.with(
                schedule,
                "sessions",
                schedule.sessions().stream()
                        .map(placement -> frozen.containsKey(placement.id()) ? placement : vacated(placement))
                        .toList());
    }

    private Placement vacated(Placement placement) {
        return placement.seats() == null
                ? placement
                : Copies.with(
                        placement,
                        "seats",
                        placement.seats().stream()
                                .map(seat -> disruption.cancelledPeople().contains(seat.person())
                                        ? new SeatPlacement(seat.role(), null)
                                        : seat)
                                .toList());
    }

    private Placement lengthened(Placement placement) {
        var minutes = disruption.lengths().get(placement.id());
        return minutes == null
                ? placement
                : Copies.with(placement, "end", placement.start().plusMinutes(minutes));
    }

    private void addPlaces() {
        var people = people(plan());
        var sessions = problem.sessions().stream().collect(Collectors.toMap(Session::id, session -> session));
        for (var placement : standing.sessions()) {
            var session = sessions.get(placement.id());
            var firmness = session.pin() != null || placement.pinned()
                    ? Firmness.PINNED
                    : session.published() != null ? Firmness.PUBLISHED : Firmness.PLAIN;
            owed.add(session.id());
            places.put(
                    session.id(),
                    new OldPlace(
                            timeline.minuteOf(placement.start()),
                            timeline.minuteOf(placement.end()),
                            placement.room(),
                            firmness,
                            people.getOrDefault(session.id(), List.of())));
        }
        disruption.added().forEach(session -> owed.add(session.id()));
    }

    private AgendaPlan plan() {
        return new PlanBuilder(problem, Catalogue.weights(problem)).asScheduled(standing);
    }

    /** Who sits in each session, in the order of the problem's seats. */
    private static Map<String, List<String>> people(AgendaPlan plan) {
        var people = new HashMap<String, List<String>>();
        for (PlannedSeat seat : plan.seats()) {
            people.computeIfAbsent(seat.session().id(), any -> new ArrayList<>())
                    .add(seat.getPerson() == null ? null : seat.getPerson().id());
        }
        return people;
    }

    public Repair repair() {
        var least = least();
        var found = best(least.change().schedule());
        var changed = withPinsMoved(found);
        var check = Check.of(changed, found, scoring);
        var schedule = check.applyTo(found);
        var reasons = new RepairReasons(changed, schedule, standingCheck, places, timeline, scoring, pace.until(1));
        var report = new RepairReport(before, old, changed, schedule, disruption, places, reasons);
        var summary = new Repair.Summary(
                schedule.score(),
                report.moved(),
                report.people(),
                report.leftOut(),
                least.change().proved(),
                least.change().fewestMoved(),
                least.change().proved() ? report.people() : least.fewestPeople(),
                report.sessions(),
                report.notices(),
                List.copyOf(least.unknownRules()));
        return new Repair(changed, schedule, summary);
    }

    private record Least(LeastChange change, long fewestPeople, Set<String> unknownRules) {}

    /**
     * A repair that is found quickly comes first, and is all that is needed where it changes no more than what cannot
     * stay. Otherwise first little may move, then more; all at last, unless less is proved to do.
     */
    private Least least() {
        var broken = broken();
        var count = new ChangeCount(problem, places, owed, disruption.cancelledPeople(), timeline);
        var least = count.unavoidable(standingCheck, frozen.keySet(), nowhere(broken));
        var victims = victims(broken);
        var first = new FirstRepair(working(victims), places, owed, without(victims), seed)
                .find(pace.within(SHARE_OF_FIRST, 1));
        if (isIncomplete(first)) {
            var all = working(whole(broken));
            first = new FirstRepair(all, places, owed, unpinned(first), seed)
                    .mend(pace.within(SHARE_OF_FIRST, SHARE_OF_PROOF));
        }
        if (!isWrong(first) && least.isReachedBy(count.of(first))) {
            return new Least(count.of(first).whichIsLeast(), least.people(), Set.of());
        }
        boolean isFirstRight = !Check.of(working(broken), first, scoring).has(Level.HARD);
        var deadline = pace.until(SHARE_OF_PROOF);
        // a model takes about as long to make as all of this did
        boolean hasTime = deadline.left().compareTo(pace.spent().dividedBy(2)) > 0;
        var clashes = count.clashes(standingCheck);
        LeastChange best = null;
        Set<String> unknownRules = Set.of();
        for (var movable : neighbourhoods(broken)) {
            if (!hasTime || deadline.isOver()) {
                break;
            }
            var search = search(working(movable), deadline);
            unknownRules = search.unexpressed();
            least = least.and(search.unavoidable(clashes));
            search.startFrom(best == null || best.schedule() == null ? first : best.schedule());
            var change = search.search(least);
            if (least.isReachedBy(change)) {
                best = change.whichIsLeast();
                break;
            }
            boolean isWhole = movable.containsAll(owed);
            if (isWhole && change.proved()) {
                best = change;
                break;
            }
            long fewest = isWhole ? change.fewestMoved() : least.moved();
            best = (best == null || isBetter(change, best) ? change : best).notProved(fewest);
        }
        boolean isKnown = best != null && best.schedule() != null;
        boolean breaksUnknown = isKnown && !unknownRules.isEmpty() && isWrong(best.schedule());
        var change = isKnown && !(breaksUnknown && isFirstRight) ? best : LeastChange.ofFirst(first, least.moved());
        // what is the least without these rules, and keeps to them, is the least with them
        boolean areUnknown = breaksUnknown || !change.proved();
        return new Least(change, least.people(), areUnknown ? unknownRules : Set.of());
    }

    /** The priorities of the sessions for which there is no place, wherever the others are. */
    private long nowhere(Set<String> broken) {
        var free = working(whole(broken));
        return new PlanBuilder(free, Catalogue.weights(free))
                .unplanned().sessions().stream()
                        .filter(session -> owed.contains(session.id()))
                        .filter(session -> session.facts().obstacle().isPresent())
                        .mapToLong(session -> session.session().priority())
                        .sum();
    }

    private boolean isWrong(Schedule schedule) {
        return Check.of(problem, schedule, scoring).has(Level.HARD);
    }

    /** What is broken, with more and more of what is near, and at last everything. */
    private List<Set<String>> neighbourhoods(Set<String> broken) {
        var all = new ArrayList<Set<String>>();
        all.add(broken);
        var near = places.keySet().stream()
                .filter(id -> !broken.contains(id))
                .sorted(Comparator.comparingInt(id -> distance(id, broken)))
                .toList();
        for (int size : NEIGHBOURHOODS) {
            if (size < near.size() / 2) {
                var wider = new HashSet<>(broken);
                wider.addAll(near.subList(0, size));
                all.add(wider);
            }
        }
        all.add(whole(broken));
        return all;
    }

    private Set<String> whole(Set<String> broken) {
        var whole = new HashSet<>(owed);
        whole.addAll(broken);
        return whole;
    }

    /** Where that may be for want of moving others. */
    private boolean isIncomplete(Schedule schedule) {
        return schedule.sessions().size() < owed.size() || isWrong(schedule);
    }

    /** Minutes to the nearest of the broken sessions, and more for another room. */
    private int distance(String id, Set<String> broken) {
        var place = places.get(id);
        return broken.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .mapToInt(other -> Math.abs(other.startMinute() - place.startMinute())
                        + (Objects.equals(other.room(), place.room()) ? 0 : OTHER_ROOM_MINUTES))
                .min()
                .orElse(0);
    }

    private static boolean isBetter(LeastChange one, LeastChange other) {
        return one.schedule() != null && (other.schedule() == null || Arrays.compare(values(one), values(other)) < 0);
    }

    private static long[] values(LeastChange change) {
        return new long[] {
            change.missing(), change.pinsMoved(), change.publishedMoved(), change.people(), change.moved()
        };
    }

    private LeastChangeSearch search(Problem working, Deadline deadline) {
        return new LeastChangeSearch(
                working, Catalogue.weights(working), places, owed, disruption.cancelledPeople(), deadline);
    }

    /** The sessions that break a hard rule where they are, and those that have no place yet. */
    private Set<String> broken() {
        var broken = new HashSet<String>();
        standingCheck.violations().stream()
                .filter(violation -> violation.level() == Level.HARD)
                .forEach(violation -> broken.addAll(violation.sessions()));
        problem.sessions().stream()
                .map(Session::id)
                .filter(id -> !places.containsKey(id))
                .forEach(broken::add);
        return broken;
    }

    /** Of what is broken, so many that nothing is any more without them: those that are less firm and have fewer people. */
    private Set<String> victims(Set<String> broken) {
        var victims = new LinkedHashSet<String>();
        broken.stream().filter(id -> !places.containsKey(id)).forEach(victims::add);
        var clashes = new ArrayList<List<String>>();
        for (var violation : standingCheck.violations()) {
            if (violation.level() == Level.HARD) {
                clashes.add(violation.sessions().stream()
                        .filter(id -> places.containsKey(id) && !frozen.containsKey(id))
                        .toList());
            }
        }
        clashes.sort(Comparator.comparingInt(List::size));
        for (var clash : clashes) {
            if (clash.stream().noneMatch(victims::contains)) {
                clash.stream()
                        .min(Comparator.<String, Firmness>comparing(
                                        id -> places.get(id).firmness())
                                .thenComparingLong(id -> places.get(id).people().stream()
                                        .filter(Objects::nonNull)
                                        .count()))
                        .ifPresent(victims::add);
            }
        }
        return victims;
    }

    private Schedule without(Set<String> victims) {
        return unpinned(Copies.with(
                standing,
                "sessions",
                vacated(standing).sessions().stream()
                        .filter(placement -> !victims.contains(placement.id()))
                        .toList()));
    }

    /** The problem in which only these may move, and no session that has not begun may be earlier than now. */
    private Problem working(Set<String> movable) {
        return Copies.with(
                problem,
                "sessions",
                problem.sessions().stream()
                        .map(session -> isFixed(session, movable) ? pinned(session) : free(session))
                        .toList());
    }

    private boolean isFixed(Session session, Set<String> movable) {
        return frozen.containsKey(session.id()) || places.containsKey(session.id()) && !movable.contains(session.id());
    }

    private Session pinned(Session session) {
        var place = places.get(session.id());
        return Copies.with(session, "pin", new Pin(at(place.startMinute()), at(place.endMinute()), place.room()));
    }

    private ZonedDateTime at(int minute) {
        return timeline.at(minute);
    }

    private Session free(Session session) {
        var free = Copies.with(session, "pin", null);
        if (disruption.now() == null) {
            return free;
        }
        var frames = timeline.frames();
        var end = at(frames.get(frames.size() - 1).endMinute());
        if (!disruption.now().isBefore(end)) {
            return free;
        }
        var windows = session.windows().isEmpty()
                ? List.of(new Period(disruption.now(), end))
                : session.windows().stream()
                        .filter(window -> window.to().isAfter(disruption.now()))
                        .map(window -> window.from().isBefore(disruption.now())
                                ? new Period(disruption.now(), window.to())
                                : window)
                        .toList();
        return Copies.with(free, "windows", windows.isEmpty() ? List.of(new Period(end, end.plusMinutes(1))) : windows);
    }

    /** The best schedule in which nothing moves that stays in the found one, and everybody sits where they do there. */
    private Schedule best(Schedule found) {
        // a search takes a while to begin
        boolean hasTime =
                pace.until(SHARE_OF_SEARCH).left().compareTo(pace.spent().dividedBy(10)) > 0;
        if (!hasTime || found.sessions().stream().allMatch(this::isStaying)) {
            return labelled(found);
        }
        var placements = found.sessions().stream().collect(Collectors.toMap(Placement::id, placement -> placement));
        var settled = ProblemEdits.onlyWith(problem, placements.keySet());
        settled = Copies.with(
                settled,
                "sessions",
                settled.sessions().stream()
                        .map(session -> settled(session, placements.get(session.id())))
                        .toList());
        var plan = new PlanBuilder(settled, Catalogue.weights(settled)).continued(unpinned(found));
        var left = pace.within(SHARE_OF_BEST, SHARE_OF_SEARCH).plusMillis(1);
        var outcome = new AgendaSolver(new Limits(left, null, seed)).solve(plan, (score, millis, best) -> {});
        var improved = Check.of(settled, Schedules.of(outcome.plan()), scoring);
        var asFound = Check.of(settled, found, scoring);
        boolean isBetter = improved.score().compareTo(asFound.score()) > 0
                && outcome.plan().sessions().stream().allMatch(session -> session.isScheduled());
        return labelled(isBetter ? Schedules.of(outcome.plan()) : found);
    }

    private static Schedule unpinned(Schedule schedule) {
        return Copies.with(
                schedule,
                "sessions",
                schedule.sessions().stream()
                        .map(placement -> Copies.with(placement, "pinned", false))
                        .toList());
    }

    private Session settled(Session session, Placement placement) {
        var people = new ArrayList<String>();
        placement.seats().forEach(seat -> people.add(seat.person()));
        var settled = seated(frozen.containsKey(session.id()) ? session : free(session), people);
        return isStaying(placement)
                ? Copies.with(settled, "pin", new Pin(placement.start(), placement.end(), placement.room()))
                : settled;
    }

    /** @param people in the order of the seats; null where nobody sits */
    private static Session seated(Session session, List<String> people) {
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < session.seats().size(); i++) {
            var seat = session.seats().get(i);
            var person = people.get(i);
            seats.add(person == null ? new Seat(seat.role(), null, null) : Copies.with(seat, "person", person));
        }
        return Copies.with(session, "seats", seats);
    }

    private boolean isStaying(Placement placement) {
        var place = places.get(placement.id());
        return place != null
                && timeline.minuteOf(placement.start()) == place.startMinute()
                && timeline.minuteOf(placement.end()) == place.endMinute()
                && Objects.equals(placement.room(), place.room());
    }

    /** Pinned as before, and with everything that has no place among the unscheduled. */
    private Schedule labelled(Schedule schedule) {
        var pinned = old.sessions().stream()
                .filter(Placement::pinned)
                .map(Placement::id)
                .collect(Collectors.toSet());
        problem.sessions().stream()
                .filter(session -> session.pin() != null)
                .forEach(session -> pinned.add(session.id()));
        var placements = schedule.sessions().stream()
                .map(placement -> Copies.with(placement, "pinned", pinned.contains(placement.id())))
                .toList();
        var placed = placements.stream().map(Placement::id).collect(Collectors.toSet());
        var unscheduled = problem.sessions().stream()
                .map(Session::id)
                .filter(id -> !placed.contains(id))
                .sorted()
                .toList();
        return Copies.with(Copies.with(schedule, "sessions", placements), "unscheduled", unscheduled);
    }

    /** A pinned session that had to move is pinned where it is now. */
    private Problem withPinsMoved(Schedule schedule) {
        var placements = schedule.sessions().stream().collect(Collectors.toMap(Placement::id, placement -> placement));
        return Copies.with(
                problem,
                "sessions",
                problem.sessions().stream()
                        .map(session -> {
                            var placement = placements.get(session.id());
                            return session.pin() == null
                                    ? session
                                    : Copies.with(session, "pin", placement == null ? null : pin(session, placement));
                        })
                        .toList());
    }

    private static Pin pin(Session session, Placement placement) {
        return new Pin(placement.start(), placement.end(), session.pin().room() == null ? null : placement.room());
    }
}
