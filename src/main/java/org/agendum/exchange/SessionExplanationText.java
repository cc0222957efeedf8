package org.agendum.exchange;

import java.util.stream.Collectors;
import org.agendum.analysis.RuleHold;
import org.agendum.analysis.SessionExplanation;
import org.agendum.analysis.Sitting;

/** What holds a session where it is, as text. */
public final class SessionExplanationText {
    private final SessionExplanation session;
    private final StringBuilder text = new StringBuilder();

    private SessionExplanationText(SessionExplanation session) {
        this.session = session;
    }

    public static String text(SessionExplanation session) {
        return new SessionExplanationText(session).write();
    }

    private String write() {
        appendSession();
        appendViolations();
        appendVerdict();
        appendRules();
        if (!session.best().isEmpty()) {
            text.append(session.place() == null ? "\nBest places\n" : "\nBest other places\n");
            OptionText.append(text, session.best());
        }
        return text.toString();
    }

    private void appendSession() {
        text.append("%s (%s)\n".formatted(CleanText.of(session.title(), session.id()), CleanText.of(session.id())));
        if (session.place() == null) {
            text.append("Not on the agenda.\n");
        } else {
            text.append(CleanText.of(session.place().text())).append(session.pinned() ? ", pinned\n" : "\n");
        }
        session.people().forEach(this::appendSitting);
    }

    private void appendSitting(Sitting sitting) {
        var name = sitting.person() == null ? "nobody yet" : CleanText.of(sitting.name(), sitting.person());
        text.append("  %s: %s\n".formatted(CleanText.of(sitting.role()), name));
    }

    private void appendViolations() {
        if (session.violations().isEmpty()) {
            text.append("\nIt breaks no rule.\n");
            return;
        }
        text.append("\nRules that it breaks now\n");
        session.violations()
                .forEach(violation ->
                        text.append("  ").append(OptionText.line(violation)).append('\n'));
    }

    private void appendVerdict() {
        if (session.places() == 0) {
            text.append("\nThere is no other place that it may take%s.\n"
                    .formatted(session.pinned() ? ": it is pinned" : ""));
            return;
        }
        text.append("\n%s places that it may take: %d%s. Of these, %s.\n"
                .formatted(session.place() == null ? "All" : "Other", session.places(), leftOut(), noWorse()));
        if (session.place() != null) {
            appendHolders();
        }
    }

    private String leftOut() {
        return session.placesLeftOut() == 0
                ? ""
                : " of its present length, and %d of other lengths, which were not tried"
                        .formatted(session.placesLeftOut());
    }

    private String noWorse() {
        if (session.placesNoWorse() == 0) {
            return "each would cost the schedule more";
        }
        return session.placesNoWorse() == session.places()
                ? "none would cost the schedule more"
                : "%d would cost the schedule no more".formatted(session.placesNoWorse());
    }

    private void appendHolders() {
        var holders = session.rules().stream()
                .filter(rule -> rule.dearerPlaces() > 0)
                .map(rule -> "%s (dearer at %d)".formatted(rule.rule(), rule.dearerPlaces()))
                .collect(Collectors.joining(", "));
        text.append(holders.isEmpty() ? "No rule holds it here.\n" : "It is held here by %s.\n".formatted(holders));
    }

    private void appendRules() {
        if (session.rules().isEmpty() || session.places() == 0) {
            return;
        }
        text.append("\nCost of the whole schedule by rule\n  %-20s %-6s %8s %16s %14s\n"
                .formatted("rule", "level", "now", "least elsewhere", "dearer places"));
        session.rules().forEach(this::appendRule);
    }

    private void appendRule(RuleHold rule) {
        text.append("  %-20s %-6s %8d %16d %14d\n"
                .formatted(
                        rule.rule(),
                        CostText.name(rule.level()),
                        rule.here(),
                        rule.leastElsewhere(),
                        rule.dearerPlaces()));
    }
}
