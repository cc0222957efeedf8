package org.agendum.exchange;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;

/** Writes calendars, RFC 5545. The same programme gives the same bytes: no clock is asked. */
final class IcsWriter {
    private static final String PRODUCT = "-//agendum//agendum//EN";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final String NO_ADDRESS = "invalid:nomail";

    private final Programme programme;
    private final FrabForm form;
    private final Instant stamp;

    IcsWriter(Programme programme, List<IcsEvent> events) {
        this.programme = programme;
        this.form = new FrabForm(programme, PublishedTimes.MOST_MINUTES);
        this.stamp = stamp(programme, events);
    }

    /** The midnight before the event, so that it changes only with the event; the numbers tell versions apart. */
    private static Instant stamp(Programme programme, List<IcsEvent> events) {
        return programme.days().stream()
                .map(ProgrammeDay::date)
                .findFirst()
                .or(() -> events.stream()
                        .map(event -> event.session().start().toLocalDate())
                        .min(Comparator.naturalOrder()))
                .map(date -> date.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }

    /**
     * @param title of the calendar; null for none
     * @return lines of at most 75 octets that end with carriage return and line feed, to be written as UTF-8
     */
    String write(String title, List<IcsEvent> events) {
        var head = new ArrayList<Property>();
        head.add(ImmutableVersion.VERSION_2_0);
        head.add(new ProdId(PRODUCT));
        head.add(ImmutableCalScale.GREGORIAN);
        extra(head, "X-WR-CALNAME", title);
        extra(head, "X-WR-TIMEZONE", zone() == null ? null : zone().getId());
        extra(head, "X-AGENDUM-EVENT", programme.acronym());
        extra(head, "X-AGENDUM-VERSION", programme.version());
        var parts = new ArrayList<CalendarComponent>();
        if (zone() != null && !events.isEmpty()) {
            parts.add(IcsTimeZone.of(zone(), first(events), last(events)));
        }
        events.stream().map(this::event).forEach(parts::add);
        return IcsText.folded(new Calendar(new PropertyList(head), new ComponentList<>(parts)).toString());
    }

    private static Instant first(List<IcsEvent> events) {
        return events.stream()
                .map(event -> event.session().start().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant last(List<IcsEvent> events) {
        return events.stream()
                .map(event -> event.session().end().toInstant())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Null where times are written in UTC. */
    private ZoneId zone() {
        return programme.timeZone() instanceof ZoneOffset ? null : programme.timeZone();
    }

    private VEvent event(IcsEvent event) {
        var session = event.session();
        var properties = new ArrayList<Property>();
        properties.add(new Uid(CleanText.of(event.uid())));
        properties.add(new DtStamp(stamp));
        properties.add(new Sequence(event.sequence()));
        properties.add(new Status(event.status().name()));
        properties.add(time(Property.DTSTART, session.start()));
        // a length of none is said by no end
        if (session.minutes() > 0) {
            properties.add(time(Property.DTEND, session.end()));
        }
        properties.add(new Summary(language(session), IcsText.of(session.title())));
        if (session.room() != null) {
            properties.add(new Location(line(session.room())));
        }
        if (session.track() != null) {
            properties.add(new Categories(new TextList(List.of(line(session.track())))));
        }
        if (IcsText.description(session) != null) {
            properties.add(new Description(IcsText.description(session)));
        }
        var url = form.address(session.url());
        if (url != null) {
            properties.add(new Url(new ParameterList(), url));
        }
        session.people().stream().map(this::attendee).forEach(properties::add);
        extra(properties, "X-AGENDUM-ID", session.id());
        extra(properties, "X-AGENDUM-CODE", session.code());
        extra(properties, "X-AGENDUM-KIND", session.kind());
        return new VEvent(new PropertyList(properties));
    }

    /**
     * In the zone of the event, or in UTC where clocks show a time twice and mean the second. As text, since the library
     * would reckon with zones of its own.
     */
    private Property time(String name, ZonedDateTime time) {
        var zone = zone();
        boolean isClear =
                zone != null && time.toLocalDateTime().atZone(zone).toInstant().equals(time.toInstant());
        if (isClear) {
            var parameters = new ParameterList(List.of(new XParameter(Parameter.TZID, zone.getId())));
            return new XProperty(name, parameters, CLOCK.format(time.withZoneSameInstant(zone)));
        }
        return new XProperty(name, CLOCK.format(time.withZoneSameInstant(ZoneOffset.UTC)) + "Z");
    }

    private static ParameterList language(ProgrammeSession session) {
        return session.language() == null || !session.language().matches("[A-Za-z0-9-]+")
                ? new ParameterList()
                : new ParameterList(List.of(new Language(session.language())));
    }

    private Attendee attendee(ProgrammePerson person) {
        var parameters = new ArrayList<Parameter>();
        if (person.name() != null) {
            parameters.add(new Cn(line(person.name())));
        }
        if (person.role() != null) {
            boolean leads = List.of("chair", "moderator").contains(person.role());
            parameters.add(leads ? Role.CHAIR : Role.REQ_PARTICIPANT);
            parameters.add(new XParameter("X-AGENDUM-ROLE", line(person.role())));
        }
        return new Attendee(new ParameterList(parameters), address(person));
    }

    /** Attendees need an address, and no calendar shall write to anybody. */
    private static String address(ProgrammePerson person) {
        if (person.code() == null && person.guid() == null && person.id() == null) {
            return NO_ADDRESS;
        }
        boolean isByUuid = person.code() == null && FrabForm.isUuid(person.guid());
        return isByUuid ? "urn:uuid:" + person.guid() : "urn:x-agendum:" + IcsUrn.encoded(person.key());
    }

    private static void extra(List<Property> properties, String name, String value) {
        if (value != null) {
            properties.add(new XProperty(name, line(value)));
        }
    }

    private static String line(String text) {
        return CleanText.of(Objects.toString(LegalText.of(text), ""));
    }
}
