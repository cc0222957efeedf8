package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.agendum.exchange.Mendings.Place;
import org.agendum.schedule.ProgrammeRoom;

/**
 * Reads what pretalx answers over its REST interface: submissions, speakers, rooms and slots, as pages with {@code results}
 * or as lists, in one file or in several. What an item is, its fields tell.
 */
final class PretalxReader {
    /** Of an item of each kind, enough to know it by. */
    private static final Set<String> OF_SUBMISSIONS =
            Set.of("submission_type", "submission_type_id", "abstract", "state");

    private static final Set<String> PLANNED = Set.of("accepted", "confirmed");

    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, Slot> slots = new HashMap<>();
    private final PretalxPages pages = new PretalxPages();
    private JsonCursor json;
    private int items;

    private final PretalxPlaces places = new PretalxPlaces();

    /** A room is an id or a name. */
    private record Slot(String id, String room, String start, String end) {
        private static final Slot NONE = new Slot(null, null, null, null);
    }

    /** What any item may say. */
    private final class Item {
        private final Place place = json.place();
        private final Map<String, String> texts = new HashMap<>();
        private final List<RawPerson> people = new ArrayList<>();
        private final List<Slot> ownSlots = new ArrayList<>();
        private final List<Slot> availabilities = new ArrayList<>();

        private String text(String name) {
            return texts.get(name);
        }
    }

    PretalxReader(Mendings mendings) {
        this.mendings = mendings;
    }

    /** Whether the outermost fields, or those of the first item of a list, are such. */
    static boolean isLikely(Set<String> outermost, Set<String> ofItem) {
        boolean isOne = outermost.contains("submissions") || outermost.contains("talks");
        return isOne || outermost.contains("results") || ofItem.contains("code") && ofItem.contains("state");
    }

    /** Several files add up. */
    void add(SourceText source) {
        JsonCursor.read(source, mendings, cursor -> {
            json = cursor;
            root();
        });
    }

    /** What all files together say. */
    RawProgramme programme() {
        pages.tellMissing(mendings);
        programme.sessions.forEach(this::resolve);
        return programme;
    }

    /** The numbers by which pretalx knows where sessions are; after {@link #programme}. */
    PretalxPlaces places() {
        return places;
    }

    private void root() {
        if (json.isList()) {
            json.list(this::item);
            return;
        }
        var event = new HashMap<String, String>();
        var place = json.place();
        int before = items;
        json.object(name -> {
            switch (name) {
                case "results", "submissions", "talks", "speakers", "rooms", "slots" -> page();
                case "event" -> json.object(field -> text(event, field));
                default -> text(event, name);
            }
        });
        pages.add(place, event, items - before);
        if (event.containsKey("slug") || event.containsKey("timezone")) {
            programme.title = event.get("name");
            programme.acronym = event.get("slug");
            programme.zone = event.get("timezone");
            days(event.get("date_from"), event.get("date_to"));
        }
    }

    private void days(String from, String to) {
        try {
            var first = LocalDate.parse(from);
            var last = LocalDate.parse(to);
            first.datesUntil(last.plusDays(1))
                    .limit(60)
                    .forEach(date -> programme.days.add(new RawDay(programme.place, date.toString(), null, null)));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            // the days of its sessions count
        }
    }

    private void text(Map<String, String> texts, String name) {
        if (!json.isList()) {
            var value = json.text();
            if (value != null) {
                texts.put(name, value);
            }
        }
    }

    /** A list, or an object with {@code results}. */
    private void page() {
        if (json.isObject()) {
            var page = new HashMap<String, String>();
            var place = json.place();
            int before = items;
            json.object(name -> {
                if (name.equals("results")) {
                    json.list(this::item);
                } else if (!json.isObject()) {
                    text(page, name);
                }
            });
            pages.add(place, page, items - before);
        } else {
            json.list(this::item);
        }
    }

    private void item() {
        items++;
        var item = new Item();
        json.object(name -> {
            switch (name) {
                case "speakers" -> json.list(() -> item.people.add(person()));
                case "slots" -> json.list(() -> slotOf(item.ownSlots::add));
                case "slot" -> slotOf(item.ownSlots::add);
                case "availabilities" -> json.list(() -> slotOf(item.availabilities::add));
                case "submission_type", "track", "room" -> item.texts.put(name, nameOrId());
                default -> text(item.texts, name);
            }
        });
        if (item.texts.keySet().stream().anyMatch(OF_SUBMISSIONS::contains)) {
            submission(item);
        } else if (item.text("submission") != null) {
            slots.put(item.text("submission"), slot(item.texts));
        } else if (item.text("code") != null) {
            speaker(item);
        } else if (item.text("name") != null) {
            room(item);
        }
    }

