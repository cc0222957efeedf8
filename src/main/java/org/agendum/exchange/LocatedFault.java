package org.agendum.exchange;

import java.util.Comparator;

/**
 * Something wrong in a file.
 *
 * @param file its path as the user gave it
 * @param line from 1; 0 when unknown
 * @param column in characters, from 1; 0 when unknown
 * @param path of the value, like {@code sessions[3].minutes.min}; empty for the whole file
 * @param message what is wrong, with the value, as a sentence
 * @param advice a way out, as a sentence; may be empty
 */
public record LocatedFault(String file, int line, int column, String path, String message, String advice) {
    static final Comparator<LocatedFault> BY_POSITION = Comparator.comparing((LocatedFault fault) -> fault.line == 0)
            .thenComparingInt(LocatedFault::line)
            .thenComparingInt(LocatedFault::column);

    static LocatedFault ofFile(String file, String message, String advice) {
        return new LocatedFault(file, 0, 0, "", message, advice);
    }

    /** Like {@code problems/x.json:12:18: sessions[3].minutes.min: 200 is above max 180. Maybe …}, in one line. */
    @Override
    public String toString() {
        var text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        return text.append(message).append(advice.isEmpty() ? "" : " " + advice).toString();
    }
}
