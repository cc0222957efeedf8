package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.agendum.exchange.Mendings.Place;

/** What pretalx answers as one of several: a submission, a speaker, a room or a slot, as its fields tell. */
final class PretalxItem {
    final Place place;
    final Map<String, String> texts = new HashMap<>();
    final List<RawPerson> people = new ArrayList<>();
    final List<PretalxSlot> slots = new ArrayList<>();
    final List<PretalxSlot> availabilities = new ArrayList<>();

    /** Of a slot that was asked for with its submission; else null. */
    PretalxItem submission;

    private final JsonCursor json;

    private PretalxItem(JsonCursor json) {
        this.json = json;
        this.place = json.place();
    }

    /** The value at which the cursor stands. */
    static PretalxItem read(JsonCursor json) {
        var item = new PretalxItem(json);
        json.object(item::field);
        return item;
    }

    /** Lists are no texts, and are passed over. */
    static void text(JsonCursor json, Map<String, String> texts, String name) {
        if (!json.isList()) {
            var value = json.text();
            if (value != null) {
                texts.put(name, value);
            }
        }
    }

    String text(String name) {
        return texts.get(name);
    }

    /** Like {@link #text}, on one line. */
    String line(String name) {
        var text = texts.get(name);
        return text == null ? null : CleanText.of(text);
    }

    private void field(String name) {
        switch (name) {
            case "speakers" -> json.list(() -> people.add(person()));
            case "slots" -> json.list(() -> slot(slots::add));
            case "slot" -> slot(slots::add);
            case "availabilities" -> json.list(() -> slot(availabilities::add));
            case "submission" -> submission();
            case "submission_type", "track", "room" -> reference(name, texts);
            default -> text(json, texts, name);
        }
    }

    private void submission() {
        if (json.isObject()) {
            submission = read(json);
        } else {
            text(json, texts, "submission");
        }
    }

    /** Like {@code {"id": 3, "name": {"en": "Hall"}}}, {@code {"en": "Hall"}}, a name or an id. */
    private void reference(String field, Map<String, String> found) {
        if (!json.isObject()) {
            text(json, found, field);
            return;
        }
        var parts = new HashMap<String, String>();
        json.object(name -> text(json, parts, name));
        var other = parts.values().stream().sorted().findFirst().orElse(null);
        var name = parts.getOrDefault("name", parts.getOrDefault("en", other));
        if (name != null) {
            found.put(field, name);
        }
        if (field.equals("room") && parts.containsKey("name") && parts.containsKey("id")) {
            found.put("room_id", parts.get("id"));
        }
        if (parts.containsKey("default_duration")) {
            found.putIfAbsent("default_duration", parts.get("default_duration"));
        }
    }

    private RawPerson person() {
        var where = json.place();
        if (!json.isObject()) {
            return new RawPerson(where, json.isList() ? null : json.line(), null, null, null, null);
        }
        var parts = new HashMap<String, String>();
        json.object(name -> text(json, parts, name));
        return new RawPerson(where, parts.get("code"), null, null, parts.get("name"), null);
    }

    /** One that is not told here but by its number is found by its submission. */
    private void slot(Consumer<PretalxSlot> found) {
        if (!json.isObject()) {
            return;
        }
        var parts = new HashMap<String, String>();
        json.object(name -> {
            if (name.equals("room")) {
                reference(name, parts);
            } else {
                text(json, parts, name);
            }
        });
        found.accept(PretalxSlot.of(parts));
    }
}
