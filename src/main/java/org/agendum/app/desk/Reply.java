package org.agendum.app.desk;

import org.agendum.exchange.JsonWriter;

/**
 * What is answered.
 *
 * @param revision of the state that it tells of; null when it tells of none
 */
public record Reply(String json, Long revision) {
    /** @param content records, maps, lists and values */
    public static Reply of(Object content) {
        return new Reply(JsonWriter.line(content), null);
    }
}
