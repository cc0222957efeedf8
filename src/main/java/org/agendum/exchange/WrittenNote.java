package org.agendum.exchange;

import java.util.List;

/**
 * A procedural note, as bytes of its format.
 *
 * @param messages what could not be written, or not as it is, as sentences
 */
public record WrittenNote(byte[] bytes, List<String> messages) {
    public WrittenNote {
        messages = List.copyOf(messages);
    }

    /** What no note says since it has no place, told instead. */
    static List<String> unscheduled(AgendaView agenda) {
        int count = agenda.unscheduled().size();
        return count == 0
                ? List.of()
                : List.of("%d %s no place and %s not in the note."
                        .formatted(count, count == 1 ? "session has" : "sessions have", count == 1 ? "is" : "are"));
    }
}
