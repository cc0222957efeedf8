package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A session that is being put together; what nobody says is as in a problem file that does not say it. */
public final class SessionDraft {
    private final String id;
    private final Length minutes;
    private String kind;
    private String title;
    private List<After> after;
    private Pin pin;
    private String track;
    private List<String> furtherTracks;
    private List<String> rooms;
    private Needs needs;
    private Integer expected;
    private Boolean crowdPuller;
    private List<String> topics;
    private List<String> prefers;
    private List<String> avoids;
    private List<String> requires;
    private List<String> prohibits;
    private List<Seat> seats;
    private List<String> slots;
    private Audience audience;
    private Pin published;
    private Integer position;
    private Integer priority;
    private List<String> beside;
    private Boolean plenary;
    private StartBetween startBetween;
    private Anchor anchor;
    private ZonedDateTime start;
    private LocalDate day;

    public SessionDraft(String id, Length minutes) {
        this.id = id;
        this.minutes = minutes;
    }

    public SessionDraft kind(String said) {
        kind = said;
        return this;
    }

    public SessionDraft title(String said) {
        title = said;
        return this;
    }

    public SessionDraft after(List<After> said) {
        after = said;
        return this;
    }

    public SessionDraft pin(Pin said) {
        pin = said;
        return this;
    }

    public SessionDraft track(String said) {
        track = said;
        return this;
    }

    public SessionDraft furtherTracks(List<String> said) {
        furtherTracks = said;
        return this;
    }

    public SessionDraft rooms(List<String> said) {
        rooms = said;
        return this;
    }

    public SessionDraft needs(Needs said) {
        needs = said;
        return this;
    }

    public SessionDraft expected(Integer said) {
        expected = said;
        return this;
    }

    public SessionDraft crowdPuller(boolean said) {
        crowdPuller = said;
        return this;
    }

    public SessionDraft topics(List<String> said) {
        topics = said;
        return this;
    }

    public SessionDraft prefers(List<String> said) {
        prefers = said;
        return this;
    }

    public SessionDraft avoids(List<String> said) {
        avoids = said;
        return this;
    }

    public SessionDraft requires(List<String> said) {
        requires = said;
        return this;
    }

    public SessionDraft prohibits(List<String> said) {
        prohibits = said;
        return this;
    }

    public SessionDraft seats(List<Seat> said) {
        seats = said;
        return this;
    }

    public SessionDraft slots(List<String> said) {
        slots = said;
        return this;
    }

    public SessionDraft audience(Audience said) {
        audience = said;
        return this;
    }

    public SessionDraft published(Pin said) {
        published = said;
        return this;
    }

    public SessionDraft position(Integer said) {
        position = said;
        return this;
    }

    public SessionDraft day(LocalDate said) {
        day = said;
        return this;
    }

    public SessionDraft start(ZonedDateTime said) {
        start = said;
        return this;
    }

    public SessionDraft anchor(Anchor said) {
        anchor = said;
        return this;
    }

    public SessionDraft startBetween(StartBetween said) {
        startBetween = said;
        return this;
    }

    public SessionDraft plenary(boolean said) {
        plenary = said;
        return this;
    }

    public SessionDraft beside(List<String> said) {
        beside = said;
        return this;
    }

    public SessionDraft priority(Integer said) {
        priority = said;
        return this;
    }

    public Session done() {
        return new Session(
                id,
                kind,
                title,
                minutes,
                day,
                start,
                anchor,
                startBetween,
                null,
                after,
                pin,
                track,
                rooms,
                needs,
                expected,
                crowdPuller,
                plenary,
                beside,
                topics,
                null,
                prefers,
                avoids,
                requires,
                prohibits,
                priority,
                seats,
                slots,
                furtherTracks,
                audience,
                published,
                position);
    }
}
