package org.agendum.app;

import java.util.List;

/**
 * What a use case answers.
 *
 * @param exitCode 0 done, 1 done but hard violations remain, 2 the input is not usable
 * @param text the result for people
 * @param json the result for programs
 * @param messages what else there is to say, beside the result
 * @param bytes the result where it is no text; else null
 */
public record Answer(int exitCode, String text, String json, List<String> messages, byte[] bytes) {
    public static final int DONE = 0;
    public static final int VIOLATIONS_REMAIN = 1;
    public static final int INVALID_INPUT = 2;

    Answer(int exitCode, String text, String json, List<String> messages) {
        this(exitCode, text, json, messages, null);
    }

    static Answer done(String text, String json) {
        return new Answer(DONE, text, json, List.of());
    }

    Answer withMessages(List<String> more) {
        return new Answer(exitCode, text, json, more, bytes);
    }
}
