package org.agendum.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.agendum.problem.After;
import org.agendum.problem.Anchor;
import org.agendum.problem.Audience;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Blocks;
import org.agendum.problem.Clock;
import org.agendum.problem.Cost;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Needs;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.RemoteHours;
import org.agendum.problem.Resource;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.StartBetween;
import org.agendum.problem.Track;

/** Valid problems in which every optional field is sometimes there and sometimes not. */
final class RandomProblems {
    private final Random random;
    private final RandomTimes times;
    private final boolean hasSlots;
    private final boolean hasBlocks;

    RandomProblems(Random random) {
        this.random = random;
        this.times = new RandomTimes(random);
        this.hasSlots = random.nextInt(3) == 0;
        this.hasBlocks = random.nextBoolean();
    }

    Problem problem() {
        int sessions = 2 + random.nextInt(5);
        return new Problem(
                maybe("problem.schema.json"),
                "p",
                maybe("Titel: „Jürg“ \\ / \t"),
                times.zone(),
                maybe(5),
                maybe(10),
                List.of(
                        new Day(times.firstDate(), new Clock(0), new Clock(1440), maybe("Day 1")),
                        new Day(times.firstDate().plusDays(1), new Clock(600), new Clock(26 * 60 + 30), null)),
                hasSlots ? List.of(slot()) : List.of(),
                List.of(room("r0"), room("r1")),
                List.of(person("p0"), person("p1")),
                List.of(
                        new Track("t", maybe("T"), random.nextBoolean() ? Map.of("u", 2) : null, maybe(List.of("p1"))),
                        new Track("u", null, null, null)),
                List.of(new Resource("i", maybe(2), maybe(180), maybe(15))),
                some(sessions, this::session),
                some(random.nextInt(2), i -> new Relation(any(Relation.Type.values()), List.of("s0", "s1"), maybe(3))),
                some(random.nextInt(3), i -> random.nextBoolean() ? costPerBlock() : cost()),
                hasBlocks ? new Blocks(maybe(1), List.of(block())) : null,
                maybe(480),
                Map.of("room-conflict", new RuleSetting(maybe(any(Level.values())), maybe(3L), maybe("rarely"))),
                maybe(20),
                maybe(new RemoteHours(maybe(new Clock(420)), null, null, maybe(new Clock(1380)))));
    }

    private ListedSlot slot() {
        var from = times.firstDate().atTime(4, 0).atZone(times.zone());
        return new ListedSlot("l", from, from.plusMinutes(300), words());
    }

    private Cost cost() {
        return new Cost("s0", maybe("t"), null, "r0", 5L, hasBlocks ? maybe("b") : null, maybe(false));
    }

    private Cost costPerBlock() {
        return new Cost(null, maybe("t"), null, hasBlocks ? maybe("r0") : "r0", 5L, hasBlocks ? "b" : null, true);
    }

    private BlockTime block() {
        var from = times.firstDate().atTime(4, 0).atZone(times.zone());
        return new BlockTime("b", maybe("B"), from, from.plusMinutes(300));
    }

    private Room room(String id) {
        return new Room(id, maybe("Saal"), maybe(30), words(), words(), maybe(10), periods());
    }

    private Person person(String id) {
        var attributes = random.nextBoolean() ? Map.of("region", "WEOG", "gender", "female") : Map.<String, String>of();
        return new Person(
                id,
                maybe("Ω"),
                maybe("A"),
                attributes,
                periods(),
                periods(),
                words(),
                words(),
                words(),
                words(),
                words(),
                maybe(2),
                maybe(ZoneId.of("Asia/Kolkata")));
    }

    private Session session(int index) {
        var start = random.nextInt(4) == 0 ? times.time() : null;
        boolean isAnchored = start == null && random.nextBoolean();
        return new Session(
                "s" + index,
                maybe("talk"),
                maybe("Title"),
                length(),
                start == null ? maybe(times.firstDate()) : null,
                start,
                isAnchored ? any(Anchor.values()) : null,
                maybe(new StartBetween(maybe(new Clock(60)), maybe(new Clock(600)), maybe(new Clock(300)))),
                List.of(),
                index == 0 ? List.of() : List.of(new After("s" + (index - 1), maybe(15))),
                maybe(pin()),
                maybe("t"),
                maybe(List.of("r1")),
                maybe(new Needs(words(), maybe(9), random.nextBoolean() ? Map.of("i", 1) : null)),
                maybe(40),
                maybe(true),
                maybe(random.nextBoolean()),
                words(),
                words(),
                words(),
                words(),
                words(),
                words(),
                words(),
                maybe(1 + random.nextInt(2)),
                some(random.nextInt(3), this::seat),
                List.of(),
                maybe(List.of("u")),
                maybe(new Audience(words(), maybe(2), maybe("en"), words())),
                maybe(pin()),
                maybe(2));
    }

    private Pin pin() {
        var start = times.time();
        return new Pin(start, maybe(start.plusMinutes(5)), maybe("r0"));
    }

    /** Short enough for the last hour in which {@link RandomTimes} starts. */
    private Length length() {
        return switch (random.nextInt(4)) {
            case 0 -> new Length(5, 10, 15);
            case 1 -> new Length(5, null, 15);
            case 2 -> new Length(5, 10, null);
            default -> Length.of(10);
        };
    }

    private Seat seat(int index) {
        return random.nextBoolean()
                ? new Seat("chair", maybe("p0"), null, maybe(Map.of("region", "WEOG")), words())
                : new Seat("panelist", null, List.of("p0", "p1"));
    }

    private List<Period> periods() {
        return some(random.nextInt(2), i -> {
            var from = times.time();
            return new Period(from, from.plusMinutes(1 + random.nextInt(600)));
        });
    }

    private List<String> words() {
        return some(random.nextInt(3), i -> "w" + i);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private static <T> List<T> some(int count, IntFunction<T> maker) {
        var all = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            all.add(maker.apply(i));
        }
        return all;
    }
}
