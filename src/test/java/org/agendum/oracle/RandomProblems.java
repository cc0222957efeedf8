package org.agendum.oracle;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.RoomBuilder;
import org.agendum.fixture.SessionBuilder;
import org.agendum.problem.Anchor;
import org.agendum.problem.Audience;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Clock;
import org.agendum.problem.Cost;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.Period;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Seat;
import org.agendum.problem.StartBetween;
import org.agendum.problem.Track;

/** Small problems in which everything that a problem can ask for comes together, nights of clock changes included. */
public final class RandomProblems {
    static final List<String> ROLES = List.of("moderator", "chair", "panelist", "speaker");
    private static final List<String> FEATURES = List.of("screen", "interpretation");
    private static final List<String> TOPICS = List.of("transit", "trade", "trade", "water");
    private static final List<String> TAGS = List.of("morning", "quiet", "loud");
    private static final List<String> REGIONS = List.of("WEOG", "GRULAC", "Africa");
    private static final List<String> KINDS = List.of("session", "panel", "lunch", "side-event");

    private record Night(String zone, String date) {}

    /** First days of events; the clock changes in the second night of all but two. */
    private static final List<Night> NIGHTS = List.of(
            new Night("Europe/Zurich", "2026-03-27"),
            new Night("Europe/Zurich", "2026-10-23"),
            new Night("Europe/Zurich", "2017-06-19"),
            new Night("America/New_York", "2026-10-30"),
            new Night("Australia/Lord_Howe", "2026-04-03"),
            new Night("Africa/Cairo", "2026-04-23"),
            new Night("Asia/Kathmandu", "2026-01-05"));

    /** Half hours and quarters, half-hour summer time, and clocks that change in the nights above. */
    private static final List<String> REMOTE_ZONES = List.of(
            "America/New_York",
            "America/St_Johns",
            "Asia/Kathmandu",
            "Europe/Zurich",
            "Africa/Cairo",
            "Australia/Lord_Howe");

    private final Dice dice;
    private final Map<String, List<String>> rules;
    private final List<Day> days = new ArrayList<>();
    private ZoneId zone;
    private int gridMinutes;
    private final List<Period> slots = new ArrayList<>();
    private int slotCount;
    private int blockCount;

    private RandomProblems(Dice dice, Map<String, List<String>> rules) {
        this.dice = dice;
        this.rules = rules;
    }

    /** @param rules the ids of the rules that it may change, each with the ways in which it can count */
    public static Problem problem(Dice dice, Map<String, List<String>> rules) {
        return new RandomProblems(dice, rules).make();
    }

    private Problem make() {
        addDays();
        gridMinutes = dice.oneOf(5, 10, 15, 30);
        var problem =
                ProblemBuilder.problem().zone(zone).gridMinutes(gridMinutes).days(days.toArray(Day[]::new));
        if (dice.chance(0.4)) {
            problem.longDayMinutes(dice.between(60, 400));
        }
        if (dice.chance(0.45)) {
            addSlots(problem);
        }
        int rooms = dice.chance(0.1) ? 0 : dice.between(1, 4);
        int people = dice.between(1, 5);
        addTracks(problem, people);
        addBlocks(problem);
        for (int i = 0; i < rooms; i++) {
            problem.with(room(i));
        }
        for (int i = 0; i < people; i++) {
            problem.with(person(i));
        }
        int sessions = dice.between(1, 8);
        for (int i = 0; i < sessions; i++) {
            problem.with(session(i, rooms, people));
        }
        addCosts(problem, sessions, rooms);
        for (int i = dice.between(0, 5); i > 0 && blockCount > 0; i--) {
            problem.cost(dice.chance(0.5) ? costPerBlock(rooms) : costOfBlock(sessions, rooms));
        }
        for (int i = dice.between(-1, 3); i > 0 && sessions > 1; i--) {
            problem.interested(dice.between(0, 4), someOf(sessionIds(sessions)));
        }
        if (sessions > 1 && dice.chance(0.8)) {
            problem.relation(Relation.Type.EXCLUSIVE, someOf(sessionIds(sessions)));
        }
        problem.transferMinutes(dice.oneOf(0, 15, 60, 240));
        problem.pauseMinutes(dice.oneOf(0, 0, 20, 90));
        if (dice.chance(0.5)) {
            addRemoteHours(problem);
        }
        problem.resource("resource-0", dice.between(0, 3))
                .resource("resource-1", 1, dice.between(30, 120), dice.oneOf(null, 1, 30))
                .resource("resource-2", 2, dice.between(20, 60), dice.oneOf(0, 20, 60));
        for (int i = dice.between(-1, 3); i > 0 && sessions > 1; i--) {
            addRelation(problem, sessions);
        }
        new TreeMap<>(rules).forEach((rule, countings) -> {
            if (dice.chance(0.5)) {
                problem.rule(
                        rule,
                        dice.oneOf(null, Level.HARD, Level.MEDIUM, Level.SOFT),
                        dice.oneOf(null, 0, 1, 2, 7),
                        dice.oneOf(countings));
            }
        });
        return problem.build();
    }

