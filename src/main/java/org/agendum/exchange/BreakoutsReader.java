package org.agendum.exchange;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Audience;
import org.agendum.problem.Clock;
import org.agendum.problem.Cost;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Relation;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** Reads breakout sessions as the planners of W3C keep them: slots, rooms, and sessions with wishes in their texts. */
public final class BreakoutsReader {
    private static final Pattern SLOT =
            Pattern.compile("(?:(\\d{4}-\\d{2}-\\d{2}) +)?(\\d{1,2}):(\\d{2})(?: ?[-–] ?(\\d{1,2}):(\\d{2}))?");
    private static final Pattern CAPACITY = Pattern.compile("\\((\\d{1,6})\\b[^)]*\\)");
    private static final String VIP = "vip";
    private static final String ROLE = "chair";
    private static final long OTHER_TIME_COST = 10;
    private static final long CONFLICT_WEIGHT = 5;

    private final Mendings mendings;
    private final ZoneId fallback;
    private final Map<String, String> metadata = new TreeMap<>();
    private final List<String[]> slotTexts = new ArrayList<>();
    private final List<Place> slotPlaces = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<RawRoom> rooms = new ArrayList<>();
    private final List<RawBreakout> breakouts = new ArrayList<>();
    private final List<ListedSlot> slots = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private JsonCursor json;
    private ZoneId zone;

    private record RawRoom(String name, Integer seats, boolean isVip) {}

    private static final class RawBreakout {
        private Place place;
        private String number;
        private String title;
        private String author;
        private String room;
        private String day;
        private String slot;
        private BreakoutBody body = new BreakoutBody("");
        private int attendees;
        private final List<String> tracks = new ArrayList<>();
    }

    private BreakoutsReader(Mendings mendings, ZoneId fallback) {
        this.mendings = mendings;
        this.fallback = fallback;
    }

    /**
     * @param zone of a file that does not name it; null for UTC
     * @throws InvalidInput if it is no such file, or anything in it makes no sense, with all that does not
     */
    public static Imported read(Path path, ZoneId zone) {
        var source = FileLook.text(path, FileKind.W3C_BREAKOUTS);
        var mendings = new Mendings(source.file());
        var reader = new BreakoutsReader(mendings, zone == null ? ZoneOffset.UTC : zone);
        JsonCursor.read(source, mendings, reader::root);
        return reader.result();
    }

    private void root(JsonCursor cursor) {
        json = cursor;
        json.object(name -> {
            switch (name) {
                case "metadata" ->
                    json.object(field -> {
                        var text = json.isList() || json.isObject() ? null : json.line();
                        if (text != null) {
                            metadata.put(field, text);
                        }
                    });
                case "slots" -> json.list(this::slot);
                case "days" -> json.list(this::day);
                case "rooms" -> json.list(this::room);
                case "sessions" -> json.list(this::breakout);
                default -> {
                    // what the file is kept with
                }
            }
        });
    }

    /** A text, or an object with a date, a start and an end. */
    private void slot() {
        slotPlaces.add(json.place());
        var fields = new String[3];
        if (!json.isObject()) {
            slotTexts.add(new String[] {json.line()});
            return;
        }
        json.object(name -> {
            switch (name) {
                case "date", "day" -> fields[0] = json.line();
                case "start" -> fields[1] = json.line();
                case "end" -> fields[2] = json.line();
                default -> {
                    // weekdays and lengths follow from these
                }
            }
        });
        var date = fields[0] == null ? "" : fields[0] + " ";
        slotTexts.add(new String[] {date + Objects.toString(fields[1], "?") + "-" + Objects.toString(fields[2], "?")});
    }

    private void day() {
        if (!json.isObject()) {
            dates.add(json.line());
            return;
        }
        json.object(name -> {
            if (name.equals("date")) {
                dates.add(json.line());
            }
        });
    }

