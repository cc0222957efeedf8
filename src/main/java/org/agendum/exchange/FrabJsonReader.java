package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.schedule.ProgrammeLink;
import org.agendum.schedule.ProgrammeRoom;

/** Reads the schedule.json, version 1, of frab, pretalx and the Chaos Computer Club's video team. */
final class FrabJsonReader {
    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();
    private final List<ProgrammeRoom> listedRooms = new ArrayList<>();
    private JsonCursor json;
    private boolean hasConference;

    private FrabJsonReader(Mendings mendings) {
        this.mendings = mendings;
    }

    /** @throws InvalidInput if it is no JSON, or another kind of it */
    static RawProgramme read(SourceText source, Mendings mendings) {
        var reader = new FrabJsonReader(mendings);
        JsonCursor.read(source, mendings, reader::root);
        if (!reader.hasConference) {
            mendings.throwIfFaulty();
            throw InvalidInput.file(
                    source.file(),
                    "The file is JSON, but has no schedule.conference.",
                    "Maybe it is another file; a schedule of agendum is checked together with its problem.");
        }
        reader.orderRooms();
        reader.mendMissing("version", reader.programme.version);
        reader.mendMissing("title", reader.programme.title);
        reader.mendMissing("acronym", reader.programme.acronym);
        return reader.programme;
    }

    private void mendMissing(String field, String value) {
        if (value == null) {
            mendings.mend(programme.place, "The file has no %s.".formatted(field));
        }
    }

    /** As they are listed, if all of them are; else as days have them. */
    private void orderRooms() {
        var names = listedRooms.stream().map(ProgrammeRoom::name).collect(Collectors.toSet());
        boolean areAllListed = programme.rooms.stream().map(ProgrammeRoom::name).allMatch(names::contains);
        programme.rooms.addAll(areAllListed ? 0 : programme.rooms.size(), listedRooms);
    }

    /** Some leave the outermost object away. */
    private void root(JsonCursor cursor) {
        json = cursor;
        if (!json.isObject()) {
            throw InvalidInput.file(
                    mendings.file(),
                    "The file is JSON of no kind that agendum knows, and not an object like {\"schedule\": …}.",
                    "Read are schedule.json of frab and pretalx, view/All of Sessionize, and answers of pretalx.");
        }
        json.object(name -> {
            if (name.equals("schedule") && json.isObject()) {
                json.object(this::schedule);
            } else {
                schedule(name);
            }
        });
    }

    private void schedule(String name) {
        switch (name) {
            case "version" -> programme.version = json.line();
            case "base_url", "url" -> more(programme.more, name, json.line());
            case "conference" -> {
                programme.place = json.place();
                hasConference = true;
                json.object(this::conference);
            }
            default -> {
                // nothing known
            }
        }
    }

    private void conference(String name) {
        switch (name) {
            case "title" -> programme.title = json.line();
            case "acronym" -> programme.acronym = json.line();
            case "time_zone_name" -> programme.zone = json.line();
            case "day_change" -> programme.dayChange = json.line();
            case "url", "logo", "timeslot_duration" -> more(programme.more, name, json.line());
            case "rooms" -> json.list(this::room);
            case "days" -> json.list(this::day);
            default -> {
                // start, end and number of days follow from the days
            }
        }
    }

    private void room() {
        var fields = new String[3];
        var place = json.place();
        json.object(name -> {
            switch (name) {
                case "name" -> fields[0] = json.line();
                case "guid" -> fields[1] = json.line();
                case "capacity" -> fields[2] = json.line();
                default -> {
                    // nothing known
                }
            }
        });
        if (fields[0] == null) {
            mendings.mend(place, "A room has no name, and is left out.");
        } else {
            listedRooms.add(new ProgrammeRoom(fields[0], fields[1], seats(fields[2])));
        }
    }

