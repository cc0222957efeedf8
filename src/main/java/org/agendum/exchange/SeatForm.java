package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agendum.exchange.BookNames.Kind;

/**
 * The seats of one role in one cell: {@code Ada Lovelace; Grace Hopper | Emmy Noether; TBC} is a named seat, one for which
 * agendum chooses between two, and one to be confirmed.
 */
final class SeatForm implements CellForm {
    private static final String TO_BE_CONFIRMED = "TBC";
    private static final int MOST_SEATS = 1000;
    private static final int MOST_CHARACTERS_OF_COUNT = 40;
    private static final Set<String> NOBODY = Set.of(
            "tbc", "tbd", "tba", "nn", "n n", "to be confirmed", "to be announced", "offen", "a confirmer", "open");
    private static final Pattern COUNTED =
            Pattern.compile("(?:(\\d{1,4})\\s*[x×]?\\s*)?(.*?)(?:\\s*\\(?\\s*[x×]?\\s*(\\d{1,4})\\s*\\)?)?");

    private final String role;

    SeatForm(String role) {
        this.role = role;
    }

    /** Whether such a seat needs a row of its own, because of what the person must be. */
    static boolean isExpressible(Map<?, ?> seat) {
        return !seat.containsKey("requires")
                && !seat.containsKey("differs")
                && !(seat.containsKey("person") && seat.containsKey("candidates"));
    }

    @Override
    public Object write(Object tree, BookNames names) {
        return ((List<?>) tree)
                .stream().map(seat -> shown((Map<?, ?>) seat, names)).collect(Collectors.joining("; "));
    }

    private static String shown(Map<?, ?> seat, BookNames names) {
        if (seat.get("person") != null) {
            return shownPerson(seat.get("person"), names);
        }
        if (seat.get("candidates") instanceof List<?> candidates) {
            var all = candidates.stream().map(id -> shownPerson(id, names)).collect(Collectors.joining(" | "));
            return candidates.size() == 1 ? all + " |" : all;
        }
        return TO_BE_CONFIRMED;
    }

    private static String shownPerson(Object id, BookNames names) {
        var shown = RefForms.shown(id, Kind.PERSON, names);
        boolean looksOtherwise = isCount(shown);
        return looksOtherwise ? '"' + shown.replace("\"", "\"\"") + '"' : CellItems.quoted(shown, "|");
    }

    @Override
    public Object read(SheetCell cell, BookReading reading) throws Mismatch {
        var seats = new ArrayList<Object>();
        var people = reading.names().of(Kind.PERSON);
        for (var item : CellItems.inParts(CellText.unescaped(cell.text()), '|', false)) {
            if (!item.isWhole()) {
                seats.add(open(item, people));
            } else if (isNobody(item, people)) {
                for (int i = 0; i < count(item.first()); i++) {
                    seats.add(seat());
                }
            } else {
                for (var id : RefForms.ids(item, people)) {
                    var seat = seat();
                    seat.put("person", id);
                    seats.add(seat);
                }
            }
        }
        return seats;
    }

    private Map<String, Object> open(CellItems.Item item, NamedRows people) throws Mismatch {
        var candidates = new ArrayList<String>();
        for (var part : item.parts()) {
            if (!part.text().isEmpty() || part.isQuoted()) {
                candidates.add(people.id(part.text()));
            }
        }
        var seat = seat();
        seat.put("candidates", candidates);
        return seat;
    }

    private Map<String, Object> seat() {
        var seat = new LinkedHashMap<String, Object>();
        seat.put("role", role);
        return seat;
    }

    private static boolean isNobody(CellItems.Item item, NamedRows people) {
        return !item.parts().get(0).isQuoted()
                && isCount(item.first())
                && people.find(item.first()).isEmpty();
    }

    /** Like TBC, 3, 3 TBC, TBC (3). */
    private static boolean isCount(String text) {
        var counted = COUNTED.matcher(text);
        if (text.length() > MOST_CHARACTERS_OF_COUNT || !counted.matches()) {
            return false;
        }
        boolean isNumber = counted.group(2).isBlank() && (counted.group(1) == null) != (counted.group(3) == null);
        return isNumber || NOBODY.contains(PlainWord.of(counted.group(2)));
    }

    private static int count(String text) throws Mismatch {
        var counted = COUNTED.matcher(text);
        counted.matches();
        var number = counted.group(1) != null ? counted.group(1) : counted.group(3);
        int count = number == null ? 1 : Integer.parseInt(number);
        if (count > MOST_SEATS) {
            throw new Mismatch("%s are too many seats.".formatted(number), "At most %d.".formatted(MOST_SEATS));
        }
        return count;
    }
}
