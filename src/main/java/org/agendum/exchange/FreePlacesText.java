package org.agendum.exchange;

import org.agendum.analysis.FreePlaces;

/** Where a session could go, as text. */
public final class FreePlacesText {
    public static String text(FreePlaces free) {
        var text = new StringBuilder("%s (%s) is %s.\n"
                .formatted(
                        CleanText.of(free.title(), free.id()),
                        CleanText.of(free.id()),
                        free.place() == null
                                ? "not on the agenda"
                                : "at " + CleanText.of(free.place().text())));
        if (free.best().isEmpty()) {
            return text.append("There is no %splace for it%s.\n"
                            .formatted(
                                    free.place() == null ? "" : "other ",
                                    free.obstacle() == null ? "" : ": " + CleanText.of(free.obstacle())))
                    .toString();
        }
        text.append("Best places of %d, against the schedule as it is\n".formatted(free.places()));
        OptionText.append(text, free.best());
        return text.toString();
    }

    private FreePlacesText() {}
}
