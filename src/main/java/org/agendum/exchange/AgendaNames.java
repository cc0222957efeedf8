package org.agendum.exchange;

import java.util.Optional;
import java.util.Set;

/** What an agenda in a workbook calls rooms and people: by their names, with the id behind it where that is not enough. */
final class AgendaNames {
    static final String NO_ROOM = "(no room)";
    static final String NOBODY = "to be confirmed";

    private static final Set<String> NOBODY_WORDS =
            Set.of(PlainWord.of(NOBODY), "tbc", "tbd", "tba", "nn", "n n", "offen");
    private static final String BEFORE_ID = " (";

    /** Also by what planners write. */
    static boolean isNobody(String text) {
        return NOBODY_WORDS.contains(PlainWord.of(text));
    }

    static boolean isNoRoom(String text) {
        return PlainWord.of(text).equals(PlainWord.of(NO_ROOM)) || text.strip().equals("-");
    }

    /** @param name null when it has none, or is unknown */
    static String shown(NamedRows rows, String id, String name) {
        var shown = CleanText.of(name, id);
        boolean leadsBack = !isNobody(shown)
                && !isNoRoom(shown)
                && rows.find(shown).filter(id::equals).isPresent();
        return leadsBack || name == null || name.isBlank() ? shown : shown + BEFORE_ID + id + ")";
    }

    /** @throws Mismatch if there is none, or more than one */
    static String id(NamedRows rows, String text) throws Mismatch {
        var found = rows.find(text).or(() -> behindName(rows, text.strip()));
        return found.isPresent() ? found.get() : rows.id(text);
    }

    private static Optional<String> behindName(NamedRows rows, String text) {
        int start = text.endsWith(")") ? text.indexOf(BEFORE_ID) : -1;
        while (start >= 0) {
            var id = text.substring(start + BEFORE_ID.length(), text.length() - 1);
            if (rows.find(id).filter(id::equals).isPresent()) {
                return Optional.of(id);
            }
            start = text.indexOf(BEFORE_ID, start + 1);
        }
        return Optional.empty();
    }

    private AgendaNames() {}
}
