package org.agendum.problem;

import java.util.List;
import java.util.function.Predicate;

/** Fields that are part of the format although no rule of this version uses them yet. */
final class Unused {
    private final Problem problem;
    private final Findings findings;

    Unused(Problem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
    }

    void check() {
        noteIf(
                problem.relations().stream().anyMatch(relation -> relation.type() != Relation.Type.INTERESTED),
                "/relations",
                "relations");
        noteIf(problem.blocks() != null, "/blocks", "blocks");
        noteIf(!problem.resources().isEmpty(), "/resources", "resources");
        var sessions = problem.sessions();
        noteFirst(
                sessions,
                session -> !session.needs().resources().isEmpty(),
                "/sessions/%s/needs/resources",
                "needs of resources");
        noteFirst(sessions, session -> !session.prefers().isEmpty(), "/sessions/%s/prefers", "prefers of sessions");
        noteFirst(sessions, session -> !session.avoids().isEmpty(), "/sessions/%s/avoids", "avoids of sessions");
        var people = problem.people();
        noteFirst(people, person -> !person.prefers().isEmpty(), "/people/%s/prefers", "prefers of people");
        noteFirst(people, person -> !person.avoids().isEmpty(), "/people/%s/avoids", "avoids of people");
        noteFirst(
                people,
                person -> person.maxSessionsPerDay() != null,
                "/people/%s/maxSessionsPerDay",
                "limits in maxSessionsPerDay");
    }

    private <T> void noteFirst(List<T> items, Predicate<T> uses, String pointer, String fields) {
        for (int i = 0; i < items.size(); i++) {
            if (uses.test(items.get(i))) {
                noteIf(true, pointer.formatted(i), fields);
                return;
            }
        }
    }

    private void noteIf(boolean isUsed, String pointer, String fields) {
        if (isUsed) {
            findings.notice(pointer, "%s are read, but no rule of this version uses them.".formatted(fields));
        }
    }
}
