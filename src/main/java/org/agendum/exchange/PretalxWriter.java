package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/**
 * Writes what to ask of pretalx over its REST interface so that its draft becomes a schedule: a list of requests, those
 * alone that change something.
 */
public final class PretalxWriter {
    private final PretalxPlaces places;
    private final List<Object> requests = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    private PretalxWriter(PretalxPlaces places) {
        this.places = places;
    }

    /**
     * @param before what pretalx answered
     * @param after the same with the places of the schedule
     * @param places the numbers in the same answers
     */
    public static Written write(Programme before, Programme after, PretalxPlaces places) {
        var writer = new PretalxWriter(places);
        var known = new HashMap<String, ProgrammeSession>();
        before.sessions().forEach(session -> known.put(session.key(), session));
        after.sessions().forEach(session -> writer.add(known.get(session.key()), session));
        return new Written(JsonText.print(writer.requests), writer.messages);
    }

    private void add(ProgrammeSession before, ProgrammeSession after) {
        boolean isLonger = before != null && before.minutes() != after.minutes();
        if (before != null && isSamePlace(before, after) && !isLonger) {
            return;
        }
        boolean isBreak = before != null && before.code() == null && places.slotOf(before.id()) != null;
        if (isBreak) {
            move(after, places.slotOf(before.id()), true);
        } else if (before == null || before.code() == null) {
            messages.add("pretalx does not know the session '%s', which is left out. Maybe add it there first."
                    .formatted(after.title()));
        } else {
            if (isLonger) {
                request(
                        "submissions/%s/".formatted(places.submissionOf(after.code())),
                        Map.of("duration", after.minutes()));
            }
            if (!isSamePlace(before, after)) {
                move(after, places.slotOf(after.code()), false);
            }
        }
    }

    private static boolean isSamePlace(ProgrammeSession before, ProgrammeSession after) {
        return Objects.equals(before.start(), after.start()) && Objects.equals(before.room(), after.room());
    }

    /** @param withEnd for breaks; else the end follows from the length of the submission, and pretalx takes no other */
    private void move(ProgrammeSession session, Long slot, boolean withEnd) {
        var room = session.start() == null || session.room() == null ? null : places.roomOf(session.room());
        if (slot == null) {
            messages.add(
                    "The answers of pretalx tell no slot of '%s', which is left out. Maybe ask for submissions/?expand=slots."
                            .formatted(session.title()));
        } else if (session.start() != null && session.room() != null && room == null) {
            messages.add(
                    "The answers of pretalx tell no number of the room '%s', and '%s' is left out. Maybe ask for rooms/."
                            .formatted(session.room(), session.title()));
        } else {
            var body = new LinkedHashMap<String, Object>();
            body.put("room", room);
            body.put("start", session.start() == null ? null : FrabForm.dateTime(session.start()));
            if (withEnd) {
                body.put("end", session.start() == null ? null : FrabForm.dateTime(session.end()));
            }
            request("slots/%d/".formatted(slot), body);
        }
    }

    /** @param path below the address of the event */
    private void request(String path, Map<String, Object> body) {
        var request = new LinkedHashMap<String, Object>();
        request.put("method", "PATCH");
        request.put("path", path);
        request.put("body", body);
        if (!requests.contains(request)) {
            requests.add(request);
        }
    }
}
