package org.agendum.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.exchange.Mendings.Place;

/**
 * Reads a programme from a calendar, RFC 5545. Its own walk through the lines, since libraries do not tell where what they
 * mend stands.
 */
final class IcsReader {
    /** What programs say is the organiser's and not a person's. */
    private static final Set<String> NOT_PEOPLE = Set.of("ROOM", "RESOURCE");

    private static final String PERSON = "urn:x-agendum:";
    private static final String UUID_URN = "urn:uuid:";

    private final Mendings mendings;
    private final boolean withCancelled;
    private final RawProgramme programme = new RawProgramme();

    private IcsReader(Mendings mendings, boolean withCancelled) {
        this.mendings = mendings;
        this.withCancelled = withCancelled;
    }

    /** @throws InvalidInput if it is no calendar */
    static RawProgramme read(SourceText source, Mendings mendings) {
        return new IcsReader(mendings, false).read(source);
    }

    /** Also what was cancelled; each session says its {@code sequence} and {@code status}. */
    static RawProgramme readHistory(SourceText source, Mendings mendings) {
        return new IcsReader(mendings, true).read(source);
    }

    private RawProgramme read(SourceText source) {
        var calendars = IcsComponent.read(source, mendings).parts("VCALENDAR").toList();
        if (calendars.isEmpty()) {
            throw InvalidInput.file(source.file(), "The file has no VCALENDAR.", "Maybe it is another file.");
        }
        for (var calendar : calendars) {
            head(calendar);
            var times = new IcsTimes(new IcsZones(calendar), mendings);
            var events = IcsOccurrences.of(calendar.parts("VEVENT").toList(), times, mendings);
            var common = commonOrganizer(events);
            events.forEach(event -> event(event, times, common));
        }
        return programme;
    }

    private void head(IcsComponent calendar) {
        programme.place = new Place(calendar.line(), 1, "");
        programme.title = or(programme.title, or(calendar.line("X-WR-CALNAME"), calendar.line("NAME")));
        programme.acronym = or(programme.acronym, calendar.line("X-AGENDUM-EVENT"));
        programme.version = or(programme.version, calendar.line("X-AGENDUM-VERSION"));
        programme.zone = or(programme.zone, or(saidZone(calendar), usedZone(calendar)));
        if (programme.title == null) {
            mendings.mend(programme.place, "The file has no title.");
        }
    }

    private static String or(String first, String second) {
        return first == null ? second : first;
    }

    private static String saidZone(IcsComponent calendar) {
        var name = calendar.line("X-WR-TIMEZONE");
        return name == null
                ? null
                : new IcsZones(calendar).find(name).map(Objects::toString).orElse(name);
    }

    /** Of the first event that has one. */
    private static String usedZone(IcsComponent calendar) {
        var zones = new IcsZones(calendar);
        return calendar.parts("VEVENT")
                .map(event -> event.first("DTSTART"))
                .filter(Objects::nonNull)
                .map(start -> start.parameters().get("TZID"))
                .filter(Objects::nonNull)
                .flatMap(name -> zones.find(name).stream())
                .map(Objects::toString)
                .findFirst()
                .orElse(null);
    }

    /** Who organises all of several events organises the whole, and does not sit in each; null when there is none. */
    private static String commonOrganizer(List<IcsComponent> events) {
        var organizers = new HashSet<String>();
        for (var event : events) {
            var organizer = event.first("ORGANIZER");
            organizers.add(organizer == null ? "" : organizerOf(organizer));
        }
        return events.size() > 1 && organizers.size() == 1
                ? organizers.iterator().next()
                : null;
    }

    /** By name: some programs write the address of the whole event beside the name of each speaker. */
    private static String organizerOf(IcsLine organizer) {
        return Objects.requireNonNullElse(name(organizer), organizer.value());
    }

    private void event(IcsComponent event, IcsTimes times, String commonOrganizer) {
        var session = new RawSession();
        session.place = new Place(event.line(), 1, "");
        session.guid = event.line("UID");
        session.title = event.text("SUMMARY");
        if (isLeftOut(event, session)) {
            return;
        }
        session.id = event.line("X-AGENDUM-ID");
        session.code = event.line("X-AGENDUM-CODE");
        session.kind = event.line("X-AGENDUM-KIND");
        session.track = event.has("CATEGORIES")
                ? nullIfBlank(
                        CleanText.of(LegalText.of(event.first("CATEGORIES").firstText())))
                : null;
        session.language =
                event.has("SUMMARY") ? event.first("SUMMARY").parameters().get("LANGUAGE") : null;
        session.description = event.text("DESCRIPTION");
        session.url = event.line("URL");
        session.room = event.line("LOCATION");
        when(event, session, times);
        people(event, session, commonOrganizer);
        if (withCancelled) {
            history(event, session);
        }
        programme.sessions.add(session);
    }

