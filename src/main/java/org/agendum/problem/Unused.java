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
        noteFirst(
                problem.relations(),
                relation -> relation.type() == Relation.Type.INTERESTED,
                "/relations/%s",
                "relations of type interested");
        noteIf(!problem.costs().isEmpty(), "/costs", "costs");
        noteIf(problem.blocks() != null, "/blocks", "blocks");
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
