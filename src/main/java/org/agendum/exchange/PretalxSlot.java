package org.agendum.exchange;

import java.util.Map;

/**
 * When and where pretalx has a submission, or a break.
 *
 * @param id its number; null when it is not told
 * @param room the number of the room, or its name; null when it has none
 * @param roomName the name of a room that is told by number; null when it is not told
 */
record PretalxSlot(String id, String room, String roomName, String start, String end) {
    static PretalxSlot of(Map<String, String> texts) {
        var number = texts.get("room_id");
        return number == null
                ? new PretalxSlot(texts.get("id"), texts.get("room"), null, texts.get("start"), texts.get("end"))
                : new PretalxSlot(texts.get("id"), number, texts.get("room"), texts.get("start"), texts.get("end"));
    }

    boolean isPlaced() {
        return start != null || room != null;
    }

    /** @param names of rooms, by their numbers */
    String roomName(Map<String, String> names) {
        var name = room == null ? null : names.getOrDefault(room, roomName == null ? room : roomName);
        return name == null ? null : CleanText.of(name);
    }
}
