package org.agendum.schedule;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agendum.problem.Description;

/** A session of a published programme. What is unknown is null; blank counts as unknown. */
public record ProgrammeSession(
        @Description(
                value =
                        "What the session is matched by, unique in its programme: the guid, else the code, else the id.",
                required = true)
        String key,

        @Description("An identifier that holds across systems, as a UUID.")
        String guid,

        @Description("The short code of pretalx, like ABC3DE; several sessions of one submission share it.")
        String code,

        @Description("The number or word that one system knows the session by.")
        String id,

        @Description("The title to print; the key when the file has none.")
        String title,

        @Description("What is printed below the title.") String subtitle,

        @Description("What it is: lecture, workshop, devroom …")
        String kind,

        @Description("The name of its track.") String track,

        @Description("The name of its room; null when it has none.")
        String room,

        @Description("Its first minute, in the zone of the programme; null when it has no time yet.")
        ZonedDateTime start,

        @Description("How many minutes it lasts, 0 or more; 0 when unknown.")
        int minutes,

        @Description("The people in it, in the order of printing.")
        List<ProgrammePerson> people,

        @Description("The language, like en or de.") String language,

        @Description("The abstract: what it is about, in short.")
        String summary,

        @Description("What it is about, at length.") String description,

        @Description("The address of its page.") String url,

        @Description("Pages that it refers to.") List<ProgrammeLink> links,

        @Description("Files that belong to it.") List<ProgrammeLink> attachments,

        @Description("What else the file says, by the names of schedule.json: slug, logo, recording_license,"
                + " do_not_record, feedback_url, origin_url.")
        Map<String, String> more) {
    public ProgrammeSession {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("A session needs a key.");
        }
        if (minutes < 0) {
            throw new IllegalArgumentException("Session %s lasts %d minutes.".formatted(key, minutes));
        }
        guid = Texts.orNull(guid);
        code = Texts.orNull(code);
        id = Texts.orNull(id);
        title = title == null || title.isBlank() ? key : title;
        subtitle = Texts.orNull(subtitle);
        kind = Texts.orNull(kind);
        track = Texts.orNull(track);
        room = Texts.orNull(room);
        people = people == null ? List.of() : List.copyOf(people);
        language = Texts.orNull(language);
        summary = Texts.orNull(summary);
        description = Texts.orNull(description);
        url = Texts.orNull(url);
        links = links == null ? List.of() : List.copyOf(links);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        more = more == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /** A session of which only this is known. */
    public static ProgrammeSession bare(String key, String title, ZonedDateTime start, int minutes, String room) {
        return new ProgrammeSession(
                key, null, null, null, title, null, null, null, room, start, minutes, null, null, null, null, null,
                null, null, null);
    }

    public boolean isScheduled() {
        return start != null;
    }

    /** The first minute after it; null when it has no time yet. */
    public ZonedDateTime end() {
        return start == null ? null : start.plusMinutes(minutes);
    }

    /** The same with other people, room, start and length. */
    public ProgrammeSession with(List<ProgrammePerson> people, String room, ZonedDateTime start, int minutes) {
        return new ProgrammeSession(
                key,
                guid,
                code,
                id,
                title,
                subtitle,
                kind,
                track,
                room,
                start,
                minutes,
                people,
                language,
                summary,
                description,
                url,
                links,
                attachments,
                more);
    }
}
