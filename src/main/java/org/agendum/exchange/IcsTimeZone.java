package org.agendum.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What a calendar tells of its time zone: each change of clocks that concerns the event, from one to standard time on, by the
 * rules that agendum reckons with, so that others come to the same times.
 */
final class IcsTimeZone {
    private static final LocalDateTime FIRST = LocalDateTime.of(1970, 1, 1, 0, 0);

    /** @param first the start of the first session, and the end of the last */
    static VTimeZone of(ZoneId zone, Instant first, Instant last) {
        var rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        var transition = rules.previousTransition(first.plusSeconds(1));
        if (transition == null) {
            var offset = rules.getOffset(first);
            observances.add(observance(zone, FIRST, offset, offset, first));
            transition = rules.nextTransition(first);
        }
        if (transition != null && rules.isDaylightSavings(transition.getInstant())) {
            // some readers reckon summer time from the standard time before it
            var before = rules.previousTransition(transition.getInstant());
            transition = before == null ? transition : before;
        }
        while (transition != null && !transition.getInstant().isAfter(last)) {
            observances.add(observance(
                    zone,
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    transition.getInstant()));
            transition = rules.nextTransition(transition.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(
            ZoneId zone, LocalDateTime start, ZoneOffset before, ZoneOffset after, Instant instant) {
        var properties = new PropertyList(List.of(
                new DtStart<>(start),
                new TzOffsetFrom(before),
                new TzOffsetTo(after),
                new TzName(after.equals(ZoneOffset.UTC) ? "UTC" : after.getId())));
        return zone.getRules().isDaylightSavings(instant) ? new Daylight(properties) : new Standard(properties);
    }

    private IcsTimeZone() {}
}