    private void addTracks(ProblemBuilder problem, int people) {
        problem.track(track("t0", dice.chance(0.5) ? Map.of("t1", dice.between(1, 5)) : null, people));
        problem.track(track("t1", dice.chance(0.3) ? Map.of("t0", dice.between(1, 5)) : null, people));
    }

    private Track track(String id, Map<String, Integer> similar, int people) {
        var everybody = IntStream.range(0, people).mapToObj(i -> "person-" + i).toList();
        return new Track(id, null, similar, dice.chance(0.3) ? everybody : List.of(someOf(everybody)));
    }

    /** Most of them at listed times. */
    private void addBlocks(ProblemBuilder problem) {
        if (dice.chance(0.85)) {
            var times = dice.chance(0.7) ? blockTimes() : List.<BlockTime>of();
            blockCount = times.size();
            problem.tracksPerBlock(dice.oneOf(null, 1, 1, 1, 2), times.toArray(BlockTime[]::new));
        }
    }

    /** Within the hours of the days, with pauses in between or without. */
    private List<BlockTime> blockTimes() {
        var times = new ArrayList<BlockTime>();
        for (var day : days) {
            var from = Clocks.at(day.date(), day.from(), zone).plusMinutes(dice.oneOf(0, 0, 30));
            for (int i = dice.between(1, 4); i > 0; i--) {
                var to = from.plusMinutes(dice.oneOf(60, 120, 180, 240));
                if (!to.isAfter(Clocks.at(day.date(), day.to(), zone))) {
                    times.add(new BlockTime("block-" + times.size(), null, from, to));
                }
                from = dice.chance(0.6) ? to : to.plusMinutes(dice.oneOf(15, 60));
            }
        }
        return times;
    }

    private Cost costPerBlock(int rooms) {
        boolean isOfBlock = rooms == 0 || dice.chance(0.7);
        boolean isOfRoom = rooms > 0 && (!isOfBlock || dice.chance(0.4));
        return new Cost(
                null,
                dice.oneOf(null, "t0", "t1"),
                null,
                isOfRoom ? "room-" + dice.between(0, rooms - 1) : null,
                (long) dice.between(0, 9),
                isOfBlock ? "block-" + dice.between(0, blockCount - 1) : null,
                true);
    }

    private Cost costOfBlock(int sessions, int rooms) {
        boolean isOfSession = dice.chance(0.6);
        return new Cost(
                isOfSession ? "session-" + dice.between(0, sessions - 1) : null,
                isOfSession ? null : dice.oneOf("t0", "t1"),
                null,
                rooms > 0 && dice.chance(0.3) ? "room-" + dice.between(0, rooms - 1) : null,
                (long) dice.between(0, 9),
                "block-" + dice.between(0, blockCount - 1),
                null);
    }

    /** Some begin or end in the hour that a changed clock skips or repeats. */
    private void addRemoteHours(ProblemBuilder problem) {
        int tolerableFrom = dice.between(0, 10) * 15;
        int comfortableFrom = tolerableFrom + dice.between(0, 40) * 15;
        int comfortableTo = comfortableFrom + dice.between(1, 40) * 15;
        int tolerableTo = Math.min(24 * 60, comfortableTo + dice.between(0, 30) * 15);
        problem.remoteHours(clock(comfortableFrom), clock(comfortableTo), clock(tolerableFrom), clock(tolerableTo));
    }

    private static List<String> sessionIds(int sessions) {
        return IntStream.range(0, sessions).mapToObj(i -> "session-" + i).toList();
    }

    private void addCosts(ProblemBuilder problem, int sessions, int rooms) {
        for (int i = dice.between(0, 7); i > 0; i--) {
            boolean isOfSession = dice.chance(0.6);
            boolean isOfRoom = rooms > 0 && (slotCount == 0 || dice.chance(0.5));
            boolean isOfSlot = slotCount > 0 && (!isOfRoom || dice.chance(0.3));
            if (isOfRoom || isOfSlot) {
                problem.cost(
                        isOfSession ? "session-" + dice.between(0, sessions - 1) : null,
                        isOfSession && dice.chance(0.8) ? null : dice.oneOf("t0", "t1"),
                        isOfSlot ? "slot-" + dice.between(0, slotCount - 1) : null,
                        isOfRoom ? "room-" + dice.between(0, rooms - 1) : null,
                        dice.between(0, 9));
            }
        }
    }

