package org.agendum.problem;

/** Fields that are part of the format although no rule of this version uses them yet. */
final class Unused {
    private final Problem problem;
    private final Findings findings;

    Unused(Problem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
    }

    void check() {
        noteIf(problem.blocks() != null, "/blocks", "blocks");
    }

    private void noteIf(boolean isUsed, String pointer, String fields) {
        if (isUsed) {
            findings.notice(pointer, "%s are read, but no rule of this version uses them.".formatted(fields));
        }
    }
}
