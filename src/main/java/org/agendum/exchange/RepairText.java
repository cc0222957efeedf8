package org.agendum.exchange;

import org.agendum.analysis.Repair.SessionChange;
import org.agendum.analysis.Repair.Summary;

/** What a repair changed, for whom and why, as text. */
public final class RepairText {
    public static String text(Summary repair) {
        var text = new StringBuilder();
        if (repair.sessions().isEmpty()) {
            text.append("Nothing has to change.\n");
        } else {
            text.append("Changes\n");
            repair.sessions().forEach(change -> append(text, change));
        }
        if (!repair.notices().isEmpty()) {
            text.append("\nWhom to tell\n");
            repair.notices()
                    .forEach(notice -> text.append("  %s: %s\n"
                            .formatted(
                                    CleanText.of(notice.name(), notice.person()),
                                    CleanText.of(String.join("; ", notice.changes())))));
        }
        text.append('\n').append(proof(repair)).append('\n');
        return text.toString();
    }

    private static void append(StringBuilder page, SessionChange change) {
        var title = CleanText.of(change.title(), change.id());
        var text = switch (change.what()) {
            case "cancelled", "left out" -> "%s: %s".formatted(change.what(), change.text());
            default -> change.text();
        };
        page.append("  %s\n    %s\n".formatted(title, CleanText.of(text)));
        if (change.obstacle() != null) {
            page.append("    because it can be nowhere: %s.\n".formatted(CleanText.of(change.obstacle())));
        } else if (change.reason() != null) {
            page.append("    because where it was: %s\n".formatted(CleanText.of(change.reason())));
        }
    }

    private static String proof(Summary repair) {
        var text = new StringBuilder();
        int moved = repair.moved();
        var count = "%d session%s".formatted(moved, moved == 1 ? " moves" : "s move");
        if (moved == 0) {
            text.append("No session moves.");
        } else if (repair.fewestMoved() >= moved) {
            text.append("%s; fewer is impossible.".formatted(count));
        } else if (repair.proved()) {
            text.append("%s, which affects the fewest people; fewer than %d is impossible for any number of people."
                    .formatted(count, repair.fewestMoved()));
        } else {
            text.append("%s; %s."
                    .formatted(
                            count,
                            repair.fewestMoved() > 1
                                    ? "proved is only that fewer than %d is impossible".formatted(repair.fewestMoved())
                                    : "that fewer is impossible is not proved"));
        }
        text.append(" %s affected by that%s."
                .formatted(
                        repair.people() == 1 ? "1 person is" : "%d people are".formatted(repair.people()),
                        repair.proved() ? "; fewer is impossible" : "; that fewer is impossible is not proved"));
        if (!repair.leftOut().isEmpty()) {
            text.append("\nWithout a place: %s%s."
                    .formatted(
                            CleanText.of(String.join("; ", repair.leftOut())),
                            repair.proved() ? "; proved to be the least" : ""));
        }
        if (!repair.unknownRules().isEmpty()) {
            text.append(
                    "\nThe proof does not cover these rules: %s.".formatted(String.join(", ", repair.unknownRules())));
        }
        if (!repair.proved()) {
            text.append("\nThe time ended before the proof did; --time allows more.");
        }
        if (!repair.score().isFeasible()) {
            text.append("\nHard rules are still broken; check says which.");
        }
        return text.append("\nScore %s".formatted(repair.score())).toString();
    }

    private RepairText() {}
}
