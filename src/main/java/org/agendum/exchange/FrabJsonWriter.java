package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/** Writes schedule.json, version 1, as the schema of the Chaos Computer Club's video team has it. */
public final class FrabJsonWriter {
    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";
    private static final String USUAL_SLOT = "00:05";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");
    private static final Set<String> LINK_TYPES =
            Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

    private final Programme programme;
    private final FrabForm form;

    private FrabJsonWriter(Programme programme) {
        this.programme = programme;
        this.form = new FrabForm(programme, PublishedTimes.MOST_MINUTES);
    }

    /** @return lines that end with a line feed, to be written as UTF-8; and what could not be written */
    public static Written write(Programme programme) {
        return new FrabJsonWriter(programme).write();
    }

    private Written write() {
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", SCHEMA);
        root.put("generator", Map.of("name", "agendum"));
        root.put("schedule", schedule());
        return new Written(JsonText.print(root), form.messages());
    }

    private Map<String, Object> schedule() {
        var schedule = new LinkedHashMap<String, Object>();
        schedule.put("version", Objects.toString(programme.version(), ""));
        FrabForm.put(schedule, "base_url", form.address(programme.more().get("base_url")));
        schedule.put("conference", conference());
        return schedule;
    }

    private Map<String, Object> conference() {
        var conference = new LinkedHashMap<String, Object>();
        var days = form.days();
        conference.put("acronym", form.acronym());
        conference.put("title", Objects.toString(programme.title(), ""));
        conference.put("start", days.isEmpty() ? "" : days.get(0).day().date().toString());
        conference.put(
                "end",
                days.isEmpty() ? "" : days.get(days.size() - 1).day().date().toString());
        conference.put("daysCount", days.size());
        conference.put("timeslot_duration", programme.more().getOrDefault("timeslot_duration", USUAL_SLOT));
        FrabForm.put(conference, "time_zone_name", form.jsonZoneName());
        FrabForm.put(conference, "logo", form.address(programme.more().get("logo")));
        FrabForm.put(conference, "url", form.address(programme.more().get("url")));
        var rooms = rooms();
        FrabForm.put(conference, "rooms", rooms.isEmpty() ? null : rooms);
        conference.put("days", days.stream().map(this::day).toList());
        return conference;
    }

    /** The format wants UUIDs here; rooms of which nothing is known but the name are with the days. */
    private List<Object> rooms() {
        var rooms = new ArrayList<>();
        for (var room : programme.rooms()) {
            if (room.guid() == null && room.seats() == null) {
                continue;
            }
            var fields = new LinkedHashMap<String, Object>();
            fields.put("name", room.name());
            fields.put("guid", FrabForm.isUuid(room.guid()) ? room.guid() : form.madeUuid("room:" + room.name()));
            FrabForm.put(fields, "capacity", room.seats());
            rooms.add(fields);
        }
        return rooms;
    }

    private Map<String, Object> day(FrabForm.Day day) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("index", day.index());
        fields.put("date", day.day().date().toString());
        fields.put("day_start", FrabForm.dateTime(day.day().start()));
        fields.put("day_end", FrabForm.dateTime(day.day().end()));
        var rooms = new LinkedHashMap<String, Object>();
        day.rooms()
                .forEach((room, sessions) ->
                        rooms.put(room, sessions.stream().map(this::event).toList()));
        fields.put("rooms", rooms);
        return fields;
    }

    private Map<String, Object> event(ProgrammeSession session) {
        var event = new LinkedHashMap<String, Object>();
        var guid = form.guid(session);
        var url = form.address(session.url());
        event.put("guid", guid);
        event.put("id", form.number(session));
        FrabForm.put(event, "code", form.code(session.code()));
        event.put("date", FrabForm.dateTime(session.start()));
        event.put("start", FrabForm.clock(session.start()));
        event.put("duration", FrabForm.length(session.minutes()));
        event.put("room", Objects.toString(session.room(), ""));
        event.put("slug", form.slug(session, SLUG));
        event.put("url", url == null ? PublishedUrl.none(guid) : url);
        event.put("title", session.title());
        event.put("subtitle", session.subtitle());
        event.put("track", session.track());
        event.put("type", Objects.toString(session.kind(), ""));
        event.put("language", session.language());
        event.put("abstract", session.summary());
        event.put("description", session.description());
        FrabForm.put(event, "recording_license", session.more().get("recording_license"));
        if (session.more().get("do_not_record") != null) {
            event.put("do_not_record", "true".equals(session.more().get("do_not_record")));
        }
        for (var name : List.of("logo", "feedback_url", "origin_url")) {
            FrabForm.put(event, name, form.address(session.more().get(name)));
        }
        if (session.more().get("video_download_url") != null) {
            form.tell("The format has no video_download_url, which is left out.");
        }
        event.put("persons", session.people().stream().map(this::person).toList());
        event.put("links", form.links(session.links(), LINK_TYPES));
        event.put("attachments", form.links(session.attachments(), LINK_TYPES));
        return event;
    }

    /** As frab writes people who have a number and no code, else as pretalx does: the schema wants one of the two. */
    private Map<String, Object> person(ProgrammePerson person) {
        var fields = new LinkedHashMap<String, Object>();
        var code = form.code(person.code());
        boolean hasNumber = FrabForm.isNumber(person.id());
        FrabForm.put(fields, "id", hasNumber ? Long.valueOf(person.id()) : null);
        FrabForm.put(fields, "code", code);
        boolean isKnownOtherwise = person.guid() != null || person.id() != null || person.code() != null;
        if (FrabForm.isUuid(person.guid())) {
            fields.put("guid", person.guid());
        } else if (isKnownOtherwise && !hasNumber && code == null) {
            fields.put("guid", form.madeUuid("person:" + person.key()));
        }
        fields.put(hasNumber && code == null ? "public_name" : "name", Objects.toString(person.name(), ""));
        FrabForm.put(fields, "role", person.role());
        return fields;
    }
}
