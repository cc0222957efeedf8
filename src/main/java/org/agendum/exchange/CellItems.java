package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell: items between semicolons or line ends, some of them in parts between another sign. What
 * has such a sign in it stands in double quotes, and a quote in it is doubled, as in CSV.
 */
final class CellItems {
    private static final char NO_SIGN = '\0';

    /**
     * Between two signs.
     *
     * @param text without blanks at its ends, unless quoted
     */
    record Part(String text, boolean isQuoted) {}

    /**
     * Between two semicolons.
     *
     * @param raw as it stands in the cell, without blanks at its ends
     * @param parts one or more
     */
    record Item(String raw, List<Part> parts) {
        String first() {
            return parts.get(0).text();
        }

        boolean isWhole() {
            return parts.size() == 1;
        }
    }

    private final String text;
    private final String separators;
    private final char inner;
    private final List<Item> items = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private boolean isQuoted;
    private int start;

    private CellItems(String text, boolean partsAtCommas, char inner) {
        this.text = text;
        this.separators = partsAtCommas ? ";\n," : ";\n";
        this.inner = inner;
    }

    /** Items of words, also between commas; those that are blank are left out. */
    static List<String> words(String cell) {
        return new CellItems(cell, true, NO_SIGN)
                .read().stream().map(Item::first).toList();
    }

    /** Items that may have commas in them. */
    static List<Item> names(String cell) {
        return new CellItems(cell, false, NO_SIGN).read();
    }

    /** @param inner parts are between these signs */
    static List<Item> inParts(String cell, char inner, boolean partsAtCommas) {
        return new CellItems(cell, partsAtCommas, inner).read();
    }

    private List<Item> read() {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && part.toString().isBlank() && !isQuoted && closingQuote(i) > 0) {
                int end = closingQuote(i);
                part.setLength(0);
                part.append(text.substring(i + 1, end).replace("\"\"", "\""));
                isQuoted = true;
                i = end;
            } else if (separators.indexOf(sign) >= 0) {
                endItem(i);
            } else if (sign == inner && inner != NO_SIGN) {
                endPart();
            } else if (!isQuoted || !Character.isWhitespace(sign)) {
                part.append(sign);
            }
        }
        endItem(text.length());
        return items;
    }

    /** Where the quote ends that begins there; -1 when it does not, as with inches. */
    private int closingQuote(int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean isDoubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!isDoubled) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private void endPart() {
        parts.add(new Part(isQuoted ? part.toString() : part.toString().strip(), isQuoted));
        part.setLength(0);
        isQuoted = false;
    }

    private void endItem(int end) {
        endPart();
        boolean isBlank = parts.size() == 1
                && parts.get(0).text().isEmpty()
                && !parts.get(0).isQuoted();
        if (!isBlank) {
            items.add(new Item(text.substring(start, end).strip(), List.copyOf(parts)));
        }
        parts.clear();
        start = end + 1;
    }

    /** One text, without blanks at its ends unless it is quoted. */
    static String unquoted(String cell) {
        var items = names(cell);
        boolean isQuoted = items.size() == 1
                && items.get(0).isWhole()
                && items.get(0).parts().get(0).isQuoted();
        return isQuoted ? items.get(0).first() : cell.strip();
    }

    /** @param special the signs that cannot stand in an item unquoted, beside semicolons, line ends and quotes */
    static String quoted(String item, String special) {
        boolean isPlain = !item.isEmpty()
                && item.equals(item.strip())
                && !item.startsWith("\"")
                && item.chars().noneMatch(sign -> ";\n".indexOf(sign) >= 0 || special.indexOf(sign) >= 0);
        return isPlain ? item : '"' + item.replace("\"", "\"\"") + '"';
    }

    static String joinedWords(Collection<?> words) {
        return words.stream().map(word -> quoted(word.toString(), ",")).collect(Collectors.joining("; "));
    }
}