    private void addRelation(ProblemBuilder problem, int sessions) {
        int first = dice.between(0, sessions - 2);
        var ids = IntStream.range(first, Math.min(sessions, first + dice.between(2, 3)))
                .mapToObj(index -> "session-" + index)
                .toArray(String[]::new);
        problem.relation(dice.oneOf(Relation.Type.values()), ids);
    }

    private void addDays() {
        var night = dice.oneOf(NIGHTS);
        zone = ZoneId.of(night.zone());
        var date = LocalDate.parse(night.date());
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            days.add(ProblemBuilder.day(
                    date, clock(dice.between(8, 12) * 60), clock(dice.between(15, 31) * 60 + dice.oneOf(0, 30))));
            date = date.plusDays(dice.chance(0.2) ? 2 : 1);
        }
    }

    private static String clock(int minuteOfDay) {
        return new Clock(minuteOfDay).toString();
    }

    private void addSlots(ProblemBuilder problem) {
        for (var day : days) {
            var from = Clocks.at(day.date(), day.from(), zone);
            int count = dice.between(0, 5);
            for (int i = 0; i < count; i++) {
                var to = from.plusMinutes(dice.oneOf(30, 45, 60));
                problem.slot(from, to, someOf(TAGS));
                slots.add(new Period(from, to));
                slotCount++;
                from = dice.chance(0.6) ? to : to.plusMinutes(dice.oneOf(-15, 15, 60));
            }
        }
    }

    private ZonedDateTime anyTime() {
        var day = dice.oneOf(days);
        return Clocks.at(day.date(), day.from(), zone).plusMinutes(gridMinutes * dice.between(-4, 900 / gridMinutes));
    }

    private RoomBuilder room(int index) {
        var room = RoomBuilder.room("room-" + index).features(someOf(FEATURES));
        if (dice.chance(0.85)) {
            room.seats(dice.between(0, 60));
        }
        if (dice.chance(0.3)) {
            room.turnoverMinutes(dice.oneOf(5, 10, 45));
        }
        if (dice.chance(0.3)) {
            var from = anyTime();
            room.closed(from, from.plusMinutes(dice.between(1, 300)));
        }
        return room.tags(someOf(TAGS));
    }

    private String[] someOf(List<String> all) {
        return all.stream().filter(one -> dice.chance(0.4)).toArray(String[]::new);
    }

    private PersonBuilder person(int index) {
        var person = PersonBuilder.person("person-" + index);
        for (int i = dice.between(-1, 2); i > 0; i--) {
            var from = anyTime();
            person.available(from, from.plusMinutes(dice.between(60, 900)));
        }
        for (int i = dice.between(-1, 2); i > 0; i--) {
            var from = anyTime();
            person.away(from, from.plusMinutes(dice.between(1, 200)));
        }
        if (!slots.isEmpty() && dice.chance(0.4)) {
            var slot = dice.oneOf(slots);
            person.away(slot.from(), slot.to());
        }
        if (dice.chance(0.8)) {
            person.attribute("gender", dice.oneOf("female", "male"));
        }
        if (dice.chance(0.8)) {
            person.attribute("region", dice.oneOf(REGIONS));
        }
        if (dice.chance(0.4)) {
            person.maxSessionsPerDay(dice.between(1, 2));
        }
        if (dice.chance(0.5)) {
            person.requires(someOf(TAGS)).prohibits(someOf(TAGS));
        }
        if (dice.chance(0.2)) {
            person.timeZone(dice.oneOf(REMOTE_ZONES));
        }
        return person.prefers(someOf(TAGS)).avoids(someOf(TAGS));
    }

    private SessionBuilder session(int index, int rooms, int people) {
        var session =
                SessionBuilder.session("session-" + index).minutes(length()).kind(dice.oneOf(KINDS));
        addTimes(session);
        addRoom(session, rooms);
        for (int i = dice.between(0, 3); i > 0; i--) {
            addSeat(session, people);
        }
        if (index > 0 && dice.chance(0.4)) {
            session.after("session-" + dice.between(0, index - 1), dice.oneOf(0, 0, 15, 60));
        }
        if (dice.chance(0.6)) {
            session.track(dice.oneOf("t0", "t1"));
        }
        if (dice.chance(0.3)) {
            session.position(dice.between(1, 3));
        }
        if (dice.chance(0.2)) {
            session.plenary(someOf(KINDS));
        }
        if (dice.chance(0.45)) {
            session.crowdPuller();
        }
        session.topics(someOf(TOPICS));
        if (dice.chance(0.2)) {
            session.furtherTracks("t1");
        }
        if (dice.chance(0.2) && slotCount > 0) {
            session.slots("slot-" + dice.between(0, slotCount - 1), "slot-" + dice.between(0, slotCount - 1));
        }
        if (dice.chance(0.7)) {
            session.audience(new Audience(
                    List.of(someOf(List.of("managers", "clerks"))),
                    dice.oneOf(null, 1, 2, 3),
                    dice.oneOf(null, "en", "fr"),
                    List.of(someOf(List.of("health", "finance")))));
        }
        if (dice.chance(0.8)) {
            session.resource("resource-" + dice.between(0, 2), dice.between(0, 2));
        }
        if (dice.chance(0.5)) {
            session.requires(someOf(TAGS)).prohibits(someOf(TAGS));
        }
        session.prefers(someOf(TAGS)).avoids(someOf(TAGS));
        return session.priority(dice.between(1, 9));
    }

    private Length length() {
        int min = gridMinutes * dice.between(1, Math.max(1, 60 / gridMinutes));
        int preferred = min + gridMinutes * dice.between(0, 3);
        return dice.chance(0.4) ? Length.of(min) : new Length(min, preferred, preferred + gridMinutes);
    }

    private void addTimes(SessionBuilder session) {
        if (dice.chance(0.2)) {
            var day = dice.oneOf(days).date();
            session.day(dice.chance(0.1) ? day.plusDays(9) : day);
        }
        var from = anyTime();
        for (int i = dice.between(-2, 2); i > 0; i--) {
            var to = from.plusMinutes(dice.chance(0.5) ? gridMinutes : dice.between(30, 600));
            session.window(from, to);
            from = dice.chance(0.5) ? to : anyTime();
        }
        if (dice.chance(0.1)) {
            session.start(anyTime());
        }
        if (dice.chance(0.15)) {
            session.anchor(dice.oneOf(Anchor.values()));
        }
        if (dice.chance(0.3)) {
            int earliest = 60 * dice.between(8, 25);
            session.startBetween(new StartBetween(
                    dice.chance(0.7) ? new Clock(earliest) : null,
                    dice.chance(0.7) ? new Clock(earliest + 90) : null,
                    dice.chance(0.7) ? new Clock(earliest + 30) : null));
        }
    }

    private void addRoom(SessionBuilder session, int rooms) {
        boolean hasRoom = rooms > 0;
        if (hasRoom && dice.chance(0.3)) {
            session.rooms("room-" + dice.between(0, rooms - 1));
        }
        session.features(someOf(FEATURES));
        if (dice.chance(0.3)) {
            session.neededSeats(dice.between(0, 80));
        }
        if (dice.chance(0.8)) {
            session.expected(dice.between(0, 90));
        }
        if (dice.chance(0.2)) {
            var start = anyTime();
            var end = dice.chance(0.5) ? null : start.plusMinutes(dice.between(10, 90));
            session.pin(start, end, hasRoom && dice.chance(0.5) ? "room-" + dice.between(0, rooms - 1) : null);
        }
        if (dice.chance(0.3)) {
            var start = anyTime();
            var end = dice.chance(0.5) ? null : start.plusMinutes(dice.between(10, 90));
            session.published(start, end, hasRoom && dice.chance(0.5) ? "room-" + dice.between(0, rooms - 1) : null);
        }
    }

    private Map<String, String> requires() {
        return dice.chance(0.3) ? Map.of("region", dice.oneOf(REGIONS)) : Map.of();
    }

    private List<String> differs() {
        return List.of(someOf(List.of("region", "gender")));
    }

    private void addSeat(SessionBuilder session, int people) {
        var role = dice.oneOf(ROLES);
        var person = "person-" + dice.between(0, people - 1);
        switch (dice.between(0, 4)) {
            case 0, 1 -> session.with(new Seat(role, person, null, requires(), differs()));
            case 2 ->
                session.with(new Seat(
                        role, null, List.of(person, "person-" + dice.between(0, people - 1)), requires(), differs()));
            case 3 -> session.with(new Seat(role, null, null, Map.of("region", dice.oneOf(REGIONS)), differs()));
            default -> session.seatToBeConfirmed(role);
        }
    }
}
