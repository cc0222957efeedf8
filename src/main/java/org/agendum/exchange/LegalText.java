package org.agendum.exchange;

import java.util.regex.Pattern;
import org.agendum.exchange.Mendings.Place;

/** Text that every format can hold: what XML cannot, such as control characters, is left out. */
final class LegalText {
    private static final Pattern ILLEGAL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\uFFFE\\uFFFF]");

    static String of(String text) {
        return text == null ? null : ILLEGAL.matcher(text).replaceAll("");
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
