package org.agendum.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The numbers by which pretalx knows the rooms of an event, and the slots in which submissions are. */
public final class PretalxPlaces {
    private final Map<String, Long> rooms = new HashMap<>();
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, String> submissions = new HashMap<>();

    PretalxPlaces() {}

    /** @throws InvalidInput if the file is not what pretalx answers */
    public static PretalxPlaces read(Path answers) {
        var reader = PublishedFiles.pretalx(answers, new Mendings(answers.toString()));
        reader.programme();
        return reader.places();
    }

    void room(String name, String id) {
        put(rooms, name, id);
    }

    /**
     * @param session its code, by which the times that a submission takes place are told apart; of a break, its id
     * @param submission null of a break
     */
    void slot(String session, String submission, String id) {
        put(slots, session, id);
        if (submission != null) {
            submissions.put(session, submission);
        }
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
    Long slotOf(String session) {
        return slots.get(session);
    }

    /** The code of the submission that takes place in a session. */
    String submissionOf(String session) {
        return submissions.getOrDefault(session, session);
    }
}