    /** A text like {@code Ukulele (75 - basement) (VIP)}, or an object. */
    private void room() {
        if (!json.isObject()) {
            var text = json.line();
            if (text != null) {
                addRoom(text, null, false);
            }
            return;
        }
        var fields = new String[3];
        json.object(name -> {
            switch (name) {
                case "name" -> fields[0] = json.line();
                case "capacity" -> fields[1] = json.line();
                case VIP -> fields[2] = json.line();
                default -> {
                    // where it is
                }
            }
        });
        if (fields[0] != null) {
            boolean isNumber = fields[1] != null && fields[1].matches("\\d{1,6}");
            addRoom(fields[0], isNumber ? Integer.valueOf(fields[1]) : null, "true".equals(fields[2]));
        }
    }

    private void addRoom(String text, Integer seats, boolean isVip) {
        var capacity = CAPACITY.matcher(text);
        Integer known = seats != null ? seats : capacity.find() ? Integer.valueOf(capacity.group(1)) : null;
        rooms.add(
                new RawRoom(text, known, isVip || text.toLowerCase(Locale.ROOT).contains("(vip)")));
    }

    private void breakout() {
        var breakout = new RawBreakout();
        breakout.place = json.place();
        json.object(name -> {
            switch (name) {
                case "number" -> breakout.number = json.line();
                case "title" -> breakout.title = json.line();
                case "author" -> breakout.author = login();
                case "body" -> breakout.body = new BreakoutBody(json.text());
                case "room" -> breakout.room = json.line();
                case "day" -> breakout.day = json.line();
                case "slot" -> breakout.slot = json.line();
                case "tracks" -> json.list(() -> breakout.tracks.add(json.line()));
                case "participants", "observers" -> breakout.attendees += number();
                default -> {
                    // what was found when it was checked
                }
            }
        });
        breakouts.add(breakout);
    }

    private String login() {
        if (!json.isObject()) {
            return json.line();
        }
        var login = new String[1];
        json.object(name -> {
            if (name.equals("login")) {
                login[0] = json.line();
            }
        });
        return login[0];
    }

