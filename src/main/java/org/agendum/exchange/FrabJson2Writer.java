package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;

/**
 * Writes schedule.json, version 2, which says what people do in sessions. Its makers call it alpha: it may still change.
 */
public final class FrabJson2Writer {
    private static final String SCHEMA = "https://c3voc.de/schema/schedule2";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})([-_].*)?");
    private static final String USUAL_LANGUAGE = "en";
    private static final String NO_TRACK = "other";
    private static final Set<String> LINK_TYPES = Set.of(
            "SLIDES",
            "PAPER",
            "WEB",
            "BLOG",
            "ARTICLE",
            "BOOK",
            "MEDIA",
            "RELATED",
            "FEEDBACK",
            "ORIGIN",
            "ACTIVITYPUB");

    /** The words of the format for what people do, by a word that their roles have in agendum. */
    private static final Map<String, String> ROLES = Map.of(
            "moderator", "MODERATOR",
            "chair", "MODERATOR",
            "facilitator", "HOST",
            "host", "HOST",
            "speaker", "SPEAKER",
            "panelist", "SPEAKER",
            "panellist", "SPEAKER",
            "presenter", "SPEAKER");

    private static final Map<String, String> KINDS = Map.of(
            "talk", "TALK",
            "lecture", "TALK",
            "keynote", "TALK",
            "lightning", "LIGHTNING_TALK",
            "workshop", "WORKSHOP",
            "panel", "DISCUSSION",
            "discussion", "DISCUSSION",
            "meeting", "MEETING",
            "concert", "CONCERT",
            "performance", "PERFORMANCE");

    private final Programme programme;
    private final FrabForm form;
    private final Map<String, ProgrammeRoom> rooms = new LinkedHashMap<>();

    private FrabJson2Writer(Programme programme) {
        this.programme = programme;
        this.form = new FrabForm(programme, PublishedTimes.MOST_MINUTES);
        programme.rooms().forEach(room -> rooms.put(room.name(), room));
    }

    /** @return lines that end with a line feed, to be written as UTF-8; and what could not be written */
    public static Written write(Programme programme) {
        return new FrabJson2Writer(programme).write();
    }

    private Written write() {
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", SCHEMA);
        root.put("generator", Map.of("name", "agendum"));
        var schedule = new LinkedHashMap<String, Object>();
        schedule.put("version", Objects.toString(programme.version(), ""));
        schedule.put("conference", conference());
        schedule.put("events", events());
        root.put("schedule", schedule);
        return new Written(JsonText.print(root), form.messages());
    }

    private Map<String, Object> conference() {
        var conference = new LinkedHashMap<String, Object>();
        var days = form.days();
        conference.put("acronym", form.acronym());
        conference.put("title", Objects.toString(programme.title(), ""));
        if (!days.isEmpty()) {
            conference.put("start", FrabForm.dateTime(days.get(0).day().start()));
            conference.put(
                    "end", FrabForm.dateTime(days.get(days.size() - 1).day().end()));
        }
        FrabForm.put(conference, "time_zone_name", form.jsonZoneName());
        FrabForm.put(conference, "url", form.address(programme.more().get("url")));
        conference.put("tracks", tracks());
        conference.put("rooms", programme.rooms().stream().map(this::room).toList());
        conference.put("days", days.stream().map(FrabJson2Writer::day).toList());
        return conference;
    }

    private static Map<String, Object> day(FrabForm.Day day) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("index", day.index());
        fields.put("date", day.day().date().toString());
        fields.put("start", FrabForm.dateTime(day.day().start()));
        fields.put("end", FrabForm.dateTime(day.day().end()));
        return fields;
    }

    private List<Map<String, String>> tracks() {
        var names = new TreeSet<String>();
        programme.sessions().stream()
                .map(ProgrammeSession::track)
                .filter(Objects::nonNull)
                .forEach(names::add);
        var tracks = new ArrayList<Map<String, String>>();
        names.forEach(name -> {
            var track = new LinkedHashMap<String, String>();
            track.put("name", name);
            track.put("slug", slug(name, NO_TRACK));
            tracks.add(track);
        });
        return tracks;
    }

    private Map<String, Object> room(ProgrammeRoom room) {
        var fields = reference(room);
        FrabForm.put(fields, "capacity", room.seats());
        return fields;
    }

    private Map<String, Object> reference(ProgrammeRoom room) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", room.name());
        fields.put("slug", slug(room.name(), "room"));
        fields.put("guid", FrabForm.isUuid(room.guid()) ? room.guid() : form.madeUuid("room:" + room.name()));
        return fields;
    }

    private static String slug(String name, String otherwise) {
        var slug = FrabForm.slugOf(name, "-");
        return slug.length() < 2 ? otherwise + (slug.isEmpty() ? "" : "-" + slug) : slug;
    }

    private List<Object> events() {
        var events = new ArrayList<>();
        form.days()
                .forEach(day -> day.rooms()
                        .forEach((room, sessions) -> sessions.forEach(session -> events.add(event(session)))));
        return events;
    }

    /** What is nobody's, such as a break, is of another kind in the format; so is what has no room. */
    private Map<String, Object> event(ProgrammeSession session) {
        boolean isPause = session.kind() != null && Kinds.isPause(session.kind());
        if (isPause || session.room() == null) {
            if (!isPause) {
                form.tell("A session has no room, and is written without its people.");
            }
            return meta(session, isPause ? "BREAK" : "META");
        }
        var event = new LinkedHashMap<String, Object>();
        var guid = form.guid(session);
        var url = form.address(session.url());
        event.put("guid", guid);
        FrabForm.put(event, "code", form.code(session.code()));
        event.put("start", FrabForm.dateTime(session.start()));
        event.put("end", FrabForm.dateTime(session.end()));
        event.put("room", reference(rooms.get(session.room())));
        event.put("slug", form.slug(session, SLUG));
        event.put("url", url == null ? PublishedUrl.none(guid) : url);
        event.put("title", session.title());
        event.put("subtitle", session.subtitle());
        event.put("track", Map.of("slug", session.track() == null ? NO_TRACK : slug(session.track(), NO_TRACK)));
        event.put("type", word(session.kind(), KINDS, "OTHER"));
        event.put("language", language(session.language()));
        event.put("abstract", session.summary());
        FrabForm.put(event, "description", session.description());
        event.put(
                "participants", session.people().stream().map(this::participant).toList());
        event.put("links", form.links(session.links(), LINK_TYPES));
        event.put("attachments", form.links(session.attachments(), LINK_TYPES));
        return event;
    }

    private Map<String, Object> meta(ProgrammeSession session, String type) {
        var event = new LinkedHashMap<String, Object>();
        event.put("type", type);
        event.put("title", session.title());
        FrabForm.put(event, "subtitle", session.subtitle());
        event.put("guid", form.guid(session));
        event.put("start", FrabForm.dateTime(session.start()));
        event.put("end", FrabForm.dateTime(session.end()));
        FrabForm.put(event, "room", session.room() == null ? null : reference(rooms.get(session.room())));
        return event;
    }

    private Map<String, Object> participant(ProgrammePerson person) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("guid", FrabForm.isUuid(person.guid()) ? person.guid() : form.madeUuid("person:" + person.key()));
        fields.put("name", person.label());
        fields.put("role", person.role() == null ? "SPEAKER" : word(person.role(), ROLES, "CONTRIBUTOR"));
        return fields;
    }

    /** The first word of the format whose counterpart is in the text. */
    private static String word(String text, Map<String, String> words, String otherwise) {
        var plain = Objects.toString(text, "").toLowerCase(Locale.ROOT);
        return words.keySet().stream()
                .filter(plain::contains)
                .sorted()
                .findFirst()
                .map(words::get)
                .orElse(otherwise);
    }

    private String language(String language) {
        var known = LANGUAGE.matcher(Objects.toString(language, "").toLowerCase(Locale.ROOT));
        if (known.matches()) {
            return known.group(1);
        }
        form.tell("The language of a session is not known; the format wants one, and en is written.");
        return USUAL_LANGUAGE;
    }
}
