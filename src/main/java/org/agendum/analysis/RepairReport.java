package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.analysis.Repair.Notice;
import org.agendum.analysis.Repair.SessionChange;
import org.agendum.exact.OldPlace;
import org.agendum.exact.Wording;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;

/** What a repair changed, for whom, and why. */
final class RepairReport {
    /** To look for reasons takes a while on large agendas. */
    private static final int MOST_REASONS = 50;

    private final Problem before;
    private final Problem after;
    private final Schedule made;
    private final Disruption disruption;
    private final Map<String, OldPlace> places;
    private final Scoring scoring;
    private final Timeline timeline;
    private final Wording wording;
    private final Map<String, Placement> oldPlacements;
    private final Map<String, Placement> newPlacements;
    private final Map<String, List<Sitting>> oldSeats;
    private final Map<String, List<Sitting>> newSeats;
    private final Map<String, List<String>> clauses = new LinkedHashMap<>();
    private final List<SessionChange> changes = new ArrayList<>();
    private final Set<String> affected = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private int moved;

    private record Sitting(String role, String person) {}

    /** @param places where the sessions would be if they stayed */
    RepairReport(
            Problem before,
            Schedule old,
            Problem after,
            Schedule made,
            Disruption disruption,
            Map<String, OldPlace> places,
            Scoring scoring) {
        this.before = before;
        this.after = after;
        this.made = made;
        this.disruption = disruption;
        this.places = places;
        this.scoring = scoring;
        this.timeline = new Timeline(after.timeZone(), after.days());
        this.wording = new Wording(all(before, after), timeline);
        this.oldPlacements = byId(old);
        this.newPlacements = byId(made);
        this.oldSeats = seats(before, old);
        this.newSeats = seats(after, made);
        compare();
    }

    /** With the people and sessions of both. */
    private static Problem all(Problem before, Problem after) {
        var sessions = new LinkedHashMap<String, Session>();
        before.sessions().forEach(session -> sessions.put(session.id(), session));
        after.sessions().forEach(session -> sessions.put(session.id(), session));
        var people = new ArrayList<>(before.people());
        people.addAll(after.people());
        return Copies.with(Copies.with(before, "sessions", List.copyOf(sessions.values())), "people", people);
    }

    private static Map<String, Placement> byId(Schedule schedule) {
        var byId = new HashMap<String, Placement>();
        schedule.sessions().forEach(placement -> byId.putIfAbsent(placement.id(), placement));
        return byId;
    }

    private static Map<String, List<Sitting>> seats(Problem problem, Schedule schedule) {
        var seats = new HashMap<String, List<Sitting>>();
        new PlanBuilder(problem, Catalogue.weights(problem))
                .asScheduled(schedule)
                .seats()
                .forEach(seat -> seats.computeIfAbsent(seat.session().id(), any -> new ArrayList<>())
                        .add(new Sitting(
                                seat.role(),
                                seat.getPerson() == null
                                        ? null
                                        : seat.getPerson().id())));
        return seats;
    }

    private void compare() {
        for (var session : before.sessions()) {
            if (disruption.cancelledSessions().contains(session.id())) {
                cancelled(session);
            } else {
                compare(session);
            }
        }
        disruption.added().forEach(this::added);
    }

    private void cancelled(Session session) {
        var place = oldPlacements.get(session.id());
        if (place == null) {
            return;
        }
        var text = text(place);
        changes.add(new SessionChange(session.id(), session.title(), "cancelled", text, null, null));
        people(oldSeats, session).forEach(person -> tell(person, "%s is cancelled (it was %s)", session, text));
    }

    private void added(Session session) {
        var place = newPlacements.get(session.id());
        changes.add(new SessionChange(
                session.id(), session.title(), "added", null, place == null ? null : text(place), null));
        if (place == null) {
            leftOut.add(session.title());
            return;
        }
        people(newSeats, session).forEach(person -> tell(person, "%s is added: %s", session, text(place)));
    }

    private void compare(Session session) {
        var old = oldPlacements.get(session.id());
        var now = newPlacements.get(session.id());
        if (old == null) {
            return;
        }
        var stays = places.get(session.id());
        boolean isMoved = now == null || !isAt(now, stays);
        if (isMoved) {
            moved(session, old, now);
        } else if (!now.end().equals(old.end())) {
            changes.add(new SessionChange(session.id(), session.title(), "longer", text(old), text(now), null));
            people(newSeats, session).forEach(person -> tell(person, "%s %s", session, difference(old, now)));
        }
        compareSeats(session, now);
    }

