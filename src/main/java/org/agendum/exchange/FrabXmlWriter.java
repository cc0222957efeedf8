package org.agendum.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeLink;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/** Writes schedule.xml as the schema of the Chaos Computer Club's video team has it. */
public final class FrabXmlWriter {
    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_-]{4,}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{6}");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(:\\d{1,2})?");
    private static final int MOST_MINUTES = 100 * 60 - 1;

    private final Programme programme;
    private final FrabForm form;
    private final XmlPrinter xml = new XmlPrinter();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();

    private FrabXmlWriter(Programme programme) {
        this.programme = programme;
        this.form = new FrabForm(programme, MOST_MINUTES);
    }

    /** @return lines that end with a line feed, to be written as UTF-8; and what could not be written */
    public static Written write(Programme programme) {
        return new FrabXmlWriter(programme).write();
    }

    private Written write() {
        xml.open("schedule");
        xml.element("generator", null, "name", "agendum");
        xml.element("version", programme.version());
        conference();
        form.days().forEach(this::day);
        xml.close();
        return new Written(xml.print(), form.messages());
    }

    private void conference() {
        xml.open("conference");
        xml.elementIfAny("acronym", acronym());
        xml.element("title", programme.title());
        if (!form.days().isEmpty()) {
            xml.element("start", form.days().get(0).day().date().toString());
            xml.element(
                    "end", form.days().get(form.days().size() - 1).day().date().toString());
            xml.element("days", Integer.toString(form.days().size()));
        }
        var slot = programme.more().get("timeslot_duration");
        xml.elementIfAny(
                "timeslot_duration", slot != null && CLOCK.matcher(slot).matches() ? slot : null);
        xml.elementIfAny("base_url", form.address(programme.more().get("base_url")));
        xml.elementIfAny("logo", form.address(programme.more().get("logo")));
        xml.elementIfAny("url", form.address(programme.more().get("url")));
        xml.elementIfAny("time_zone_name", form.zoneName());
        xml.close();
    }

    private String acronym() {
        var own = programme.acronym();
        if (own == null || ACRONYM.matcher(own).matches()) {
            return own;
        }
        form.tell("The acronym may have small letters, digits, - and _ alone, four or more.");
        var plain = FrabForm.slugOf(own, "-");
        return plain.length() < 4 ? null : plain;
    }

    private void day(FrabForm.Day day) {
        xml.open(
                "day",
                "index",
                Integer.toString(day.index()),
                "date",
                day.day().date().toString(),
                "start",
                FrabForm.dateTime(day.day().start()),
                "end",
                FrabForm.dateTime(day.day().end()));
        day.rooms().forEach(this::room);
        xml.close();
    }

    private void room(String name, List<ProgrammeSession> sessions) {
        var guid = programme.rooms().stream()
                .filter(room -> room.name().equals(name) && FrabForm.isUuid(room.guid()))
                .map(room -> room.guid())
                .findFirst()
                .orElse(null);
        if (sessions.isEmpty()) {
            xml.element("room", null, "name", name, "guid", guid);
            return;
        }
        xml.open("room", "name", name, "guid", guid);
        sessions.forEach(this::event);
        xml.close();
    }

    private void event(ProgrammeSession session) {
        xml.open("event", "guid", form.guid(session), "id", Long.toString(form.number(session)), "code", code(session));
        xml.element("date", FrabForm.dateTime(session.start()));
        xml.element("start", FrabForm.clock(session.start()));
        xml.element("duration", FrabForm.length(session.minutes()));
        xml.element("room", session.room());
        xml.elementIfAny("slug", slug(session));
        xml.elementIfAny("url", form.address(session.url()));
        recording(session);
        xml.element("title", session.title());
        xml.elementIfAny("subtitle", session.subtitle());
        xml.element("track", session.track());
        xml.element("type", session.kind());
        xml.elementIfAny("language", session.language());
        xml.element("abstract", session.summary());
        xml.elementIfAny("description", session.description());
        for (var name : List.of("logo", "feedback_url", "origin_url", "video_download_url")) {
            xml.elementIfAny(name, form.address(session.more().get(name)));
        }
        persons(session);
        links("links", "link", session.links());
        links("attachments", "attachment", session.attachments());
        xml.close();
    }

    private String code(ProgrammeSession session) {
        if (session.code() == null || CODE.matcher(session.code()).matches() && codes.add(session.code())) {
            return session.code();
        }
        form.tell("A code is not of six letters and digits, or there twice, and is left out.");
        return null;
    }

    private String slug(ProgrammeSession session) {
        if (session.more().get("slug") == null) {
            return null;
        }
        var slug = form.slug(session, SLUG);
        return SLUG.matcher(slug).matches() && slugs.add(slug) ? slug : null;
    }

    private void recording(ProgrammeSession session) {
        var license = session.more().get("recording_license");
        var optOut = session.more().get("do_not_record");
        if (license != null || optOut != null) {
            xml.open("recording");
            xml.element("license", license);
            xml.element("optout", Boolean.toString("true".equals(optOut)));
            xml.close();
        }
    }

    private void persons(ProgrammeSession session) {
        if (!session.people().isEmpty()) {
            xml.open("persons");
            session.people().forEach(this::person);
            xml.close();
        }
    }

    private void person(ProgrammePerson person) {
        if (person.role() != null) {
            form.tell("The format has no roles: people are listed without.");
        }
        if (person.code() != null) {
            form.tell("The format has no codes of people, which are left out.");
        }
        var guid = FrabForm.isUuid(person.guid()) ? person.guid() : null;
        var id = FrabForm.isNumber(person.id()) ? person.id() : null;
        if (guid == null && id == null && (person.guid() != null || person.id() != null || person.code() != null)) {
            guid = form.madeUuid("person:" + person.key());
        }
        xml.element("person", person.name(), "id", id, "guid", guid);
    }

    private void links(String list, String item, List<ProgrammeLink> links) {
        if (!links.isEmpty()) {
            xml.open(list);
            links.forEach(link -> xml.element(item, link.title(), "href", link.url(), "type", link.type()));
            xml.close();
        }
    }
}