    private int number() {
        var text = json.line();
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private Imported result() {
        zone = zone();
        for (int i = 0; i < slotTexts.size(); i++) {
            addSlots(slotTexts.get(i)[0], slotPlaces.get(i));
        }
        demand(slots.isEmpty(), "slots");
        demand(breakouts.isEmpty(), "sessions");
        checkNumbers();
        mendings.throwIfFaulty();
        slots.sort((a, b) -> a.from().compareTo(b.from()));
        var sessions = breakouts.stream().map(this::session).toList();
        var problem = problem(sessions);
        return new Imported(problem, schedule(), mendings.mended());
    }

    private void demand(boolean isMissing, String field) {
        if (isMissing) {
            mendings.fault(
                    Place.WHOLE, "'%s' is missing or empty.".formatted(field), "Maybe this is no file of breakouts.");
        }
    }

    private ZoneId zone() {
        var text = metadata.get("timezone");
        try {
            return text == null ? fallback : ZoneIds.parse(text);
        } catch (Mismatch mismatch) {
            mendings.fault(new Place(0, 0, "metadata.timezone"), mismatch.message(), mismatch.advice());
            return fallback;
        }
    }

    private void checkNumbers() {
        var numbers = new LinkedHashSet<String>();
        for (var breakout : breakouts) {
            if (breakout.number == null) {
                mendings.fault(breakout.place, "The session has no number.", "");
            } else if (!numbers.add(breakout.number)) {
                mendings.fault(
                        breakout.place,
                        "There is a session %s already.".formatted(Quote.of(breakout.number)),
                        "Give each a number of its own.");
            }
        }
    }

    /** One on its date, or one on each day when it has none. */
    private void addSlots(String text, Place place) {
        var matcher = SLOT.matcher(text == null ? "" : text);
        if (!matcher.matches() || matcher.group(4) == null) {
            mendings.fault(
                    place,
                    "%s is not a slot.".formatted(Quote.of(String.valueOf(text))),
                    "Maybe write it like 2024-03-12 13:00-14:00.");
            return;
        }
        var usual = dates.isEmpty() ? Stream.ofNullable(metadata.get("date")).toList() : dates;
        var on = matcher.group(1) == null ? usual : List.of(matcher.group(1));
        if (on.isEmpty()) {
            mendings.fault(place, "The slot has no date.", "Maybe write it like 2024-03-12 13:00-14:00.");
        }
        for (var date : on) {
            try {
                var day = LocalDate.parse(date);
                var from = day.atTime(time(matcher.group(2), matcher.group(3)));
                var to = day.atTime(time(matcher.group(4), matcher.group(5)));
                add(from, to.isAfter(from) ? to : to.plusDays(1));
            } catch (DateTimeException e) {
                mendings.fault(place, "%s is not on the clock or in the calendar.".formatted(Quote.of(text)), "");
            }
        }
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private void add(LocalDateTime from, LocalDateTime to) {
        int hour = from.getHour();
        var tag = hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening";
        slots.add(new ListedSlot(from.toString(), from.atZone(zone), to.atZone(zone), List.of(tag)));
    }

    private Problem problem(List<Session> sessions) {
        var title = metadata.getOrDefault("meeting", "Breakouts");
        return new Problem(
                null,
                metadata.getOrDefault("slug", PlainWord.of(title).replace(' ', '-')),
                title,
                zone,
                null,
                null,
                days(),
                slots,
                rooms.stream()
                        .map(room -> new Room(
                                room.name(), null, room.seats(), null, room.isVip() ? List.of(VIP) : null, null, null))
                        .toList(),
                List.copyOf(people.values()),
                tracks(),
                null,
                sessions,
                conflicts(),
                costs(),
                null,
                null,
                Map.of("exclusive-overlap", new RuleSetting(Level.SOFT, CONFLICT_WEIGHT, null)),
                null,
                null);
    }

    private List<Day> days() {
        var hours = new TreeMap<LocalDate, int[]>();
        for (var slot : slots) {
            var date = slot.from().toLocalDate();
            int from = slot.from().getHour() * 60 + slot.from().getMinute();
            int to = (int)
                    ChronoUnit.MINUTES.between(date.atStartOfDay(), slot.to().toLocalDateTime());
            hours.merge(date, new int[] {from, to}, (a, b) -> new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
        return hours.entrySet().stream()
                .map(day -> new Day(day.getKey(), new Clock(day.getValue()[0]), new Clock(day.getValue()[1]), null))
                .toList();
    }

    private List<Track> tracks() {
        return breakouts.stream()
                .flatMap(breakout -> breakout.tracks.stream())
                .filter(Objects::nonNull)
                .distinct()
                .map(track -> new Track(track, null, null, null))
                .toList();
    }

    private Session session(RawBreakout breakout) {
        var body = breakout.body;
        var tracks =
                breakout.tracks.stream().filter(Objects::nonNull).distinct().toList();
        if (body.hasInstructions()) {
            mendings.mend(
                    breakout.place, "A session has instructions for planners in words, which are not taken over.");
        }
        return new SessionDraft(breakout.number, length())
                .kind(body.isPlenary() ? "plenary" : "breakout")
                .plenary(body.isPlenary())
                .title(breakout.title)
                .expected(breakout.attendees > 0 ? Integer.valueOf(breakout.attendees) : body.expected())
                .track(tracks.isEmpty() ? null : tracks.get(0))
                .furtherTracks(tracks.size() < 2 ? null : tracks.subList(1, tracks.size()))
                .prefers(body.timeOfDay().isEmpty() ? null : List.of(body.timeOfDay()))
                .audience(Audience.UNKNOWN)
                .seats(seats(breakout))
                .done();
    }

    /** That of a slot. */
    private Length length() {
        var lengths = slots.stream()
                .mapToInt(slot -> (int) ChronoUnit.MINUTES.between(slot.from(), slot.to()))
                .summaryStatistics();
        return new Length(lengths.getMin(), null, lengths.getMax());
    }

    private List<Seat> seats(RawBreakout breakout) {
        var seats = new ArrayList<Seat>();
        Stream.concat(Stream.ofNullable(breakout.author), breakout.body.chairs().stream())
                .map(login -> people.computeIfAbsent(
                        login.toLowerCase(Locale.ROOT),
                        id -> new Person(id, login, null, null, null, null, null, null, null, null, null, null, null)))
                .distinct()
                .forEach(person -> seats.add(new Seat(ROLE, person.id(), null)));
        return seats;
    }

    /** Each pair once, whoever of the two asked for it. */
    private List<Relation> conflicts() {
        var numbers = breakouts.stream().map(breakout -> breakout.number).toList();
        var pairs = new LinkedHashMap<String, Relation>();
        for (var breakout : breakouts) {
            for (var other : breakout.body.conflicts()) {
                if (!numbers.contains(other) || other.equals(breakout.number)) {
                    mendings.mend(breakout.place, "A session that should not run at the same time is not there.");
                } else {
                    var pair = Stream.of(breakout.number, other).sorted().toList();
                    pairs.putIfAbsent(String.join(" ", pair), new Relation(Relation.Type.EXCLUSIVE, pair, null));
                }
            }
        }
        return List.copyOf(pairs.values());
    }

    /** Where some slots are preferred, the others cost something. */
    private List<Cost> costs() {
        var costs = new ArrayList<Cost>();
        for (var breakout : breakouts) {
            var times =
                    breakout.body.preferredTimes().stream().map(PlainWord::of).toList();
            var others =
                    slots.stream().filter(slot -> !times.contains(shown(slot))).toList();
            if (!times.isEmpty() && others.size() < slots.size()) {
                others.forEach(slot ->
                        costs.add(new Cost(breakout.number, null, slot.id(), null, OTHER_TIME_COST, null, null)));
            }
        }
        return costs;
    }

    /** Like {@code monday 09 30 11 00}. */
    private static String shown(ListedSlot slot) {
        return PlainWord.of("%s %s %s"
                .formatted(
                        slot.from().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        slot.from().toLocalTime(),
                        slot.to().toLocalTime()));
    }

    /** Null when no session has a place. */
    private Schedule schedule() {
        var placements = new ArrayList<Placement>();
        for (var breakout : breakouts) {
            slots.stream()
                    .filter(slot -> isIn(breakout, slot))
                    .findFirst()
                    .ifPresent(slot -> placements.add(placement(breakout, slot)));
        }
        return placements.isEmpty() ? null : new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    private Placement placement(RawBreakout breakout, ListedSlot slot) {
        boolean isKnown = rooms.stream().anyMatch(room -> room.name().equals(breakout.room));
        if (breakout.room != null && !isKnown) {
            mendings.mend(breakout.place, "A session is in a room that is not listed, which is left out.");
        }
        return new Placement(breakout.number, slot.from(), slot.to(), isKnown ? breakout.room : null, null, null);
    }

    private boolean isIn(RawBreakout breakout, ListedSlot slot) {
        var matcher = SLOT.matcher(breakout.slot == null ? "" : breakout.slot);
        if (!matcher.matches()) {
            return false;
        }
        var date = matcher.group(1) != null ? matcher.group(1) : breakout.day;
        var local = slot.from().toLocalDateTime();
        boolean isSameDate = date == null || date.contains(local.toLocalDate().toString());
        return isSameDate
                && local.getHour() == Integer.parseInt(matcher.group(2))
                && local.getMinute() == Integer.parseInt(matcher.group(3));
    }
}
