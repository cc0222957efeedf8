package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.agendum.schedule.ProgrammeRoom;

/** Reads what Sessionize calls "All": sessions, speakers, rooms and categories, which refer to each other by ids. */
final class SessionizeReader {
    private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,3}) ?-?(?:min|minutes|minuten|m)\\b");

    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> roomNames = new HashMap<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<RawSession, List<String>> itemsOf = new LinkedHashMap<>();
    private JsonCursor json;

    private record Room(String id, String name, int sort) {}

    /** One answer of a category, such as a track. */
    private record Item(String category, String name) {}

    private SessionizeReader(Mendings mendings) {
        this.mendings = mendings;
    }

    /** @throws InvalidInput if it is no JSON */
    static RawProgramme read(SourceText source, Mendings mendings) {
        var reader = new SessionizeReader(mendings);
        JsonCursor.read(source, mendings, reader::root);
        reader.resolve();
        mendings.mend(reader.programme.place, "The file has no title.");
        return reader.programme;
    }

    private void root(JsonCursor cursor) {
        json = cursor;
        json.object(name -> {
            switch (name) {
                case "sessions" -> json.list(this::session);
                case "speakers" -> json.list(this::speaker);
                case "rooms" -> json.list(this::room);
                case "categories" -> json.list(this::category);
                default -> {
                    // questions, and answers to them
                }
            }
        });
    }

    private void session() {
        var session = new RawSession();
        session.place = json.place();
        var found = new ArrayList<String>();
        var status = new String[1];
        json.object(name -> {
            switch (name) {
                case "id" -> session.id = json.line();
                case "title" -> session.title = json.text();
                case "description" -> session.description = json.text();
                case "startsAt" -> session.date = json.line();
                case "endsAt" -> session.end = json.line();
                // an id; resolved when all rooms are known
                case "roomId" -> session.room = json.line();
                case "status" -> status[0] = json.line();
                case "speakers" -> json.list(() -> session.people.add(speakerOf()));
                case "categoryItems" -> json.list(() -> found.add(json.line()));
                case "isServiceSession" -> session.kind = "true".equals(json.line()) ? "service" : session.kind;
                default -> {
                    // addresses of streams, and whether the speaker was informed
                }
            }
        });
        if (status[0] != null && status[0].matches("(?i)declined?|decline_queue|canceled|cancelled")) {
            mendings.mend(session.place, "A session is declined or cancelled, and is left out.");
            return;
        }
        itemsOf.put(session, found);
        programme.sessions.add(session);
    }

    /** An id, or an object with id and name. */
    private RawPerson speakerOf() {
        var place = json.place();
        if (!json.isObject()) {
            return new RawPerson(place, null, json.line(), null, null, null);
        }
        var fields = new String[2];
        json.object(name -> {
            if (name.equals("id")) {
                fields[0] = json.line();
            } else if (name.equals("name")) {
                fields[1] = json.line();
            }
        });
        return new RawPerson(place, null, fields[0], null, fields[1], null);
    }

    private void speaker() {
        var fields = new String[4];
        json.object(name -> {
            switch (name) {
                case "id" -> fields[0] = json.line();
                case "fullName" -> fields[1] = json.line();
                case "firstName" -> fields[2] = json.line();
                case "lastName" -> fields[3] = json.line();
                default -> {
                    // biographies and pictures
                }
            }
        });
        var parts = (Objects.toString(fields[2], "") + " " + Objects.toString(fields[3], "")).strip();
        var name = fields[1] != null ? fields[1] : parts;
        if (fields[0] != null && !name.isEmpty()) {
            speakers.put(fields[0], name);
        }
    }

    private void room() {
        var place = json.place();
        var fields = new String[3];
        json.object(name -> {
            switch (name) {
                case "id" -> fields[0] = json.line();
                case "name" -> fields[1] = json.line();
                case "sort" -> fields[2] = json.line();
                default -> {
                    // nothing known
                }
            }
        });
        if (fields[1] == null) {
            mendings.mend(place, "A room has no name, and is left out.");
            return;
        }
        int sort = fields[2] != null && fields[2].matches("\\d{1,9}") ? Integer.parseInt(fields[2]) : 0;
        rooms.add(new Room(Objects.toString(fields[0], fields[1]), fields[1], sort));
    }

    private void category() {
        var title = new String[1];
        var names = new LinkedHashMap<String, String>();
        json.object(name -> {
            if (name.equals("title") || name.equals("name")) {
                title[0] = json.line();
            } else if (name.equals("items") || name.equals("categoryItems")) {
                json.list(() -> item(names));
            }
        });
        var category = Objects.toString(title[0], "").toLowerCase(Locale.ROOT);
        names.forEach((id, name) -> items.put(id, new Item(category, name)));
    }

    private void item(Map<String, String> names) {
        var fields = new String[2];
        json.object(name -> {
            if (name.equals("id")) {
                fields[0] = json.line();
            } else if (name.equals("name")) {
                fields[1] = json.line();
            }
        });
        if (fields[0] != null && fields[1] != null) {
            names.put(fields[0], fields[1]);
        }
    }

    private void resolve() {
        rooms.sort(Comparator.comparingInt(Room::sort));
        rooms.forEach(room -> {
            roomNames.put(room.id, room.name);
            programme.rooms.add(ProgrammeRoom.named(room.name));
        });
        programme.sessions.forEach(this::resolve);
    }

    private void resolve(RawSession session) {
        if (session.room != null) {
            session.room =
                    known(roomNames, session.room, session, "roomId", "A room is not listed, and is called by its id.");
        }
        session.people.replaceAll(person -> new RawPerson(
                person.place(),
                null,
                person.guid(),
                null,
                person.name() != null || person.guid() == null
                        ? person.name()
                        : known(
                                speakers,
                                person.guid(),
                                session,
                                "speakers",
                                "A speaker is not listed, and has no name."),
                null));
        itemsOf.get(session).stream().map(items::get).filter(Objects::nonNull).forEach(item -> put(item, session));
        if (session.date == null && session.end == null) {
            lengthOf(session);
        }
    }

    private String known(Map<String, String> names, String id, RawSession session, String field, String otherwise) {
        var name = names.get(id);
        if (name == null) {
            mendings.mend(session.at(field), otherwise);
        }
        return name == null && field.equals("roomId") ? id : name;
    }

    /** The first answer in each of the categories that planners usually have. */
    private static void put(Item item, RawSession session) {
        if (item.category.contains("track") && session.track == null) {
            session.track = item.name;
        } else if (item.category.contains("format") && session.kind == null) {
            session.kind = item.name;
        } else if (item.category.contains("language") && session.language == null) {
            session.language = item.name;
        }
    }

    /** What has no time yet has no length either, unless its format says one, like {@code Short talk (25 min)}. */
    private void lengthOf(RawSession session) {
        var matcher = MINUTES.matcher(Objects.toString(session.kind, "").toLowerCase(Locale.ROOT));
        if (matcher.find()) {
            session.duration = matcher.group(1) + " min";
            mendings.mend(session.at("categoryItems"), "A session without a time is as long as its format says.");
        }
    }
}
