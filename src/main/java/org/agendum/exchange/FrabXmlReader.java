package org.agendum.exchange;

import java.util.Map;
import org.agendum.problem.Quote;
import org.agendum.schedule.ProgrammeLink;
import org.agendum.schedule.ProgrammeRoom;

/** Reads the schedule.xml that Pentabarf began and frab, pretalx and others write, in all its dialects. */
final class FrabXmlReader {
    static final String ROOT = "schedule";

    private final XmlCursor xml;
    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();

    private FrabXmlReader(XmlCursor xml, Mendings mendings) {
        this.xml = xml;
        this.mendings = mendings;
    }

    /** @throws InvalidInput if it is no well-formed XML, or another kind of it */
    static RawProgramme read(byte[] bytes, Mendings mendings) {
        var xml = XmlCursor.open(mendings.file(), XmlText.decode(mendings.file(), bytes));
        if (!xml.name().equals(ROOT)) {
            throw InvalidInput.file(
                    mendings.file(),
                    "The file is XML, but its outermost element is %s, not schedule.".formatted(Quote.of(xml.name())),
                    "Maybe it is another file.");
        }
        var reader = new FrabXmlReader(xml, mendings);
        reader.schedule();
        return reader.programme;
    }

    private void schedule() {
        programme.place = xml.place();
        int depth = xml.depth();
        boolean hasConference = false;
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "version" -> programme.version = line();
                case "conference" -> {
                    hasConference = true;
                    conference();
                }
                case "day" -> day();
                default -> {
                    // of the generator, tracks and the like nothing is needed
                }
            }
        }
        xml.finish();
        if (!hasConference) {
            mendings.mend(programme.place, "The file does not describe the conference.");
        }
        mendMissing("version", programme.version);
        mendMissing("title", programme.title);
        mendMissing("acronym", programme.acronym);
    }

    private void mendMissing(String field, String value) {
        if (value == null) {
            mendings.mend(programme.place, "The file has no %s.".formatted(field));
        }
    }

    private void conference() {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "title" -> programme.title = line();
                case "acronym" -> programme.acronym = line();
                case "release", "version" -> {
                    var release = line();
                    programme.version = programme.version == null ? release : programme.version;
                }
                case "time_zone_name" -> programme.zone = line();
                case "day_change" -> programme.dayChange = line();
                case "base_url", "url", "logo", "timeslot_duration" -> more(programme.more, xml.name(), line());
                default -> {
                    // start, end and number of days follow from the days
                }
            }
        }
    }

    private void day() {
        var place = xml.place().field("day " + (programme.days.size() + 1));
        var day = new RawDay(place, xml.attribute("date"), xml.attribute("start"), xml.attribute("end"));
        programme.days.add(day);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "room" -> room(day);
                case "event" -> {
                    mendings.mend(xml.place(), "An event stands directly under its day, not in a room.");
                    event(day, null);
                }
                default -> {
                    // nothing known
                }
            }
        }
    }

    private void room(RawDay day) {
        var name = xml.attribute("name") == null ? null : nullIfEmpty(CleanText.of(xml.attribute("name")));
        if (name == null) {
            mendings.mend(xml.place(), "A room has no name; those of its events count.");
        } else {
            programme.rooms.add(new ProgrammeRoom(name, xml.attribute("guid"), null));
        }
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("event")) {
                event(day, name);
            }
        }
    }

    private void event(RawDay day, String room) {
        var event = new RawSession();
        event.day = day;
        event.place = xml.place();
        event.id = xml.attribute("id");
        event.guid = xml.attribute("guid");
        event.code = xml.attribute("code");
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            field(event);
        }
        if (event.room == null) {
            event.room = room;
        } else if (room != null && !room.equals(event.room)) {
            mendings.mend(event.at("room"), "An event names another room than it is listed under, which counts.");
        }
        programme.sessions.add(event);
    }

    private void field(RawSession event) {
        switch (xml.name()) {
            case "date" -> event.date = line();
            case "start" -> event.start = line();
            case "end" -> event.end = line();
            case "duration" -> event.duration = line();
            case "room" -> event.room = line();
            case "title" -> event.title = nullIfEmpty(xml.text());
            case "subtitle" -> event.subtitle = nullIfEmpty(xml.text());
            case "track" -> event.track = line();
            case "type" -> event.kind = line();
            case "language" -> event.language = line();
            case "abstract" -> event.summary = nullIfEmpty(xml.text());
            case "description" -> event.description = nullIfEmpty(xml.text());
            case "url" -> event.url = line();
            case "slug", "logo", "feedback_url", "origin_url", "video_download_url" ->
                more(event.more, xml.name(), line());
            case "recording" -> recording(event);
            case "persons" -> persons(event);
            case "links" -> links(event);
            case "attachments" -> attachments(event);
            default -> {
                // nothing known
            }
        }
    }

    private void recording(RawSession event) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "license" -> more(event.more, "recording_license", line());
                case "optout" -> {
                    var optout = line();
                    boolean isOut = optout != null && (optout.equals("1") || optout.equalsIgnoreCase("true"));
                    more(event.more, "do_not_record", isOut ? "true" : null);
                }
                default -> {
                    // nothing known
                }
            }
        }
    }

    private void persons(RawSession event) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("person")) {
                var place = xml.place();
                var code = xml.attribute("code");
                var guid = xml.attribute("guid");
                var id = xml.attribute("id");
                var role = xml.attribute("role");
                event.people.add(new RawPerson(place, code, guid, id, xml.text(), role));
            }
        }
    }

    private void links(RawSession event) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("link")) {
                event.links.add(link());
            }
        }
    }

    private void attachments(RawSession event) {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("attachment")) {
                event.attachments.add(link());
            }
        }
    }

    /** Some write the address as text. */
    private ProgrammeLink link() {
        var address = xml.attribute("href");
        var type = xml.attribute("type");
        var text = line();
        return address == null ? new ProgrammeLink(text, null, type) : new ProgrammeLink(address, text, type);
    }

    /** The text of the element as one line; null when empty. */
    private String line() {
        return nullIfEmpty(CleanText.of(xml.text()));
    }

    private static String nullIfEmpty(String text) {
        return text.isBlank() ? null : text;
    }

    private static void more(Map<String, String> more, String name, String value) {
        if (value != null) {
            more.put(name, value);
        }
    }
}
