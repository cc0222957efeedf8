package org.agendum.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** The forms of cells that hold neither times nor what other sheets list. */
final class CellForms {
    static final String ANY = "any";
    static final String YES = "yes";
    static final String NO = "no";
    static final String EMPTY_WORD = "\"\"";

    private static final Set<String> TRUE_WORDS =
            Set.of("yes", "y", "ja", "j", "oui", "o", "si", "true", "wahr", "vrai", "x", "1", "✓", "✔");
    private static final Set<String> FALSE_WORDS =
            Set.of("no", "n", "nein", "non", "false", "falsch", "faux", "0", "-");
    private static final Set<String> ANY_WORDS =
            Set.of("any", "standard", "default", "egal", "beliebig", "jederzeit", "toujours", "indifferent");
    private static final Pattern COUNT =
            Pattern.compile("([+-]?\\d{1,18})(?:[.,]0{1,2})?(?:\\s?(?:min|mins|minutes|minuten|minute|m|'|′))?");

    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[.,'’\\u00A0\\u202F ]\\d{3}){1,5}");

    /** A text as it is, with blanks at its ends. */
    static final CellForm TEXT = form((tree, names) -> tree, (cell, reading) -> CellText.text(cell.text()));

    /** A text without blanks at its ends, unless quoted. */
    static final CellForm WORD = form(
            (tree, names) -> tree.toString().isEmpty() ? EMPTY_WORD : CellItems.quoted(tree.toString(), ""),
            (cell, reading) -> word(cell.text()));

    /** Several words. */
    static final CellForm WORDS = form(
            (tree, names) -> CellItems.joinedWords((List<?>) tree),
            (cell, reading) -> CellItems.words(CellText.unescaped(cell.text())));

    /** Words, each with a text, like {@code region: WEOG}. */
    static final CellForm TEXTS_BY_WORD =
            form((tree, names) -> joined((Map<?, ?>) tree), (cell, reading) -> textsByWord(cell));

    static final CellForm COUNT_FORM = form((tree, names) -> tree, (cell, reading) -> count(cell));

    static final CellForm YES_OR_NO =
            form((tree, names) -> Boolean.TRUE.equals(tree) ? YES : NO, (cell, reading) -> truth(cell));

    interface Writing {
        Object write(Object tree, BookNames names);
    }

    interface Reading {
        Object read(SheetCell cell, BookReading reading) throws Mismatch;
    }

    static CellForm form(Writing writing, Reading reading) {
        return new CellForm() {
            @Override
            public Object write(Object tree, BookNames names) {
                return writing.write(tree, names);
            }

            @Override
            public Object read(SheetCell cell, BookReading book) throws Mismatch {
                return reading.read(cell, book);
            }
        };
    }

    /** @param known the words, each with what else people write for it after it */
    static CellForm oneOf(String noun, List<List<String>> known) {
        return form((tree, names) -> tree, (cell, reading) -> chosen(cell, noun, known));
    }

    static boolean saysAny(SheetCell cell) {
        return cell.value() instanceof String text && ANY_WORDS.contains(PlainWord.of(text));
    }

    static String word(String cell) {
        return CellItems.unquoted(CellText.unescaped(cell));
    }

    private static Object chosen(SheetCell cell, String noun, List<List<String>> known) throws Mismatch {
        var word = PlainWord.of(cell.text());
        for (var choice : known) {
            if (choice.stream().map(PlainWord::of).anyMatch(word::equals)) {
                return choice.get(0);
            }
        }
        throw new Mismatch(
                "Unknown %s %s.".formatted(noun, Quote.of(cell.text())),
                Spelling.advice(
                        cell.text(), known.stream().map(choice -> choice.get(0)).toList()));
    }

    private static Boolean truth(SheetCell cell) throws Mismatch {
        if (cell.value() instanceof Boolean truth) {
            return truth;
        }
        var word = cell.text().strip().toLowerCase(Locale.ROOT);
        if (TRUE_WORDS.contains(word)) {
            return true;
        }
        if (FALSE_WORDS.contains(word)) {
            return false;
        }
        throw new Mismatch("%s is neither yes nor no.".formatted(Quote.of(cell.text())), "");
    }

    private static Object count(SheetCell cell) throws Mismatch {
        return wholeNumber(cell)
                .orElseThrow(() -> new Mismatch(
                        "%s is not a whole number.".formatted(Quote.of(cell.text())),
                        "Maybe write it like %s.".formatted(withoutGroups(cell.text()))));
    }

    /** Some write 1.200, others 1,200, for what others again take as a little more than one. */
    private static String withoutGroups(String text) {
        return GROUPS.matcher(text.strip()).matches() ? text.replaceAll("\\D", "") : "3";
    }

    /** Empty when it is none, or too long to be one. */
    static OptionalLong wholeNumber(SheetCell cell) {
        if (cell.value() instanceof BigDecimal number) {
            boolean isWhole = number.signum() == 0
                    || number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() <= 18;
            return isWhole ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
        }
        var text = COUNT.matcher(cell.text().strip().toLowerCase(Locale.ROOT));
        return text.matches() ? OptionalLong.of(Long.parseLong(text.group(1))) : OptionalLong.empty();
    }

    private static String joined(Map<?, ?> texts) {
        return texts.entrySet().stream()
                .map(entry -> CellItems.quoted(entry.getKey().toString(), ",:") + ": "
                        + CellItems.quoted(entry.getValue().toString(), ",:"))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, Object> textsByWord(SheetCell cell) throws Mismatch {
        var texts = new LinkedHashMap<String, Object>();
        for (var item : CellItems.inParts(CellText.unescaped(cell.text()), ':', true)) {
            if (item.parts().size() != 2) {
                throw new Mismatch(
                        "%s does not say of what it is the value.".formatted(Quote.of(item.raw())),
                        "Maybe write it like region: WEOG.");
            }
            if (texts.putIfAbsent(item.first(), item.parts().get(1).text()) != null) {
                throw new Mismatch("%s is here twice.".formatted(Quote.of(item.first())), "Leave one of the two out.");
            }
        }
        return texts;
    }

    private CellForms() {}
}