    private boolean isLeftOut(IcsComponent event, RawSession session) {
        var place = new Place(event.line(), 1, session.name());
        if (isCancelled(event) && !withCancelled) {
            mendings.mend(place, "An event is cancelled, and is left out.");
            return true;
        }
        if (Stream.of("RRULE", "RDATE", "EXRULE").anyMatch(event::has)) {
            mendings.fault(
                    session.at("RRULE"),
                    "The event repeats without an end, or in another way than every so many days or weeks.",
                    "Maybe write an event for each time, or take it out.");
            return true;
        }
        var start = event.first("DTSTART");
        if (start != null && IcsTimes.isDate(start)) {
            mendings.mend(place, "An event lasts whole days, and is left out.");
            return true;
        }
        return false;
    }

    private static boolean isCancelled(IcsComponent event) {
        return "CANCELLED".equalsIgnoreCase(event.line("STATUS"));
    }

    private static void when(IcsComponent event, RawSession session, IcsTimes times) {
        var start = event.first("DTSTART");
        var end = event.first("DTEND");
        if (start != null) {
            session.date = times.text(start, session.at("DTSTART"));
        }
        if (end != null && !IcsTimes.isDate(end)) {
            session.end = times.text(end, session.at("DTEND"));
        } else if (event.has("DURATION")) {
            session.duration = IcsTimes.length(event.first("DURATION"));
        }
    }

    private void people(IcsComponent event, RawSession session, String commonOrganizer) {
        event.all("ATTENDEE").forEach(attendee -> attendee(attendee, session));
        var organizer = event.first("ORGANIZER");
        if (organizer == null || !session.people.isEmpty()) {
            return;
        }
        if (organizerOf(organizer).equals(commonOrganizer)) {
            mendings.mend(
                    session.at("ORGANIZER"), "All events have the same organizer, who is not taken to sit in them.");
        } else {
            session.people.add(person(organizer, null));
        }
    }

    private void attendee(IcsLine attendee, RawSession session) {
        var parameters = attendee.parameters();
        if (NOT_PEOPLE.contains(upper(parameters.get("CUTYPE")))) {
            session.room = or(session.room, name(attendee));
            return;
        }
        if ("DECLINED".equals(upper(parameters.get("PARTSTAT")))) {
            mendings.mend(session.at("ATTENDEE"), "A person has declined, and is left out.");
            return;
        }
        var own = parameters.get("X-AGENDUM-ROLE");
        var role = own != null ? own : "CHAIR".equals(upper(parameters.get("ROLE"))) ? "chair" : null;
        session.people.add(person(attendee, role == null ? null : CleanText.of(LegalText.of(role))));
    }

    /** By name; who has none is known by the address, which nobody is shown. */
    private static RawPerson person(IcsLine line, String role) {
        var address = LegalText.of(line.value().strip());
        var name = name(line);
        if (address.startsWith(UUID_URN)) {
            return new RawPerson(line.place(), null, address.substring(UUID_URN.length()), null, name, role);
        }
        var key = address.startsWith(PERSON) ? IcsUrn.decoded(address.substring(PERSON.length())) : "";
        return new RawPerson(
                line.place(),
                after("code:", key),
                after("guid:", key),
                after("id:", key),
                name != null ? name : EmailAddress.isIn(address) ? address : null,
                role);
    }

    private static String after(String prefix, String key) {
        return key.startsWith(prefix) ? key.substring(prefix.length()) : null;
    }

    private static String name(IcsLine line) {
        var name = line.parameters().get("CN");
        return name == null ? null : nullIfBlank(CleanText.of(LegalText.of(name)));
    }

    private static String upper(String text) {
        return text == null ? "" : text.toUpperCase(Locale.ROOT);
    }

    private static String nullIfBlank(String text) {
        return text.isBlank() ? null : text;
    }

    private static void history(IcsComponent event, RawSession session) {
        var sequence = event.line("SEQUENCE");
        session.more.putAll(Map.of(
                IcsHistory.SEQUENCE,
                sequence != null && sequence.matches("\\d{1,9}") ? sequence : "0",
                IcsHistory.STATUS,
                upper(Objects.toString(event.line("STATUS"), "CONFIRMED"))));
    }
}