    /** Like {@code {"id": 3, "name": {"en": "Hall"}}}, {@code {"en": "Hall"}}, a name or an id. */
    private String nameOrId() {
        if (!json.isObject()) {
            return json.isList() ? null : json.line();
        }
        var texts = new HashMap<String, String>();
        json.object(name -> text(texts, name));
        return texts.getOrDefault(
                "name",
                texts.getOrDefault(
                        "en", texts.values().stream().sorted().findFirst().orElse(null)));
    }

    private RawPerson person() {
        var place = json.place();
        if (!json.isObject()) {
            return new RawPerson(place, json.isList() ? null : json.line(), null, null, null, null);
        }
        var texts = new HashMap<String, String>();
        json.object(name -> text(texts, name));
        return new RawPerson(place, texts.get("code"), null, null, texts.get("name"), null);
    }

    /** One that is not told here but by its number is found by its submission. */
    private void slotOf(Consumer<Slot> found) {
        if (!json.isObject()) {
            return;
        }
        var texts = new HashMap<String, String>();
        json.object(name -> {
            if (name.equals("room")) {
                texts.put(name, nameOrId());
            } else {
                text(texts, name);
            }
        });
        found.accept(slot(texts));
    }

    private static Slot slot(Map<String, String> texts) {
        var room = texts.get("room_id") != null ? texts.get("room_id") : texts.get("room");
        return new Slot(texts.get("id"), room, texts.get("start"), texts.get("end"));
    }

    private void submission(Item item) {
        var session = new RawSession();
        session.place = item.place;
        session.code = item.text("code");
        session.title = item.text("title");
        var state = item.text("state");
        if (state != null && !PLANNED.contains(state)) {
            mendings.mend(
                    new Place(item.place.line(), item.place.column(), session.name()),
                    "A submission is neither accepted nor confirmed, and is left out.");
            return;
        }
        session.summary = item.text("abstract");
        session.description = item.text("description");
        session.kind = line(item.text("submission_type"));
        session.track = line(item.text("track"));
        session.language = line(item.text("content_locale"));
        session.duration = item.text("duration") == null ? null : item.text("duration") + " min";
        session.people.addAll(item.people);
        if (!item.ownSlots.isEmpty()) {
            place(session, item.ownSlots.get(0));
            places.slot(session.code, item.ownSlots.get(0).id);
        }
        if (item.ownSlots.size() > 1) {
            mendings.mend(session.at("slots"), "A submission has several slots, of which the first counts.");
        }
        programme.sessions.add(session);
    }

    private static String line(String text) {
        return text == null ? null : CleanText.of(text);
    }

    private static void place(RawSession session, Slot slot) {
        session.date = slot.start;
        session.end = slot.end;
        session.room = line(slot.room);
    }

    private void speaker(Item item) {
        if (item.text("name") != null) {
            speakers.put(item.text("code"), item.text("name"));
        }
        item.availabilities.forEach(time -> programme.availabilities.add(
                new RawAvailability(item.place, "code:" + item.text("code"), time.start, time.end)));
    }

    private void room(Item item) {
        var name = line(item.text("name"));
        var seats = item.text("capacity");
        if (item.text("id") != null) {
            rooms.put(item.text("id"), name);
            places.room(name, item.text("id"));
        }
        boolean isNumber = seats != null && seats.matches("[1-9]\\d{0,5}");
        programme.rooms.add(new ProgrammeRoom(name, null, isNumber ? Integer.valueOf(seats) : null));
    }

    private void resolve(RawSession session) {
        var slot = slots.getOrDefault(session.code, Slot.NONE);
        if (session.date == null) {
            place(session, slot);
        }
        if (slot.id != null) {
            places.slot(session.code, slot.id);
        }
        if (session.room != null) {
            session.room = rooms.getOrDefault(session.room, session.room);
        }
        session.people.replaceAll(person -> person.name() != null || person.code() == null
                ? person
                : new RawPerson(person.place(), person.code(), null, null, speakers.get(person.code()), null));
    }
}
