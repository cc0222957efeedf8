package org.agendum.exchange;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammeLink;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;

/**
 * A programme as schedule.xml and schedule.json want it: by day and room, with numbers, UUIDs and slugs. What these
 * formats cannot hold is left out or made to fit, and told.
 */
final class FrabForm {
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern ACRONYM = Pattern.compile("[a-z0-9_-][a-z0-9_]{3,}(-2[0-9]{3}-[a-z]+)?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+");
    private static final Pattern ZONE = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|.*UTC");

    /** Of the signs of ASCII, those that stand in no address. */
    private static final Pattern ILLEGAL_IN_ADDRESS = Pattern.compile("[\\x00-\\x20\"<>\\\\^`{|}\\x7F]");

    private static final int MOST_SLUG_CHARACTERS = 80;

    private final Programme programme;
    private final int mostMinutes;
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, Integer> told = new LinkedHashMap<>();
    private final List<Day> days = new ArrayList<>();

    /** @param rooms each room of the programme with its sessions, which may be none; "" for sessions without room */
    record Day(int index, ProgrammeDay day, Map<String, List<ProgrammeSession>> rooms) {}

    /** @param mostMinutes that a session may last in the format */
    FrabForm(Programme programme, int mostMinutes) {
        this.programme = programme;
        this.mostMinutes = mostMinutes;
        number();
        arrange();
    }

    List<Day> days() {
        return days;
    }

    /** What could not be written as it is, as sentences. */
    List<String> messages() {
        return told.entrySet().stream()
                .map(entry -> entry.getValue() == 1
                        ? entry.getKey()
                        : "%s (%d times)".formatted(entry.getKey(), entry.getValue()))
                .toList();
    }

    void tell(String what) {
        told.merge(what, 1, Integer::sum);
    }

    /** Own numbers where sessions have them; else the first free ones. */
    private void number() {
        Set<Long> taken = new HashSet<>();
        for (var session : programme.sessions()) {
            if (isNumber(session.id()) && taken.add(Long.valueOf(session.id()))) {
                numbers.put(session.key(), Long.valueOf(session.id()));
            }
        }
        long next = 1;
        for (var session : programme.sessions()) {
            if (!numbers.containsKey(session.key())) {
                while (!taken.add(next)) {
                    next++;
                }
                numbers.put(session.key(), next);
            }
        }
    }

    private void arrange() {
        var frames = new TreeMap<LocalDate, ProgrammeDay>();
        programme.days().forEach(day -> frames.put(day.date(), day));
        var byDate = new HashMap<LocalDate, List<ProgrammeSession>>();
        for (var session : programme.sessions()) {
            if (session.start() == null) {
                tell("A session has no time, and is left out.");
                continue;
            }
            if (session.minutes() > mostMinutes) {
                tell("A session lasts longer than %d hours, and is left out.".formatted(mostMinutes / 60));
                continue;
            }
            var date = dateOf(session.start());
            frames.computeIfAbsent(date, this::wholeDay);
            byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(session);
        }
        for (var frame : frames.values()) {
            days.add(new Day(days.size() + 1, frame, byRoom(byDate.getOrDefault(frame.date(), List.of()))));
        }
    }

    private LocalDate dateOf(ZonedDateTime start) {
        return programme.days().stream()
                .filter(day -> day.contains(start))
                .map(ProgrammeDay::date)
                .findFirst()
                .orElseGet(start::toLocalDate);
    }

    private ProgrammeDay wholeDay(LocalDate date) {
        return new ProgrammeDay(
                date, date.atStartOfDay(programme.timeZone()), date.plusDays(1).atStartOfDay(programme.timeZone()));
    }

    private Map<String, List<ProgrammeSession>> byRoom(List<ProgrammeSession> sessions) {
        var rooms = new LinkedHashMap<String, List<ProgrammeSession>>();
        programme.rooms().stream().map(ProgrammeRoom::name).forEach(room -> rooms.put(room, new ArrayList<>()));
        sessions.forEach(
                session -> rooms.computeIfAbsent(Objects.toString(session.room(), ""), room -> new ArrayList<>())
                        .add(session));
        return rooms;
    }

    long number(ProgrammeSession session) {
        return numbers.get(session.key());
    }

    /** Its own, or one that is always the same for the same session of the same event. */
    String guid(ProgrammeSession session) {
        if (isUuid(session.guid())) {
            return session.guid();
        }
        if (session.guid() != null) {
            tell("A guid is not a UUID, and one is made of it.");
        }
        return madeUuid("session:" + session.key());
    }

