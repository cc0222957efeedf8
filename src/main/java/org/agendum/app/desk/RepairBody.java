package org.agendum.app.desk;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agendum.analysis.Disruption;
import org.agendum.app.AdditionFaults;
import org.agendum.app.DisruptionReader;
import org.agendum.app.RepairRequest;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.LocatedFault;
import org.agendum.problem.Additions;
import org.agendum.problem.Description;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.schedule.Schedule;

/** What has happened to an agenda, as it stands in a request. */
record RepairBody(
        @Description("The ids of people who do not come.") List<String> cancelPeople,

        @Description("The ids of rooms that cannot be used.")
        List<String> cancelRooms,

        @Description("The ids of sessions that do not take place.")
        List<String> cancelSessions,

        @Description("Who or what cannot take part for a while.")
        List<Absence> unavailable,

        @Description("Sessions that last longer from now on.")
        List<Lengthening> lengthen,

        @Description("New sessions, as in a problem.") List<Session> add,

        @Description("New people who sit in them, as in a problem.")
        List<Person> people,

        @Description("What started before stays, like 2017-06-19T10:00; nothing has started when absent.")
        ZonedDateTime now,

        @Description("The longest that it may take; 10 when absent.")
        Integer seconds,

        @Description("What its random choices start from; 0 when absent.")
        Long seed) {
    private static final int MOST_SECONDS = 600;
    private static final int SECONDS = 10;

    private static final Map<String, String> FIELDS = Map.of(
            "--cancel-person", "cancelPeople",
            "--cancel-room", "cancelRooms",
            "--cancel-session", "cancelSessions",
            "--unavailable", "unavailable",
            "--lengthen", "lengthen",
            "--now", "now",
            "add", "add");

    /** A person or a room that is not there for a while. */
    record Absence(
            @Description("The id of the person.") String person,

            @Description("The id of the room.") String room,

            @Description(value = "Its first minute.", required = true)
            ZonedDateTime from,

            @Description(value = "The first minute after it.", required = true)
            ZonedDateTime to) {}

    /** A session that lasts longer. */
    record Lengthening(
            @Description(value = "Its id.", required = true) String session,

            @Description(value = "How long it lasts from now on.", required = true)
            Integer minutes) {}

    Duration time() {
        int limit = seconds == null ? SECONDS : seconds;
        if (limit < 1 || limit > MOST_SECONDS) {
            throw Refused.invalid("'seconds' is %d.".formatted(limit), "Give 1 to %d.".formatted(MOST_SECONDS));
        }
        return Duration.ofSeconds(limit);
    }

    long seedOrUsual() {
        return seed == null ? 0 : seed;
    }

    /** @throws InvalidInput with all that is wrong with it */
    Disruption disruption(Problem problem, Schedule schedule) {
        var request = new RepairRequest(
                null,
                null,
                orNone(cancelPeople),
                orNone(unavailable).stream().map(RepairBody::text).toList(),
                orNone(cancelRooms),
                orNone(cancelSessions),
                List.of(),
                orNone(lengthen).stream()
                        .map(longer -> "%s=%d".formatted(longer.session(), longer.minutes()))
                        .toList(),
                now == null ? null : now.toOffsetDateTime().toString(),
                null,
                null,
                time(),
                seedOrUsual(),
                0);
        try {
            var additions = add == null || add.isEmpty() ? List.<Additions>of() : List.of(new Additions(people, add));
            var disruption = new DisruptionReader(request, problem).read(additions);
            DisruptionReader.checkLengths(disruption, schedule);
            AdditionFaults.check("add", problem, disruption);
            return disruption;
        } catch (InvalidInput invalid) {
            throw new InvalidInput(
                    invalid.faults().stream().map(RepairBody::atField).toList());
        }
    }

    private static String text(Absence absence) {
        return "%s=%s/%s"
                .formatted(
                        absence.person() == null ? absence.room() : absence.person(),
                        absence.from().toOffsetDateTime(),
                        absence.to().toOffsetDateTime());
    }

    /** The command line names options where a request has fields. */
    private static LocatedFault atField(LocatedFault fault) {
        var field = new ArrayList<String>();
        field.add(FIELDS.getOrDefault(fault.file(), fault.file()));
        if (!fault.path().isEmpty()) {
            field.add(fault.path());
        }
        return new LocatedFault("request", 0, 0, String.join(".", field), fault.message(), fault.advice());
    }

    private static <T> List<T> orNone(List<T> items) {
        return items == null ? List.of() : items;
    }
}
