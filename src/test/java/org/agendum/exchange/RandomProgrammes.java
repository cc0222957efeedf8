package org.agendum.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammeLink;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;

/** Programmes as planners have them: tidy ones, which formats hold as a whole, and wild ones. */
final class RandomProgrammes {
    private static final List<String> TEXTS = List.of(
            "Plenary",
            "Ärger & Freude",
            "<b>bold</b> \"quoted\" 'single'",
            "]]> &amp; <!-- x -->",
            "مرحبا בעולם",
            "😀 four bytes",
            "=SUM(A1:A2)",
            "a; b, c | d");
    private static final List<String> LONG_TEXTS = List.of(
            "one\ntwo", "  spaces around  ", "tab\there", "Windows\r\nlines\r\n", "<p>x</p>\n\n<script>y</script>");

    private final Random random;
    private final RandomTimes times;
    private final boolean isXml;
    private final boolean isWild;
    private int count;

    /** @param isXml for schedule.xml, which has neither roles nor codes of people, nor seats of rooms */
    RandomProgrammes(Random random, boolean isXml, boolean isWild) {
        this.random = random;
        this.times = new RandomTimes(random);
        this.isXml = isXml;
        this.isWild = isWild;
    }

    Programme programme() {
        var days = days();
        var rooms = many(1, this::room);
        var sessions = many(isWild ? 1 : 0, () -> session(rooms, days));
        if (sessions.isEmpty()) {
            sessions.add(session(rooms, days));
        }
        if (isWild && sessions.stream().noneMatch(session -> session.isScheduled() && session.minutes() < 6000)) {
            var first = sessions.get(0);
            sessions.set(0, first.with(first.people(), first.room(), start(days), 30));
        }
        return new Programme(
                maybe(this::line),
                isWild ? maybe(() -> pick("Camp2019", "x", "fosdem-2025", "ÄÖ")) : "forum_" + random.nextInt(9),
                maybe(this::line),
                times.zone(),
                isWild && random.nextBoolean() ? null : days,
                rooms,
                sessions,
                more("base_url", "url", "logo", "timeslot_duration"));
    }

    private List<ProgrammeDay> days() {
        var days = new ArrayList<ProgrammeDay>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var date = times.firstDate().plusDays(i);
            var start = date.atStartOfDay(times.zone()).plusHours(6);
            days.add(new ProgrammeDay(date, start, start.plusHours(20)));
        }
        return days;
    }

    private ZonedDateTime start(List<ProgrammeDay> days) {
        var day = days.get(random.nextInt(days.size()));
        return day.start().plusMinutes(random.nextInt(isWild ? 4000 : 20 * 60));
    }

    private ProgrammeRoom room() {
        var name = "Room " + random.nextInt(6) + pick("", " & <1>", " \"ü\"");
        boolean isKnown = random.nextBoolean();
        return new ProgrammeRoom(name, isKnown ? uuid() : null, isKnown && !isXml ? 1 + random.nextInt(500) : null);
    }

    private ProgrammeSession session(List<ProgrammeRoom> rooms, List<ProgrammeDay> days) {
        int number = ++count;
        var guid = isWild ? maybe(() -> pick(uuid(), "not-a-uuid")) : uuid();
        var code = isWild ? maybe(() -> pick("ABC123", "x")) : maybe(() -> "CODE%02d".formatted(number));
        var id = isWild ? maybe(() -> pick("x" + number, "7" + number)) : Integer.toString(1000 + number);
        boolean isKeyTaken = isWild && (guid == null || guid.equals("not-a-uuid"));
        return new ProgrammeSession(
                isKeyTaken ? "key-" + number : guid,
                guid,
                code,
                id,
                text(),
                maybe(this::text),
                maybe(this::line),
                maybe(this::line),
                random.nextInt(8) == 0
                        ? null
                        : rooms.get(random.nextInt(rooms.size())).name(),
                isWild && random.nextInt(4) == 0 ? null : start(days),
                random.nextInt(isWild ? 10_000 : 600),
                people(),
                maybe(() -> pick("en", "de")),
                maybe(this::text),
                maybe(this::text),
                maybe(this::address),
                many(0, this::link),
                many(0, this::link),
                sessionMore(number));
    }

    private Map<String, String> sessionMore(int number) {
        var more = more("feedback_url", "origin_url", "logo");
        if (!isWild) {
            more.put("slug", "forum-%d-slug".formatted(number));
        } else if (random.nextBoolean()) {
            more.put("slug", pick("UPPER", "same-slug", "a b"));
        }
        if (random.nextBoolean()) {
            more.put("recording_license", "CC BY 4.0");
        }
        if (random.nextBoolean()) {
            more.put("do_not_record", "true");
        }
        return more;
    }

    private Map<String, String> more(String... names) {
        var more = new HashMap<String, String>();
        for (var name : names) {
            if (name.equals("timeslot_duration")) {
                more.put(name, "00:15");
            } else if (random.nextInt(3) == 0) {
                more.put(name, address());
            }
        }
        return more;
    }

    private List<ProgrammePerson> people() {
        var people = new HashMap<String, ProgrammePerson>();
        many(0, this::person).forEach(person -> people.put(person.key(), person));
        return List.copyOf(people.values());
    }

    private ProgrammePerson person() {
        var name = "Person " + random.nextInt(5) + pick("", " <x>", " Ü");
        var role = isXml ? null : maybe(() -> pick("moderator", "speaker"));
        return switch (random.nextInt(isXml && !isWild ? 3 : 4)) {
            case 0 -> new ProgrammePerson(null, null, null, name, role);
            case 1 -> new ProgrammePerson(null, null, Integer.toString(1 + random.nextInt(9)), name, role);
            case 2 -> new ProgrammePerson(null, uuid(), maybe(() -> "77"), maybe(() -> name), role);
            default -> new ProgrammePerson("PC" + random.nextInt(9), maybe(this::uuid), maybe(() -> "5"), name, role);
        };
    }

    private ProgrammeLink link() {
        return new ProgrammeLink(address(), maybe(this::line), maybe(() -> pick("slides", "paper")));
    }

    private String address() {
        return isWild
                ? pick("https://example.org/a b", "/relative", "ftp://x", "https://example.org/ü?q=1&r={2}")
                : pick("https://example.org/a", "http://example.org/b?c=d&e=f#g", "https://example.org/ü");
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String line() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String text() {
        return random.nextBoolean() ? line() : LONG_TEXTS.get(random.nextInt(LONG_TEXTS.size()));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String maybe(Supplier<String> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> many(int least, Supplier<T> item) {
        var items = new ArrayList<T>();
        for (int i = 0; i < least + random.nextInt(5); i++) {
            items.add(item.get());
        }
        return items;
    }
}