    private void moved(Session session, Placement old, Placement now) {
        moved++;
        var reason = moved <= MOST_REASONS ? reason(session, old) : null;
        if (now == null) {
            leftOut.add(session.title());
        }
        changes.add(new SessionChange(
                session.id(),
                session.title(),
                now == null ? "left out" : "moved",
                text(old),
                now == null ? null : text(now),
                reason));
        var people = new LinkedHashSet<>(people(oldSeats, session));
        people.addAll(people(newSeats, session));
        people.stream()
                .filter(person -> !disruption.cancelledPeople().contains(person))
                .forEach(person -> {
                    affected.add(person);
                    if (now == null) {
                        tell(person, "%s is left out (it was %s)", session, text(old));
                    } else {
                        tell(person, "%s %s", session, difference(old, now));
                    }
                });
    }

    private void compareSeats(Session session, Placement now) {
        if (now == null) {
            return;
        }
        var olds = oldSeats.getOrDefault(session.id(), List.of());
        var news = newSeats.getOrDefault(session.id(), List.of());
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
            var was = olds.get(i).person();
            var is = news.get(i).person();
            if (!Objects.equals(was, is)) {
                if (was != null) {
                    tell(was, "%s: no longer as %s", session, olds.get(i).role());
                }
                if (is != null) {
                    tell(
                            is,
                            "%s: now as %s",
                            session,
                            "%s, %s".formatted(news.get(i).role(), text(now)));
                }
                Stream.of(was, is)
                        .filter(person ->
                                person != null && !disruption.cancelledPeople().contains(person))
                        .forEach(affected::add);
                changes.add(new SessionChange(
                        session.id(),
                        session.title(),
                        "other people",
                        "%s: %s".formatted(olds.get(i).role(), was == null ? "nobody" : wording.person(was)),
                        "%s: %s".formatted(news.get(i).role(), is == null ? "to be confirmed" : wording.person(is)),
                        null));
            }
        }
    }

    private boolean isAt(Placement placement, OldPlace place) {
        return timeline.minuteOf(placement.start()) == place.startMinute()
                && timeline.minuteOf(placement.end()) == place.endMinute()
                && Objects.equals(placement.room(), place.room());
    }

    private void tell(String person, String text, Session session, String more) {
        clauses.computeIfAbsent(person, any -> new ArrayList<>())
                .add(text.formatted(wording.session(session.id()), more));
    }

    private static Set<String> people(Map<String, List<Sitting>> seats, Session session) {
        return seats.getOrDefault(session.id(), List.of()).stream()
                .map(Sitting::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String text(Placement placement) {
        var time = Wording.stretch(placement.start(), placement.end());
        return placement.room() == null ? time : "%s in %s".formatted(time, wording.room(placement.room()));
    }

    /** Like {@code now Tuesday 20 June 15:00 instead of Monday 19 June 10:15}. */
    private String difference(Placement old, Placement now) {
        var parts = new ArrayList<String>();
        if (!old.start().equals(now.start())) {
            parts.add("now %s instead of %s".formatted(Wording.moment(now.start()), Wording.moment(old.start())));
        } else if (!old.end().equals(now.end())) {
            parts.add("now until %s instead of %s".formatted(Wording.moment(now.end()), Wording.moment(old.end())));
        }
        if (!Objects.equals(old.room(), now.room())) {
            parts.add("%sin %s instead of %s"
                    .formatted(parts.isEmpty() ? "now " : "", wording.room(now.room()), wording.room(old.room())));
        }
        return String.join(", ", parts);
    }

    /** What would be wrong in the new schedule if the session stayed where it was. */
    private String reason(Session session, Placement old) {
        var place = places.get(session.id());
        var stayed = new ArrayList<Placement>();
        made.sessions().stream()
                .filter(placement -> !placement.id().equals(session.id()))
                .forEach(stayed::add);
        var now = newPlacements.get(session.id());
        stayed.add(new Placement(
                session.id(),
                timeline.at(place.startMinute()),
                timeline.at(place.endMinute()),
                old.room(),
                now == null ? null : now.seats(),
                false));
        var would = Check.of(withoutPin(session.id()), Copies.with(made, "sessions", stayed), scoring);
        var already = made.violations().stream().map(Violation::text).collect(Collectors.toSet());
        return would.violations().stream()
                .filter(violation -> violation.level() == Level.HARD && !already.contains(violation.text()))
                .map(Violation::text)
                .findFirst()
                .orElse(null);
    }

    /** Being pinned elsewhere by now is no reason. */
    private Problem withoutPin(String id) {
        return Copies.with(
                after,
                "sessions",
                after.sessions().stream()
                        .map(session -> session.id().equals(id) ? Copies.with(session, "pin", null) : session)
                        .toList());
    }

    int moved() {
        return moved;
    }

    int people() {
        return affected.size();
    }

    List<String> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    List<SessionChange> sessions() {
        return List.copyOf(changes);
    }

    /** By name. */
    List<Notice> notices() {
        var byName = new TreeMap<String, Notice>();
        clauses.forEach((person, told) -> byName.put(
                wording.person(person) + " " + person, new Notice(person, wording.person(person), List.copyOf(told))));
        return List.copyOf(byName.values());
    }
}
