package org.agendum.problem;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a problem, all at once, and what its author may want to know. */
public final class Validation {
    private final Problem problem;
    private final ZoneId zone;
    private final Findings findings;

    private Validation(Problem problem, Set<String> unreadable) {
        this.problem = problem;
        this.zone = problem.timeZone() == null ? ZoneOffset.UTC : problem.timeZone();
        this.findings = new Findings(unreadable);
    }

    /** @param knownRules the ids that may stand in the rules of the problem, each with the ways in which it can count */
    public static Validation of(Problem problem, Map<String, List<String>> knownRules) {
        return of(problem, knownRules, Set.of());
    }

    /**
     * @param unreadable JSON pointers of values that could not be read and are missing from the problem; nothing is
     *     said about these or what is below them
     */
    public static Validation of(Problem problem, Map<String, List<String>> knownRules, Set<String> unreadable) {
        var validation = new Validation(problem, unreadable);
        validation.check(knownRules);
        return validation;
    }

    /** What must be mended before the problem can be solved; the first 1000. */
    public List<Fault> faults() {
        return findings.faults();
    }

    /** How many more faults there are. */
    public int unlistedFaults() {
        return findings.unlistedFaults();
    }

    /** What is allowed, but perhaps not what was meant. */
    public List<Fault> notices() {
        return findings.notices();
    }

    private void check(Map<String, List<String>> knownRules) {
        checkNotEmpty(
                problem.days(),
                "days",
                "Maybe \"days\": [{\"date\": \"2017-06-19\", \"from\": \"10:00\", \"to\": \"18:00\"}].");
        checkNotEmpty(problem.sessions(), "sessions", "Maybe \"sessions\": [{\"id\": \"opening\", \"minutes\": 15}].");
        Records.walk(problem, "", new FieldCheck(findings)::check);
        var references = new References(problem, findings);
        references.check(knownRules);
        new OrderCycles(problem, references.sessions(), findings).check();
        var days = new DayCheck(problem, zone, findings);
        days.check();
        checkSessions();
        new BlockCheck(findings).check(problem.blocks());
        new RemoteHoursCheck(findings).check(problem.remoteHours());
        if (days.areSound()
                && areSlotsSound()
                && areBlocksSound()
                && !problem.days().isEmpty()
                && problem.timeZone() != null) {
            checkFit();
        }
        new Idle(problem, findings).check();
    }

    private void checkNotEmpty(List<?> list, String field, String example) {
        if (list.isEmpty()) {
            findings.fault("/" + field, "The problem has no %s.".formatted(field), example);
        }
    }

    private void checkSessions() {
        var check = new SessionCheck(problem, findings);
        for (int i = 0; i < problem.sessions().size(); i++) {
            check.check(problem.sessions().get(i), "/sessions/" + i);
        }
    }

    private boolean areSlotsSound() {
        return problem.slots().stream()
                .allMatch(slot ->
                        slot.from() != null && slot.to() != null && slot.from().isBefore(slot.to()));
    }

    private boolean areBlocksSound() {
        return blockTimes().stream()
                .allMatch(time ->
                        time.from() != null && time.to() != null && time.from().isBefore(time.to()));
    }

    private List<BlockTime> blockTimes() {
        return problem.blocks() == null ? List.of() : problem.blocks().times();
    }

    private void checkFit() {
        var check = new FitCheck(problem, findings);
        for (int i = 0; i < blockTimes().size(); i++) {
            check.check(blockTimes().get(i), "/blocks/times/" + i);
        }
        for (int i = 0; i < problem.slots().size(); i++) {
            check.check(problem.slots().get(i), "/slots/" + i);
        }
        for (int i = 0; i < problem.sessions().size(); i++) {
            check.check(problem.sessions().get(i), "/sessions/" + i);
        }
    }
}
