package org.agendum.exchange;

import java.util.stream.Collectors;
import org.agendum.analysis.Repair.Notice;
import org.agendum.analysis.Repair.SessionChange;
import org.agendum.analysis.Repair.Summary;

/** What a repair changed, for whom and why, as text. */
public final class RepairText {
    private final Summary repair;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private RepairText(Summary repair, int width) {
        this.repair = repair;
        this.width = Math.max(width, TextAgenda.LEAST_WIDTH);
    }

    /** @param columns of the terminal */
    public static String text(Summary repair, int columns) {
        return new RepairText(repair, columns).write();
    }

    private String write() {
        if (repair.sessions().isEmpty()) {
            line("Nothing has to change.", 0);
        } else {
            line("Changes", 0);
            repair.sessions().forEach(this::change);
        }
        if (!repair.notices().isEmpty()) {
            text.append('\n');
            line("Whom to tell", 0);
            repair.notices().forEach(this::notice);
        }
        text.append('\n');
        proof();
        return text.toString();
    }

    private void change(SessionChange change) {
        line(CleanText.of(change.title(), change.id()), 2);
        line(
                switch (change.what()) {
                    case "cancelled", "left out" -> "%s: %s".formatted(change.what(), CleanText.of(change.text()));
                    default -> CleanText.of(change.text());
                },
                4);
        if (change.obstacle() != null) {
            line("because it can be nowhere: %s.".formatted(CleanText.of(change.obstacle())), 4);
        } else if (change.reason() != null) {
            var before = change.what().equals("other people") ? "because otherwise: " : "because where it was: ";
            line(before + CleanText.of(change.reason()), 4);
        }
    }

    private void notice(Notice notice) {
        line(CleanText.of(notice.name(), notice.person()), 2);
        notice.changes().forEach(change -> line(CleanText.of(change), 4));
    }

    private void proof() {
        line("%s %s".formatted(moved(), affected()), 0);
        if (!repair.leftOut().isEmpty()) {
            line(
                    "Without a place: %s%s."
                            .formatted(
                                    CleanText.of(String.join("; ", repair.leftOut())),
                                    repair.proved() ? "; proved to be the least" : ""),
                    0);
        }
        if (!repair.unknownRules().isEmpty()) {
            line("The proof does not cover these rules: %s.".formatted(String.join(", ", repair.unknownRules())), 0);
        }
        if (!repair.proved()) {
            line("The time ended before the proof did; --time allows more.", 0);
        }
        if (!repair.score().isFeasible()) {
            line("Hard rules are still broken; check says which.", 0);
        }
        line("Score %s".formatted(repair.score()), 0);
    }

    private String moved() {
        int moved = repair.moved();
        long fewest = repair.fewestMoved();
        if (moved == 0) {
            return "No session moves.";
        }
        var count = "%d session%s".formatted(moved, moved == 1 ? " moves" : "s move");
        if (fewest >= moved) {
            return "%s; %s.".formatted(count, fewerIsImpossible());
        }
        if (repair.proved()) {
            return "%s, which affects the fewest people; fewer than %d is impossible for any number of people."
                    .formatted(count, fewest);
        }
        return "%s; %s.".formatted(count, notProved(fewest));
    }

    private String affected() {
        int people = repair.people();
        if (people == 0) {
            return "Nobody else is affected.";
        }
        return "%s affected%s; %s."
                .formatted(
                        people == 1 ? "1 person is" : people + " people are",
                        repair.moved() == 0 ? "" : " by that",
                        repair.fewestPeople() >= people ? fewerIsImpossible() : notProved(repair.fewestPeople()));
    }

    private String fewerIsImpossible() {
        return repair.leftOut().isEmpty() ? "fewer is impossible" : "fewer is impossible unless more is left out";
    }

    private static String notProved(long fewest) {
        return fewest > 1
                ? "proved is only that fewer than %d is impossible".formatted(fewest)
                : "that fewer is impossible is not proved";
    }

    /** Further lines stand two columns further to the right. */
    private void line(String line, int indent) {
        text.append(Wrapping.lines(line, width - indent, indent == 0 ? "" : "  ").stream()
                .map(each -> " ".repeat(indent) + each + "\n")
                .collect(Collectors.joining()));
    }
}
