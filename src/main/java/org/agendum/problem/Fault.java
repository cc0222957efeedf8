package org.agendum.problem;

/**
 * Something wrong in an input.
 *
 * @param pointer where, as a JSON pointer like {@code /sessions/3/minutes}; empty for the whole
 * @param message what is wrong, with the value, as a sentence
 * @param advice a way out, as a sentence; may be empty
 */
public record Fault(String pointer, String message, String advice) {
    @Override
    public String toString() {
        return (message + " " + advice).strip();
    }
}