    String madeUuid(String name) {
        var event = Objects.toString(programme.acronym(), Objects.toString(programme.title(), ""));
        return UUID.nameUUIDFromBytes("agendum:%s:%s".formatted(event, name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Its own where that is of this form; else made of the event, the number and the title. */
    String slug(ProgrammeSession session, Pattern form) {
        var own = session.more().get("slug");
        if (own != null && form.matcher(own).matches()) {
            return own;
        }
        if (own != null) {
            tell("A slug is not as the format wants it, and is made anew.");
        }
        var event = slugOf(Objects.toString(programme.acronym(), ""), "_");
        var title = slugOf(session.title(), "_");
        var slug = "%s-%d-%s"
                .formatted(event.length() < 4 ? "event" : event, number(session), title.isEmpty() ? "session" : title);
        return slug.length() > MOST_SLUG_CHARACTERS
                ? slug.substring(0, MOST_SLUG_CHARACTERS).replaceAll("[^a-z0-9]+$", "")
                : slug;
    }

    /** Small letters and digits, with something in between. */
    static String slugOf(String text, String between) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Mn}+", "");
        return plain.replaceAll("[^a-z0-9]+", between).replaceAll("^%s|%s$".formatted(between, between), "");
    }

    /** An absolute address; null, told, when it is none. */
    String address(String url) {
        if (url == null) {
            return null;
        }
        var legal = encoded(url.strip());
        if (ADDRESS.matcher(legal).matches()) {
            return legal;
        }
        var resolved = legal.isEmpty() ? null : resolved(legal);
        if (resolved == null) {
            tell("An address is not absolute, and is left out.");
        }
        return resolved;
    }

    private static String encoded(String url) {
        return ILLEGAL_IN_ADDRESS
                .matcher(url)
                .replaceAll(sign ->
                        String.format(Locale.ROOT, "%%%02X", (int) sign.group().charAt(0)));
    }

    private String resolved(String path) {
        try {
            var base = programme.more().get("base_url");
            var resolved = base == null
                    ? null
                    : URI.create(encoded(base)).resolve(path).toString();
            return resolved != null && ADDRESS.matcher(resolved).matches() ? resolved : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** @param types that the format knows, as it writes them */
    List<Object> links(List<ProgrammeLink> links, Set<String> types) {
        var all = new ArrayList<>();
        for (var link : links) {
            var address = address(link.url());
            if (address != null) {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("url", address);
                put(fields, "title", link.title());
                put(fields, "type", type(link, types));
                all.add(fields);
            }
        }
        return all;
    }

    private static String type(ProgrammeLink link, Set<String> types) {
        return types.stream()
                .filter(type -> type.equalsIgnoreCase(link.type()))
                .findFirst()
                .orElse(null);
    }

    /** Nothing where there is no value. */
    static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    static String dateTime(ZonedDateTime time) {
        return DATE_TIME.format(time);
    }

    static String clock(ZonedDateTime time) {
        return CLOCK.format(time);
    }

    /** Hours and minutes, like {@code 01:30}. */
    static String length(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    static boolean isUuid(String text) {
        return text != null && UUID_FORM.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    /** As schedule.json wants it. */
    String acronym() {
        var own = Objects.toString(programme.acronym(), "");
        if (ACRONYM.matcher(own).matches()) {
            return own;
        }
        if (!own.isEmpty()) {
            tell("The acronym may have small letters, digits and _ alone, four or more.");
        }
        var plain = slugOf(own.isEmpty() ? Objects.toString(programme.title(), "") : own, "_");
        return ACRONYM.matcher(plain).matches() ? plain : "event_" + plain;
    }

    /** As schedule.json wants it; null where it cannot be said. */
    String jsonZoneName() {
        var name = zoneName();
        if (name == null || ZONE.matcher(name).matches()) {
            return name;
        }
        tell("The time zone %s is not as the format wants it; times have their offsets alone.".formatted(name));
        return null;
    }

    /** As schedule.json wants it; null where it cannot be said. */
    String code(String code) {
        if (code == null || CODE.matcher(code).matches()) {
            return code;
        }
        tell("A code is not of letters and digits, and is left out.");
        return null;
    }

    /** The name of the zone; null where the programme has an offset alone. */
    String zoneName() {
        return programme.timeZone() instanceof ZoneOffset
                ? null
                : programme.timeZone().getId();
    }
}
