package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.Quote;

/** The forms of cells that name what other sheets list. */
final class RefForms {
    private static final Pattern COMMA = Pattern.compile(" ?, ?");
    private static final Pattern OTHER_SEPARATORS = Pattern.compile(" ?[,/&] ?| (?:and|und|et) ");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern GAP = Pattern.compile("(\\d{1,7}) ?(?:min\\w*|')?");

    /** One of them. */
    static CellForm one(Kind kind) {
        return CellForms.form(
                (tree, names) -> CellItems.quoted(shown(tree, kind, names), ""),
                (cell, reading) -> reading.names().of(kind).id(CellForms.word(cell.text())));
    }

    /** Several of them, also between commas or words such as "and" where that is what is meant. */
    static CellForm several(Kind kind) {
        return CellForms.form(
                (tree, names) -> ((List<?>) tree)
                        .stream()
                                .map(id -> CellItems.quoted(shown(id, kind, names), ""))
                                .collect(Collectors.joining("; ")),
                (cell, reading) -> ids(cell, reading.names().of(kind)));
    }

    /** Several, each with a number, like {@code interpreters: 2}; 1 where none is said. */
    static CellForm numbered(Kind kind) {
        return CellForms.form(
                (tree, names) -> ((Map<?, ?>) tree)
                        .entrySet().stream()
                                .map(entry -> CellItems.quoted(shown(entry.getKey(), kind, names), ",:") + ": "
                                        + entry.getValue())
                                .collect(Collectors.joining("; ")),
                (cell, reading) -> numbers(cell, reading.names().of(kind)));
    }

    /** Sessions, each perhaps with a gap, like {@code opening + 15 min}. */
    static final CellForm AFTER = CellForms.form(
            (tree, names) -> ((List<?>) tree)
                    .stream().map(after -> shownAfter(after, names)).collect(Collectors.joining("; ")),
            (cell, reading) -> after(cell, reading.names().of(Kind.SESSION)));

    /** People by their ids are hard to recognise, as are rooms and tracks; sessions have titles that are too long. */
    static String shown(Object id, Kind kind, BookNames names) {
        return switch (kind) {
            case ROOM, PERSON, TRACK -> names.of(kind).shown(id.toString());
            default -> id.toString();
        };
    }

    static List<String> ids(SheetCell cell, NamedRows rows) throws Mismatch {
        var ids = new ArrayList<String>();
        for (var item : CellItems.names(CellText.unescaped(cell.text()))) {
            ids.addAll(ids(item, rows));
        }
        return ids;
    }

    /** The one that an item names or, where none has such a name, those between the commas in it. */
    static List<String> ids(CellItems.Item item, NamedRows rows) throws Mismatch {
        var name = item.isWhole() ? item.first() : item.raw();
        boolean isPlain = !item.parts().get(0).isQuoted() && rows.find(name).isEmpty();
        if (isPlain) {
            var several = several(name, rows);
            if (several.isPresent()) {
                return several.get();
            }
        }
        return List.of(rows.id(name));
    }

    private static Optional<List<String>> several(String name, NamedRows rows) throws Mismatch {
        var text = BLANKS.matcher(name).replaceAll(" ");
        if (rows.isOpen()) {
            return severalNew(text, rows);
        }
        for (var separator : List.of(COMMA, OTHER_SEPARATORS)) {
            var parts = List.of(separator.split(text.strip()));
            var known = parts.stream().map(rows::find).flatMap(Optional::stream).toList();
            if (parts.size() > 1 && known.size() == parts.size()) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** One word after a comma may be a first name, or an office. */
    private static Optional<List<String>> severalNew(String text, NamedRows rows) throws Mismatch {
        var parts = List.of(COMMA.split(text.strip()));
        if (parts.size() < 2 || !parts.stream().allMatch(part -> part.contains(" "))) {
            return Optional.empty();
        }
        var ids = new ArrayList<String>();
        for (var part : parts) {
            ids.add(rows.id(part));
        }
        return Optional.of(ids);
    }

    private static Map<String, Object> numbers(SheetCell cell, NamedRows rows) throws Mismatch {
        var numbers = new LinkedHashMap<String, Object>();
        for (var item : CellItems.inParts(CellText.unescaped(cell.text()), ':', true)) {
            var number = item.isWhole() ? "1" : item.parts().get(1).text();
            if (item.parts().size() > 2 || !number.matches("[+-]?\\d{1,18}")) {
                throw new Mismatch(
                        "%s is no name with a whole number.".formatted(Quote.of(item.raw())),
                        "Maybe write it like %s: 2.".formatted(Quote.plain(item.first())));
            }
            if (numbers.putIfAbsent(rows.id(item.first()), Long.valueOf(number)) != null) {
                throw new Mismatch("%s is here twice.".formatted(Quote.of(item.first())), "Leave one of the two out.");
            }
        }
        return numbers;
    }

    private static String shownAfter(Object after, BookNames names) {
        if (after instanceof Map<?, ?> map) {
            return shownAfter(map.get("session"), names) + " + " + map.get("gapMinutes") + " min";
        }
        return CellItems.quoted(after.toString(), "+,");
    }

    private static List<Object> after(SheetCell cell, NamedRows sessions) throws Mismatch {
        var all = new ArrayList<Object>();
        for (var item : CellItems.inParts(CellText.unescaped(cell.text()), '+', false)) {
            var last = item.parts().get(item.parts().size() - 1).text();
            boolean hasGap = !item.isWhole()
                    && GAP.matcher(last).matches()
                    && sessions.find(item.raw()).isEmpty();
            if (hasGap) {
                all.add(withGap(item, last, sessions));
            } else {
                all.addAll(ids(item, sessions));
            }
        }
        return all;
    }

    private static Map<String, Object> withGap(CellItems.Item item, String gap, NamedRows sessions) throws Mismatch {
        var name = item.parts().size() == 2
                ? item.first()
                : item.raw().substring(0, item.raw().lastIndexOf('+')).strip();
        var minutes = GAP.matcher(gap);
        minutes.matches();
        var after = new LinkedHashMap<String, Object>();
        after.put("session", sessions.id(name));
        after.put("gapMinutes", Long.valueOf(minutes.group(1)));
        return after;
    }

    private RefForms() {}
}