    private static Integer seats(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}(\\.0+)?")
                ? Integer.valueOf(text.replaceFirst("\\..*", ""))
                : null;
    }

    private void day() {
        var place = json.place();
        var fields = new String[3];
        var events = new ArrayList<RawSession>();
        json.object(name -> {
            switch (name) {
                case "date" -> fields[0] = json.line();
                case "day_start", "start" -> fields[1] = json.line();
                case "day_end", "end" -> fields[2] = json.line();
                case "rooms" -> rooms(events);
                default -> {
                    // the index follows from the order
                }
            }
        });
        var day = new RawDay(place, fields[0], fields[1], fields[2]);
        programme.days.add(day);
        events.forEach(event -> event.day = day);
        programme.sessions.addAll(events);
    }

    private void rooms(List<RawSession> events) {
        if (json.isList()) {
            mendings.mend(json.place(), "The events of a day are a list, not an object by room.");
            json.list(() -> event(null, events));
            return;
        }
        json.object(name -> {
            var room = CleanText.of(LegalText.of(name));
            if (!room.isEmpty()) {
                programme.rooms.add(ProgrammeRoom.named(room));
            }
            json.list(() -> event(room.isEmpty() ? null : room, events));
        });
    }

    private void event(String room, List<RawSession> events) {
        var event = new RawSession();
        event.place = json.place();
        if (json.isNull()) {
            return;
        }
        json.object(name -> field(event, name));
        if (event.room == null) {
            event.room = room;
        } else if (room != null && !room.equals(event.room)) {
            mendings.mend(event.at("room"), "An event names another room than it is listed under, which counts.");
        }
        events.add(event);
    }

    private void field(RawSession event, String name) {
        switch (name) {
            case "guid" -> event.guid = json.line();
            case "code" -> event.code = json.line();
            case "id" -> event.id = json.line();
            case "date" -> event.date = json.line();
            case "start" -> event.start = json.line();
            case "end" -> event.end = json.line();
            case "duration" -> event.duration = json.line();
            case "room" -> event.room = json.line();
            case "title" -> event.title = json.text();
            case "subtitle" -> event.subtitle = json.text();
            case "track" -> event.track = json.line();
            case "type" -> event.kind = json.line();
            case "language" -> event.language = json.line();
            case "abstract" -> event.summary = json.text();
            case "description" -> event.description = json.text();
            case "url" -> event.url = json.line();
            case "slug", "logo", "feedback_url", "origin_url", "video_download_url", "recording_license" ->
                more(event.more, name, json.line());
            case "do_not_record" -> more(event.more, name, "true".equals(json.line()) ? "true" : null);
            case "persons" -> json.list(() -> person(event));
            case "links" -> json.list(() -> event.links.add(link()));
            case "attachments" -> json.list(() -> event.attachments.add(link()));
            default -> {
                // nothing known
            }
        }
    }

    private void person(RawSession event) {
        var place = json.place();
        if (!json.isObject()) {
            event.people.add(new RawPerson(place, null, null, null, json.line(), null));
            return;
        }
        var fields = new String[6];
        json.object(name -> {
            switch (name) {
                case "code" -> fields[0] = json.line();
                case "guid" -> fields[1] = json.line();
                case "id" -> fields[2] = json.line();
                case "public_name" -> fields[3] = json.line();
                case "name", "full_public_name" -> fields[4] = json.line();
                case "role" -> fields[5] = json.isObject() || json.isList() ? null : json.line();
                default -> {
                    // e-mail addresses among them
                }
            }
        });
        var name = fields[3] != null ? fields[3] : fields[4];
        event.people.add(new RawPerson(place, fields[0], fields[1], fields[2], name, fields[5]));
    }

    private ProgrammeLink link() {
        if (!json.isObject()) {
            return new ProgrammeLink(json.line(), null, null);
        }
        var fields = new String[3];
        json.object(name -> {
            switch (name) {
                case "url", "href" -> fields[0] = json.line();
                case "title" -> fields[1] = json.line();
                case "type" -> fields[2] = json.line();
                default -> {
                    // nothing known
                }
            }
        });
        return new ProgrammeLink(fields[0], fields[1], fields[2]);
    }

    private static void more(Map<String, String> more, String name, String value) {
        if (value != null) {
            more.put(name, value);
        }
    }
}
