package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

@Description("Anything on the agenda: a panel, a talk, a side event, but also opening, lunch, break and closing.")
public record Session(
        @Description(value = "A name for the session, unique among sessions.", required = true)
        String id,

        @Description("What it is: panel, talk, keynote, workshop, side-event, opening, lunch, break, closing …; session"
                + " when absent.")
        String kind,

        @Description("The title to print; the id when absent.")
        String title,

        @Description(value = "How long it lasts.", required = true)
        Length minutes,

        @Description("The only date on which it may be.") LocalDate day,

        @Description("The only time at which it may start, like 2017-06-19T10:00.")
        ZonedDateTime start,

        @Description("Ties it to an end of its day: day-start or day-end.")
        Anchor anchor,

        @Description("The hours between which it starts.") StartBetween startBetween,

        @Description("The stretches of time within one of which it must lie; anywhere when empty.")
        List<Period> windows,

        @Description("Sessions that must be over before it starts.")
        List<After> after,

        @Description("Keeps it where it is.") Pin pin,

        @Description("The id of its track.") String track,

        @Description("The ids of the rooms it may use; any when empty.")
        List<String> rooms,

        @Description("What it cannot do without.") Needs needs,

        @Description("How many people are expected; unknown when absent.")
        Integer expected,

        @Description("Whether it draws a crowd, so that no other such session should run at the same time; false when"
                + " absent.")
        Boolean crowdPuller,

        @Description("Whether nothing else may run at the same time; false when absent.")
        Boolean plenary,

        @Description("Kinds that may run during it although it is plenary, like side-event at lunch.")
        List<String> beside,

        @Description("What it is about, more finely than its track.")
        List<String> topics,

        @Description("Words that tag rules can ask for.") List<String> tags,

        @Description("Tags of slots and rooms that it would like.")
        List<String> prefers,

        @Description("Tags of slots and rooms that it would rather not have.")
        List<String> avoids,

        @Description("Tags of which the slot or the room must have each.")
        List<String> requires,

        @Description("Tags that neither the slot nor the room may have.")
        List<String> prohibits,

        @Description("How much it matters that it is scheduled, 1 or more: the cost of leaving it out. 1 when absent.")
        Integer priority,

        @Description("The places for people in it, in the order of printing.")
        List<Seat> seats,

        @Description("The ids of the listed slots that it may take, each alone or in a run; any when empty.")
        List<String> slots,

        @Description("The ids of further tracks that it belongs to.")
        List<String> tracks,

        @Description("For whom it is.") Audience audience,

        @Description("Where it was published, for the rules that keep a published schedule.")
        Pin published,

        @Description("Its place among the sessions of its track, counted from 1; any when absent.")
        Integer position) {
    public Session {
        kind = kind == null ? "session" : kind;
        title = title == null ? id : title;
        windows = Lists.copy(windows);
        after = Lists.copy(after);
        rooms = Lists.copy(rooms);
        needs = needs == null ? Needs.NOTHING : needs;
        crowdPuller = crowdPuller != null && crowdPuller;
        plenary = plenary != null && plenary;
        beside = Lists.copy(beside);
        topics = Lists.copy(topics);
        tags = Lists.copy(tags);
        prefers = Lists.copy(prefers);
        avoids = Lists.copy(avoids);
        requires = Lists.copy(requires);
        prohibits = Lists.copy(prohibits);
        priority = priority == null ? 1 : priority;
        seats = Lists.copy(seats);
        slots = Lists.copy(slots);
        tracks = Lists.copy(tracks);
        audience = audience == null ? Audience.UNKNOWN : audience;
    }

    /** Its track and its further ones, each once. */
    public List<String> allTracks() {
        return Stream.concat(Stream.ofNullable(track), tracks.stream())
                .distinct()
                .toList();
    }

    /** A session of which only the id and the length are known. */
    public static Session bare(String id, int minutes) {
        return new SessionDraft(id, Length.of(minutes)).done();
    }
}
