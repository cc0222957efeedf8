package org.agendum.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what people write differently: case, accents, blanks and signs. */
final class PlainWord {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    /** Letters and digits alone, with single blanks between words. */
    static String of(String text) {
        var letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Signs and accents count; case and how many blanks do not. */
    static String name(String text) {
        return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private PlainWord() {}
}
