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
import org.agendum.analysis.Repair.Notice;
import org.agendum.analysis.Repair.SessionChange;
import org.agendum.analysis.comparison.Aspect;
import org.agendum.analysis.comparison.Attendance;
import org.agendum.analysis.comparison.Changes;
import org.agendum.analysis.comparison.Compared;
import org.agendum.analysis.comparison.Entry;
import org.agendum.analysis.comparison.PersonNotice;
import org.agendum.analysis.comparison.SessionChange.Kind;
import org.agendum.analysis.comparison.Stay;
import org.agendum.analysis.comparison.Version;
import org.agendum.exact.OldPlace;
import org.agendum.exact.Wording;
import org.agendum.problem.Copies;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** What a repair changed, for whom, and why; in the words of every comparison. */
final class RepairReport {
    private final Disruption disruption;
    private final Map<String, OldPlace> places;
    private final RepairReasons reasons;
    private final Timeline timeline;
    private final Map<String, Entry> old;
    private final Map<String, Entry> now;
    private final Map<String, Placement> placements = new HashMap<>();
    private final List<SessionChange> changes = new ArrayList<>();
    private final Set<String> affected = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<Notice> notices;
    private int moved;

    /** @param places where the sessions would be if they stayed */
    RepairReport(
            Problem before,
            Schedule old,
            Problem after,
            Schedule made,
            Disruption disruption,
            Map<String, OldPlace> places,
            RepairReasons reasons) {
        this.disruption = disruption;
        this.places = places;
        this.reasons = reasons;
        this.timeline = new Timeline(after.timeZone(), after.days());
        var compared = Compared.plainly(all(before, after), onceEach(old), made);
        this.old = byId(compared.versions().get(0));
        this.now = byId(compared.versions().get(1));
        made.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        var found = compared.comparison().changes().get(0);
        found.sessions().forEach(this::add);
        addWithoutPlace();
        this.notices = notices(found);
    }

    /** With the people and sessions of both. */
    private static Problem all(Problem before, Problem after) {
        var sessions = new LinkedHashMap<String, Session>();
        before.sessions().forEach(session -> sessions.put(session.id(), session));
        after.sessions().forEach(session -> sessions.put(session.id(), session));
        var people = new LinkedHashMap<String, Person>();
        before.people().forEach(person -> people.put(person.id(), person));
        after.people().forEach(person -> people.put(person.id(), person));
        return Copies.with(
                Copies.with(before, "sessions", List.copyOf(sessions.values())),
                "people",
                List.copyOf(people.values()));
    }

    private static Schedule onceEach(Schedule schedule) {
        var byId = new LinkedHashMap<String, Placement>();
        schedule.sessions().forEach(placement -> byId.putIfAbsent(placement.id(), placement));
        return Copies.with(schedule, "sessions", List.copyOf(byId.values()));
    }

    private static Map<String, Entry> byId(Version version) {
        var byId = new HashMap<String, Entry>();
        version.entries().forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private void add(org.agendum.analysis.comparison.SessionChange change) {
        var id = change.id();
        boolean isCancelled = disruption.cancelledSessions().contains(id);
        boolean isLeftOut = change.kind() == Kind.DROPPED && !isCancelled;
        boolean isMoved = change.kind() == Kind.CHANGED && !isWhereItWas(id);
        if (isLeftOut || isMoved) {
            moved++;
            everybody(id);
        } else if (change.kind() == Kind.CHANGED) {
            thoseWhoChange(id);
        }
        if (isLeftOut) {
            leftOut.add(change.title());
        }
        changes.add(new SessionChange(
                id,
                change.title(),
                isCancelled ? "cancelled" : isLeftOut ? "left out" : isMoved ? "moved" : what(change),
                text(change.from()),
                text(change.to()),
                change.text(),
                isLeftOut || isMoved ? reasons.reason(id) : reasonOfPeople(change),
                isLeftOut ? reasons.obstacle(id) : null));
    }

    /** Why others sit there; null where that was asked for or not found, and where nobody else does. */
    private String reasonOfPeople(org.agendum.analysis.comparison.SessionChange change) {
        if (change.kind() != Kind.CHANGED || !change.aspects().contains(Aspect.PEOPLE)) {
            return null;
        }
        boolean isAskedFor = without(
                        old.get(change.id()).people(), now.get(change.id()).people())
                .stream()
                .anyMatch(one -> disruption.cancelledPeople().contains(one.person()));
        return isAskedFor ? null : reasons.reasonOfPeople(change.id());
    }

    private static String text(Stay stay) {
        if (stay == null) {
            return null;
        }
        var time = Wording.stretch(stay.start(), stay.end());
        return stay.room() == null ? time : "%s in %s".formatted(time, stay.room());
    }

    private static String what(org.agendum.analysis.comparison.SessionChange change) {
        return change.kind() == Kind.ADDED
                ? "added"
                : change.aspects().contains(Aspect.LENGTH) ? "other length" : "other people";
    }

    /** Longer or shorter, where that was asked for, is not elsewhere. */
    private boolean isWhereItWas(String id) {
        var place = places.get(id);
        var placement = placements.get(id);
        return timeline.minuteOf(placement.start()) == place.startMinute()
                && timeline.minuteOf(placement.end()) == place.endMinute()
                && Objects.equals(placement.room(), place.room());
    }

    private void everybody(String id) {
        old.get(id).people().forEach(this::affect);
        if (now.containsKey(id)) {
            now.get(id).people().forEach(this::affect);
        }
    }

    private void thoseWhoChange(String id) {
        without(old.get(id).people(), now.get(id).people()).forEach(this::affect);
        without(now.get(id).people(), old.get(id).people()).forEach(this::affect);
    }

    private static List<Attendance> without(List<Attendance> here, List<Attendance> there) {
        return here.stream()
                .filter(one -> there.stream()
                        .noneMatch(other ->
                                other.person().equals(one.person()) && Objects.equals(other.role(), one.role())))
                .toList();
    }

    private void affect(Attendance attendance) {
        if (!disruption.cancelledPeople().contains(attendance.person())) {
            affected.add(attendance.person());
        }
    }

    private void addWithoutPlace() {
        disruption.added().stream()
                .filter(session -> !now.containsKey(session.id()))
                .forEach(session -> {
                    leftOut.add(session.title());
                    changes.add(new SessionChange(
                            session.id(),
                            session.title(),
                            "added",
                            null,
                            null,
                            "added, but there is no place for it",
                            null,
                            reasons.obstacle(session.id())));
                });
    }

    private static List<Notice> notices(Changes found) {
        var byName = new TreeMap<String, Notice>();
        for (var person : found.people()) {
            byName.put(
                    person.name() + " " + person.id(),
                    new Notice(
                            person.id(),
                            person.name(),
                            person.lines().stream().map(RepairReport::clause).toList()));
        }
        return List.copyOf(byName.values());
    }

    private static String clause(PersonNotice.Line line) {
        return "%s: %s".formatted(line.title(), line.text());
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
        return notices;
    }
}
