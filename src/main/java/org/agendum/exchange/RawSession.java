package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;
import org.agendum.schedule.ProgrammeLink;

/** A session as a file writes it, before times and names are understood. What is absent is null. */
final class RawSession {
    Place place = Place.WHOLE;
    String guid;
    String code;
    String id;
    String title;
    String subtitle;
    String kind;
    String track;
    String room;
    String date;
    String start;
    String end;
    String duration;
    String language;
    String summary;
    String description;
    String url;

    /** What the day says around it. */
    RawDay day;

    final List<RawPerson> people = new ArrayList<>();
    final List<ProgrammeLink> links = new ArrayList<>();
    final List<ProgrammeLink> attachments = new ArrayList<>();
    final Map<String, String> more = new TreeMap<>();

    /** Like {@code event 5680}, for messages. */
    String name() {
        for (var name : new String[] {id, code, guid, title}) {
            if (name != null && !name.isBlank()) {
                return "event " + Quote.plain(CleanText.of(name));
            }
        }
        return "event";
    }

    Place at(String field) {
        return new Place(place.line(), place.column(), name()).field(field);
    }
}
