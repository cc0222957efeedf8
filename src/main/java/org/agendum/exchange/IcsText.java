package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.schedule.ProgrammeSession;

/** Text as calendars want it. */
final class IcsText {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    /** Lines end with line feeds, and there are no control characters. */
    static String of(String text) {
        return LegalText.of(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** All that is said about a session in one text; null when that is nothing. */
    static String description(ProgrammeSession session) {
        var text = Stream.of(session.subtitle(), session.summary(), session.description())
                .filter(Objects::nonNull)
                .map(IcsText::of)
                .collect(Collectors.joining("\n\n"));
        return text.isBlank() ? null : text;
    }

    /**
     * No line longer than 75 octets, and no character torn apart. Not left to a library that counts characters.
     *
     * @param text lines that end with carriage return and line feed
     */
    static String folded(String text) {
        var folded = new StringBuilder();
        for (var line : text.split(LINE_END)) {
            int octets = 0;
            for (int i = 0; i < line.length(); ) {
                int sign = line.codePointAt(i);
                int more = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
                if (octets + more > MOST_OCTETS) {
                    folded.append(LINE_END).append(' ');
                    octets = 1;
                }
                folded.appendCodePoint(sign);
                octets += more;
                i += Character.charCount(sign);
            }
            folded.append(LINE_END);
        }
        return folded.toString();
    }

    private IcsText() {}
}
