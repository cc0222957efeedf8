package org.agendum.exchange;

import java.util.regex.Pattern;

/** Text that Markdown shows as it is. */
final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>|#~&$^]");
    private static final Pattern LIST_AT_START = Pattern.compile("^(?:([-+=])|(\\d+)([.)]))");

    /** GitHub makes links of bare addresses, and then shows escapes inside them. */
    private static final Pattern ADDRESS = Pattern.compile("(?i):(?=/)|(?<=\\bwww)\\.");

    /** @param text one line */
    static String escaped(String text) {
        var inline = MARKUP.matcher(text).replaceAll("\\\\$0");
        var unlinked = ADDRESS.matcher(inline).replaceAll("\\\\$0");
        return LIST_AT_START
                .matcher(unlinked)
                .replaceFirst(start ->
                        start.group(1) != null ? "\\\\" + start.group(1) : start.group(2) + "\\\\" + start.group(3));
    }

    private MarkdownText() {}
}
