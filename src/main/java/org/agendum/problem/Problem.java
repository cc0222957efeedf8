package org.agendum.problem;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Everything that a planner asks for. Absent lists are empty, absent values have the default that is stated. */
@Description("A problem of agendum: the days, rooms, people and sessions of an event, and the rules for its agenda.")
public record Problem(
        @Description("The address of this schema, for editors.")
        String schema,

        @Description(value = "A name for the problem; schedules refer to it.", required = true)
        String id,

        @Description("The title of the event; the id when absent.")
        String title,

        @Description(value = "The zone of all times, like Europe/Zurich.", required = true)
        ZoneId timeZone,

        @Description("Sessions start on multiples of these minutes after the day begins, and last multiples of them; 5"
                + " when absent.")
        Integer gridMinutes,

        @Description("Minutes that a person needs from one room to another; 0 when absent: no rule counts them.")
        Integer transferMinutes,

        @Description(value = "The days of the event, in order.", required = true)
        List<Day> days,

        @Description("If given, sessions take only these slots, or runs of adjoining ones, that are long enough.")
        List<ListedSlot> slots,

        @Description("The rooms; when there are none, sessions need none.")
        List<Room> rooms,

        @Description("The people who take seats.") List<Person> people,

        @Description("The themes.") List<Track> tracks,

        @Description("What sessions share.") List<Resource> resources,

        @Description(value = "What is to be scheduled.", required = true)
        List<Session> sessions,

        @Description("What holds between sessions.") List<Relation> relations,

        @Description("Costs of slots and rooms.") List<Cost> costs,

        @Description("How sessions are gathered in blocks.") Blocks blocks,

        @Description("The minutes from the start of a person's first session to the end of the last one of a day beyond"
                + " which the day is long; 600 when absent.")
        Integer longDayMinutes,

        @Description("Changes to rules, by id of the rule.") Map<String, RuleSetting> rules,

        @Description("Minutes of rest that a person needs between two sessions of a day; 0 when absent: no rule counts"
                + " them.")
        Integer pauseMinutes,

        @Description(
                "The hours, in the zone of each, at which people who join from elsewhere can be asked to take part.")
        RemoteHours remoteHours) {
    public static final int DEFAULT_GRID_MINUTES = 5;
    public static final int DEFAULT_LONG_DAY_MINUTES = 600;

    public Problem {
        title = title == null ? id : title;
        gridMinutes = gridMinutes == null ? DEFAULT_GRID_MINUTES : gridMinutes;
        transferMinutes = transferMinutes == null ? 0 : transferMinutes;
        days = Lists.copy(days);
        slots = Lists.copy(slots);
        rooms = Lists.copy(rooms);
        people = Lists.copy(people);
        tracks = Lists.copy(tracks);
        resources = Lists.copy(resources);
        sessions = Lists.copy(sessions);
        relations = Lists.copy(relations);
        costs = Lists.copy(costs);
        longDayMinutes = longDayMinutes == null ? DEFAULT_LONG_DAY_MINUTES : longDayMinutes;
        rules = Lists.copy(rules);
        pauseMinutes = pauseMinutes == null ? 0 : pauseMinutes;
        remoteHours = remoteHours == null ? RemoteHours.USUAL : remoteHours;
    }
}
