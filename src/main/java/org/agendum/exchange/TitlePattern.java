package org.agendum.exchange;

import java.util.Locale;

/** Titles with stars for what may stand there, like {@code *(Stream)}; whatever the case. */
final class TitlePattern {
    private final String pattern;

    TitlePattern(String pattern) {
        this.pattern = lower(pattern);
    }

    private static String lower(String text) {
        return CleanText.of(text).toLowerCase(Locale.ROOT);
    }

    /** Goes back to the last star only, so that no title takes long. */
    boolean matches(String title) {
        var text = lower(title);
        int at = 0;
        int star = -1;
        int afterStar = 0;
        for (int i = 0; i < text.length(); ) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                afterStar = i;
            } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++afterStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
