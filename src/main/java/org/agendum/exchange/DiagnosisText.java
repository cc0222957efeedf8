package org.agendum.exchange;

import java.util.List;
import java.util.Locale;
import org.agendum.analysis.Diagnosis;
import org.agendum.analysis.WayOut;

/** Why a problem cannot be solved, as text. */
public final class DiagnosisText {
    private static final int MOST_WAYS = 10;

    public static String text(Diagnosis diagnosis) {
        var text = new StringBuilder();
        appendList(text, "By counting alone", diagnosis.counts());
        switch (diagnosis.verdict()) {
            case FEASIBLE ->
                text.append("A feasible schedule exists: one with all sessions that breaks no hard rule was found.\n");
            case INFEASIBLE -> appendConflict(text, diagnosis);
            case NOT_PROVED ->
                text.append(
                        "Not proved: without the rules below a feasible schedule exists; with them, none was found.\n");
            case UNKNOWN ->
                text.append("Not known: there was no time to find a feasible schedule or to prove that there is none."
                        + " Maybe allow more with --time.\n");
        }
        if (!diagnosis.unknownRules().isEmpty()) {
            text.append("The proof does not cover these rules: %s.\n"
                    .formatted(String.join(", ", diagnosis.unknownRules())));
        }
        return text.toString();
    }

    private static void appendList(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(CleanText.of(line)).append('\n'));
            text.append('\n');
        }
    }

    private static void appendConflict(StringBuilder text, Diagnosis diagnosis) {
        text.append("No feasible schedule exists: no schedule has all sessions and breaks no hard rule. Proved.\n\n");
        appendList(text, "These cannot hold together", diagnosis.conflict());
        appendList(text, "because", diagnosis.laws());
        text.append(
                diagnosis.conflict().size() == 1
                        ? "It is impossible by itself.\n"
                        : diagnosis.irreducible()
                                ? "Without any one of them the others can hold together: each was tried.\n"
                                : "Perhaps not all of them are needed for that: there was no time to try each.\n");
        if (diagnosis.conflict().size() > 1) {
            text.append(
                    diagnosis.smallest()
                            ? "No smaller set of requirements is impossible: proved.\n"
                            : "Whether a smaller set is impossible is not proved.\n");
        }
        text.append('\n');
        appendWays(text, diagnosis);
    }

    private static void appendWays(StringBuilder text, Diagnosis diagnosis) {
        if (diagnosis.waysOut().isEmpty()) {
            text.append(
                    diagnosis.untried() == 0
                            ? "No change of one or a few of them was found that is enough.\n"
                            : "No way out was found in time. Maybe allow more with --time.\n");
            return;
        }
        text.append("Ways out, cheapest first; with each, a schedule was found\n");
        var ways = diagnosis.waysOut();
        for (int i = 0; i < Math.min(MOST_WAYS, ways.size()); i++) {
            text.append("%4d. %s\n".formatted(i + 1, way(ways.get(i))));
        }
        if (ways.size() > MOST_WAYS) {
            text.append("  and %d more (--json lists them)\n".formatted(ways.size() - MOST_WAYS));
        }
        if (diagnosis.untried() > 0) {
            text.append("  %d more changes were not tried, for lack of time.\n".formatted(diagnosis.untried()));
        }
    }

    private static String way(WayOut way) {
        var sentence = CleanText.of(String.join("; and ", way.changes()));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private DiagnosisText() {}
}
