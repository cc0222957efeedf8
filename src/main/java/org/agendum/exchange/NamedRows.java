package org.agendum.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** The rows of a sheet that others refer to, by their ids or by their names where only one has it. */
final class NamedRows {
    private static final int MOST_ID_CHARACTERS = 40;
    private static final int MOST_SHOWN_CHARACTERS = 80;
    private static final int MOST_GUESSED_NAMES = 5000;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final String noun;
    private final String sheet;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byPlainName = new HashMap<>();
    private final Map<String, String> made = new LinkedHashMap<>();
    /** How often an id was made of a stem; the first one that needs a number is the second. */
    private final Map<String, Integer> uses = new HashMap<>();

    private boolean isOpen;

    /**
     * @param noun like person
     * @param sheet where they are listed
     */
    NamedRows(String noun, String sheet) {
        this.noun = noun;
        this.sheet = sheet;
    }

    /** @param name may be null */
    void add(String id, String name) {
        names.putIfAbsent(id, name == null ? "" : name);
        note(id, id);
        if (name != null) {
            note(name, id);
        }
    }

    private void note(String name, String id) {
        byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
        byPlainName
                .computeIfAbsent(PlainWord.name(name), key -> new LinkedHashSet<>())
                .add(id);
    }

    /** From now on, who is not listed is made, since nobody is. */
    void open() {
        isOpen = true;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Their names by their ids. */
    Map<String, String> made() {
        return made;
    }

    /** An id, made from a name, that no other has. */
    String newId(String name) {
        var words = BLANK.matcher(PlainWord.of(name)).replaceAll("-");
        var stem = words.isEmpty() ? noun : words.substring(0, Math.min(MOST_ID_CHARACTERS, words.length()));
        var id = stem;
        while (names.containsKey(id)) {
            id = stem + "-" + uses.merge(stem, 2, (before, two) -> before + 1);
        }
        return id;
    }

    /** Empty when there is none; an id goes before a name. */
    Optional<String> find(String text) {
        if (names.containsKey(text)) {
            return Optional.of(text);
        }
        return only(byName.get(text)).or(() -> only(byPlainName.get(PlainWord.name(text))));
    }

    private static Optional<String> only(Set<String> ids) {
        return ids != null && ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.empty();
    }

    /** @throws Mismatch if there is none, or more than one */
    String id(String text) throws Mismatch {
        var found = find(text);
        if (found.isPresent()) {
            return found.get();
        }
        var several = byPlainName.get(PlainWord.name(text));
        if (several != null) {
            var ids = several.stream().limit(5).map(Quote::of).toList();
            throw new Mismatch(
                    "More than one %s is called %s.".formatted(noun, Quote.of(text)),
                    "Write one of the ids %s.".formatted(String.join(", ", ids)));
        }
        if (isOpen && !text.isBlank()) {
            var id = newId(text);
            made.put(id, text);
            add(id, text);
            return id;
        }
        throw new Mismatch("Unknown %s %s.".formatted(noun, Quote.of(text)), advice(text));
    }

    private String advice(String text) {
        var known = new TreeSet<String>();
        names.forEach((id, name) -> known.add(name.isBlank() ? id : name));
        var few = known.size() > MOST_GUESSED_NAMES ? List.<String>of() : known;
        return Spelling.nearest(text, few)
                .map(near -> "Did you mean %s? Else list it in the sheet %s.".formatted(Quote.of(near), sheet))
                .orElse("List it in the sheet %s.".formatted(sheet));
    }

    /** What people read: the name if it leads back here, else the id. */
    String shown(String id) {
        var name = names.getOrDefault(id, "");
        boolean isFit = !name.isBlank() && name.length() <= MOST_SHOWN_CHARACTERS && name.indexOf('\n') < 0;
        return isFit && find(name).equals(Optional.of(id)) ? name : id;
    }
}
