package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** E-mail addresses where names should be. People did not mean to publish them, so nobody is shown them. */
final class EmailAddress {
    /** No name is longer, and no search for an address in a hostile one may take long. */
    private static final int MOST_CHARACTERS = 500;

    private static final String WORD = "[^\\s<>()\\[\\]\"',;:@]";
    private static final String ADDRESS = WORD + "+@" + WORD + "+\\." + WORD + "+";
    private static final Pattern IN_TEXT = Pattern.compile("(?:mailto:)?[<(\\[\"']?" + ADDRESS + "[>)\\]\"']?");

    static boolean isIn(String text) {
        return text != null
                && text.indexOf('@') >= 0
                && IN_TEXT.matcher(clipped(text)).find();
    }

    /** The text without addresses; null when nothing is left. */
    static String removedFrom(String text) {
        var rest = IN_TEXT.matcher(clipped(text)).replaceAll(" ").strip();
        return rest.isEmpty() ? null : rest;
    }

    /** What the same address always becomes, and which does not tell it. */
    static String token(String text) {
        var bytes = ("agendum:" + text.strip()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    private static String clipped(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }

    private EmailAddress() {}
}
