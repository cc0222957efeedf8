package org.agendum.exchange;

import org.agendum.analysis.Insisted;
import org.agendum.analysis.Place;
import org.agendum.analysis.WhyNot;

/** What putting a session at another place would mean, as text. */
public final class WhyNotText {
    private static final String NOWHERE = "off the agenda";

    private final WhyNot answer;
    private final StringBuilder text = new StringBuilder();

    private WhyNotText(WhyNot answer) {
        this.answer = answer;
    }

    public static String text(WhyNot answer) {
        return new WhyNotText(answer).write();
    }

    private String write() {
        text.append("%s (%s) is %s.\n"
                .formatted(
                        CleanText.of(answer.title(), answer.id()),
                        CleanText.of(answer.id()),
                        answer.place() == null ? "not on the agenda" : "at " + name(answer.place())));
        text.append("At %s, with all else as it is, the schedule %s.\n"
                .formatted(
                        name(answer.there().place()),
                        OptionText.difference(answer.there().difference())));
        OptionText.appendReasons(text, answer.there(), "  ");
        appendInTheWay();
        appendInsisted(answer.insisted());
        return text.toString();
    }

    private void appendInTheWay() {
        if (answer.inTheWay().isEmpty()) {
            text.append("\nNo other session would have to go elsewhere.\n");
            return;
        }
        text.append("\nWould have to go elsewhere\n");
        answer.inTheWay()
                .forEach(session -> text.append("  %s (%s), now at %s\n"
                        .formatted(
                                CleanText.of(session.title(), session.id()),
                                CleanText.of(session.id()),
                                name(session.place()))));
    }

    private void appendInsisted(Insisted insisted) {
        text.append("\nIf you insist, the best schedule found %s: %s.\n"
                .formatted(OptionText.difference(insisted.difference()), insisted.score()));
        OptionText.append(text, "Cost by rule, now and then", insisted.changes());
        if (!insisted.moved().isEmpty()) {
            text.append("\nMoved\n");
            insisted.moved()
                    .forEach(move -> text.append("  %s (%s): from %s to %s\n"
                            .formatted(
                                    CleanText.of(move.title(), move.id()),
                                    CleanText.of(move.id()),
                                    name(move.from()),
                                    name(move.to()))));
        }
    }

    private static String name(Place place) {
        return place == null ? NOWHERE : CleanText.of(place.text());
    }
}
