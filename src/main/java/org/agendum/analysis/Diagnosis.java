package org.agendum.analysis;

import java.util.List;

/**
 * Whether all sessions of a problem can be on the agenda without breaking a hard rule; if not, why not.
 *
 * @param counts what cannot be by counting alone, as sentences
 * @param conflict the requirements that cannot hold together, as sentences without full stops; empty when there are none
 * @param laws the rules that go without saying and by which they cannot, as sentences
 * @param irreducible whether each of them is needed for that: without any one of them the others can hold, each tried
 * @param smallest whether no smaller set cannot hold together, proved
 * @param waysOut the cheapest first
 * @param untried how many changes there was no time to try
 * @param unknownRules the hard rules of the problem that the proof knows nothing of
 */
public record Diagnosis(
        Verdict verdict,
        List<String> counts,
        List<String> conflict,
        List<String> laws,
        boolean irreducible,
        boolean smallest,
        List<WayOut> waysOut,
        int untried,
        List<String> unknownRules) {
    /** What is proved. */
    public enum Verdict {
        /** A schedule was found, and the rules find nothing wrong with it. */
        FEASIBLE,
        /** There is no schedule. */
        INFEASIBLE,
        /** But for rules that the proof knows nothing of there is one; with them, none was found. */
        NOT_PROVED,
        /** Time ran out. */
        UNKNOWN
    }
}
