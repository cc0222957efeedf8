package org.agendum.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The numbers by which pretalx knows the rooms of an event, and the slots in which submissions are. */
public final class PretalxPlaces {
    private final Map<String, Long> rooms = new HashMap<>();
    private final Map<String, Long> slots = new HashMap<>();

    PretalxPlaces() {}

    /** @throws InvalidInput if the file is not what pretalx answers */
    public static PretalxPlaces read(Path answers) {
        return PublishedFiles.pretalx(answers, new Mendings(answers.toString())).places();
    }

    void room(String name, String id) {
        put(rooms, name, id);
    }

    void slot(String submission, String id) {
        put(slots, submission, id);
    }

    private static void put(Map<String, Long> numbers, String name, String number) {
        if (name != null && FrabForm.isNumber(number)) {
            numbers.putIfAbsent(name, Long.valueOf(number));
        }
    }

    /** Null when pretalx has not told it. */
    Long roomOf(String name) {
        return rooms.get(name);
    }

    /** Null when pretalx has not told it. */
    Long slotOf(String submission) {
        return slots.get(submission);
    }
}
