package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.exchange.Mendings.Place;
import org.agendum.schedule.ProgrammeRoom;

/**
 * Reads what pretalx answers over its REST interface: submissions, speakers, rooms, slots and schedules, as pages with
 * {@code results} or as lists, in one file or in several. What an item is, its fields tell.
 */
final class PretalxReader {
    /** Of an item of each kind, enough to know it by. */
    private static final Set<String> OF_SUBMISSIONS =
            Set.of("submission_type", "submission_type_id", "abstract", "state");

    private static final Set<String> PLANNED = Set.of("accepted", "confirmed");
    private static final String BREAK = "break";

    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();
    private final Map<String, PretalxItem> submissions = new LinkedHashMap<>();
    private final List<PretalxItem> breaks = new ArrayList<>();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, Set<PretalxSlot>> slots = new HashMap<>();
    private final PretalxPages pages = new PretalxPages();
    private final PretalxPlaces places = new PretalxPlaces();
    private JsonCursor json;
    private int items;

    PretalxReader(Mendings mendings) {
        this.mendings = mendings;
    }

    /** Whether the outermost fields, or those of the first item of a list, are such. */
    static boolean isLikely(Set<String> outermost, Set<String> ofItem) {
        boolean isOne = outermost.contains("submissions") || outermost.contains("talks");
        boolean isSchedule = outermost.contains("slots") && outermost.contains("version");
        return isOne
                || isSchedule
                || outermost.contains("results")
                || ofItem.contains("code") && ofItem.contains("state");
    }

    /** Several files add up. */
    void add(SourceText source) {
        JsonCursor.read(source, mendings, cursor -> {
            json = cursor;
            root();
        });
    }

    /** What all files together say. To be called once. */
    RawProgramme programme() {
        pages.tellMissing(mendings);
        submissions.values().forEach(this::addSessions);
        breaks.forEach(this::addBreak);
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
                case "results", "submissions", "talks", "speakers", "rooms", "slots", "breaks" -> page();
                case "event" -> json.object(field -> PretalxItem.text(json, event, field));
                default -> PretalxItem.text(json, event, name);
            }
        });
        pages.add(place, event, items - before);
        if (event.containsKey("slug") || event.containsKey("timezone")) {
            programme.title = event.get("name");
            programme.acronym = event.get("slug");
            programme.zone = event.get("timezone");
            days(event.get("date_from"), event.get("date_to"));
        }
        programme.version = event.getOrDefault("version", programme.version);
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
                    PretalxItem.text(json, page, name);
                }
            });
            pages.add(place, page, items - before);
        } else {
            json.list(this::item);
        }
    }

    private void item() {
        items++;
        if (!json.isObject()) {
            // a number, where what it stands for was not asked for
            return;
        }
        var item = PretalxItem.read(json);
        if (item.submission != null) {
            submission(item.submission);
            slot(item.submission.text("code"), item);
        } else if (item.texts.keySet().stream().anyMatch(OF_SUBMISSIONS::contains)) {
            submission(item);
        } else if (item.text("submission") != null) {
            slot(item.text("submission"), item);
        } else if (item.text("code") != null) {
            speaker(item);
        } else if (item.text("name") != null) {
            room(item);
        } else if (item.text("start") != null) {
            breaks.add(item);
        }
    }

    /** The first answer that tells of it counts; a schedule has it in each of its slots. */
    private void submission(PretalxItem item) {
        var state = item.text("state");
        if (state != null && !PLANNED.contains(state)) {
            mendings.mend(
                    new Place(
                            item.place.line(),
                            item.place.column(),
                            sessionOf(item, null).name()),
                    "A submission is neither accepted nor confirmed, and is left out.");
            return;
        }
        var code = item.text("code");
        submissions.putIfAbsent(code == null ? "#" + submissions.size() : code, item);
    }

    private void slot(String submission, PretalxItem item) {
        if (submission != null) {
            slots.computeIfAbsent(submission, code -> new LinkedHashSet<>()).add(PretalxSlot.of(item.texts));
        }
    }

    private void speaker(PretalxItem item) {
        if (item.text("name") != null) {
            speakers.put(item.text("code"), item.text("name"));
        }
        item.availabilities.forEach(time -> programme.availabilities.add(
                new RawAvailability(item.place, "code:" + item.text("code"), time.start(), time.end())));
    }

    private void room(PretalxItem item) {
        var name = item.line("name");
        var seats = item.text("capacity");
        if (item.text("id") != null) {
            rooms.put(item.text("id"), name);
            places.room(name, item.text("id"));
        }
        boolean isNumber = seats != null && seats.matches("[1-9]\\d{0,5}");
        programme.rooms.add(new ProgrammeRoom(name, null, isNumber ? Integer.valueOf(seats) : null));
    }

    /** One for each time that the submission takes place. */
    private void addSessions(PretalxItem item) {
        var code = item.text("code");
        var all = slotsOf(item);
        for (int i = 0; i < Math.max(1, all.size()); i++) {
            var session = sessionOf(item, i == 0 ? code : code + "-" + (i + 1));
            if (i < all.size()) {
                place(session, all.get(i));
                places.slot(session.code, code, all.get(i).id());
            }
            programme.sessions.add(session);
        }
        if (all.size() > 1) {
            mendings.mend(
                    new Place(item.place.line(), item.place.column(), "event " + code),
                    "A submission has several slots, and is a session in each.");
        }
    }

    /** Those that it tells itself, unless only the answer on slots says where they are. */
    private List<PretalxSlot> slotsOf(PretalxItem item) {
        var told = slots.getOrDefault(item.text("code"), Set.of());
        boolean isSilent = item.slots.stream().noneMatch(PretalxSlot::isPlaced);
        return (isSilent && !told.isEmpty() ? told : new LinkedHashSet<>(item.slots))
                .stream()
                        .sorted(Comparator.comparing(
                                PretalxSlot::start, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    private RawSession sessionOf(PretalxItem item, String code) {
        var session = new RawSession();
        session.place = item.place;
        session.code = code == null ? item.text("code") : code;
        session.title = item.text("title");
        session.summary = item.text("abstract");
        session.description = item.text("description");
        session.kind = item.line("submission_type");
        session.track = item.line("track");
        session.language = item.line("content_locale");
        var minutes = item.texts.getOrDefault("duration", item.text("default_duration"));
        session.duration = minutes == null ? null : minutes + " min";
        item.people.stream().map(this::named).forEach(session.people::add);
        return session;
    }

    private RawPerson named(RawPerson person) {
        return person.name() != null || person.code() == null
                ? person
                : new RawPerson(person.place(), person.code(), null, null, speakers.get(person.code()), null);
    }

    private void place(RawSession session, PretalxSlot slot) {
        session.date = slot.start();
        session.end = slot.end();
        session.room = slot.roomName(rooms);
    }

    /** What takes time and a room without anybody having submitted it; also what only blocks a room. */
    private void addBreak(PretalxItem item) {
        var slot = PretalxSlot.of(item.texts);
        var session = new RawSession();
        session.place = item.place;
        session.id = slot.id() == null ? null : "slot-" + slot.id();
        session.kind = item.texts.getOrDefault("slot_type", BREAK);
        session.title = item.texts.getOrDefault("description", session.kind);
        place(session, slot);
        places.slot(session.id, null, slot.id());
        programme.sessions.add(session);
    }
}
