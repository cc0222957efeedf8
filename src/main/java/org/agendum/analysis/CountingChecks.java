package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;

/** What cannot be because the numbers do not add up: found by counting alone. */
final class CountingChecks {
    private final AgendaPlan plan;
    private final Weights weights;
    private final Problem problem;
    private final List<String> findings = new ArrayList<>();

    private CountingChecks(Problem problem) {
        this.problem = problem;
        this.weights = Catalogue.weights(problem);
        this.plan = new PlanBuilder(problem, weights).unplanned();
    }

    /** Each as a sentence; none says nothing. */
    static List<String> of(Problem problem) {
        var checks = new CountingChecks(problem);
        checks.countSessions();
        if (checks.weights.isHard("outside-window")) {
            checks.countPlenaries();
            checks.countRooms();
            checks.countPeople();
        }
        return List.copyOf(checks.findings);
    }

    private void countSessions() {
        plan.sessions().stream()
                .filter(session -> session.session().pin() == null)
                .forEach(session -> session.facts()
                        .obstacle()
                        .ifPresent(obstacle -> findings.add("%s can be nowhere: %s.".formatted(session, obstacle))));
    }

    private static int minutes(PlannedSession session) {
        return session.session().minutes().min();
    }

    private static int minutes(Iterable<PlannedSession> sessions) {
        int minutes = 0;
        for (var session : sessions) {
            minutes += minutes(session);
        }
        return minutes;
    }

    /** Sessions beside which no other of them may run take turns. */
    private void countPlenaries() {
        if (!weights.isHard("plenary-overlap")) {
            return;
        }
        var alone = new ArrayList<PlannedSession>();
        plan.sessions().stream()
                .sorted(Comparator.comparing(session -> !session.facts().isPlenary()))
                .filter(session ->
                        alone.stream().allMatch(other -> !other.facts().toleratesBeside(session.facts())))
                .forEach(alone::add);
        int open =
                plan.slotTable().days().stream().mapToInt(EventDay::openMinutes).sum();
        if (alone.size() > 1 && minutes(alone) > open) {
            findings.add("%d sessions of which no two may run at a time take %d min or more, and the days have %d min."
                    .formatted(alone.size(), minutes(alone), open));
        }
    }

    private void countRooms() {
        var rooms = plan.rooms().stream().filter(PlannedRoom::isHosting).toList();
        if (rooms.isEmpty() || !weights.isHard("room-conflict")) {
            return;
        }
        boolean isClosingHard = weights.isHard("room-unavailable");
        long open = 0;
        for (var room : rooms) {
            for (var day : plan.slotTable().days()) {
                open += day.openMinutes() - (isClosingHard ? room.closedMinutes(all(day)) : 0);
            }
        }
        int wanted = minutes(plan.sessions());
        if (wanted > open) {
            findings.add("The sessions take %d min of room time or more, and the rooms have %d min."
                    .formatted(wanted, open));
        }
        var slots = apart(slot -> true);
        if (!problem.slots().isEmpty() && plan.sessions().size() > (long) slots * rooms.size()) {
            findings.add("There are %d sessions, and %d places: %d slots that do not overlap, in %d rooms."
                    .formatted(plan.sessions().size(), slots * rooms.size(), slots, rooms.size()));
        }
    }

    private Slot all(EventDay day) {
        return plan.slotTable().slot(day.frame().startMinute(), day.frame().endMinute());
    }

    private void countPeople() {
        if (!weights.isHard("person-conflict")) {
            return;
        }
        named().forEach((person, sessions) -> {
            boolean isAbsenceHard = weights.isHard("person-unavailable");
            int there = 0;
            for (var day : plan.slotTable().days()) {
                there += day.openMinutes() - (isAbsenceHard ? person.missingMinutes(all(day)) : 0);
            }
            int wanted = minutes(sessions);
            if (wanted > Math.max(0, there)) {
                findings.add("%s sits in %s, for %d min or more, and is there for %d min."
                        .formatted(person, count(sessions), wanted, Math.max(0, there)));
            }
            if (!problem.slots().isEmpty()) {
                int slots = apart(slot -> !isAbsenceHard || person.missingMinutes(slot) == 0);
                if (sessions.size() > slots) {
                    findings.add("%s sits in %s, and is there in %d slots that do not overlap."
                            .formatted(person, count(sessions), slots));
                }
            }
            countDays(person, sessions);
        });
    }

    private void countDays(PlannedPerson person, Set<PlannedSession> sessions) {
        var most = person.person().maxSessionsPerDay();
        int days = plan.slotTable().days().size();
        if (most != null && weights.isHard("person-day-limit") && sessions.size() > most * days) {
            findings.add("%s sits in %s and accepts %d a day, which makes %d."
                    .formatted(person, count(sessions), most, most * days));
        }
    }

    private static String count(Set<PlannedSession> sessions) {
        return sessions.size() == 1 ? "one session" : sessions.size() + " sessions";
    }

    private Map<PlannedPerson, Set<PlannedSession>> named() {
        var named = new LinkedHashMap<PlannedPerson, Set<PlannedSession>>();
        for (PlannedSeat seat : plan.seats()) {
            if (seat.seat().isNamed()) {
                named.computeIfAbsent(seat.getPerson(), any -> new LinkedHashSet<>())
                        .add(plan.sessions().get(seat.sessionIndex()));
            }
        }
        return named;
    }

    /** The most listed slots like this of which no two overlap. */
    private int apart(Predicate<Slot> isSo) {
        var timeline = plan.slotTable().timeline();
        var slots = problem.slots().stream()
                .map(slot -> plan.slotTable().slot(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to())))
                .filter(isSo)
                .sorted(Comparator.comparingInt(Slot::endMinute))
                .toList();
        int count = 0;
        int end = Integer.MIN_VALUE;
        for (var slot : slots) {
            if (slot.startMinute() >= end) {
                count++;
                end = slot.endMinute();
            }
        }
        return count;
    }
}
