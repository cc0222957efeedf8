package org.agendum.exchange;

import java.util.regex.Pattern;
import org.agendum.exchange.Mendings.Place;

/** Text that every format can hold: what XML cannot, such as control characters, is left out. */
final class LegalText {
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]");

    static String of(String text) {
        return text == null || isPlain(text) ? text : ILLEGAL.matcher(text).replaceAll("");
    }

    /** What most texts are, and is known much faster than a pattern knows it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isLegal = letter >= ' ' && letter < '\uD800' || letter == '\n' || letter == '\r' || letter == '\t';
            if (!isLegal) {
                return false;
            }
        }
        return true;
    }

    static String of(String text, Place place, Mendings mendings) {
        var legal = of(text);
        if (text != null && legal.length() != text.length()) {
            mendings.mend(place, "A text has control characters in it, which are left out.");
        }
        return legal;
    }

    private LegalText() {}
}
