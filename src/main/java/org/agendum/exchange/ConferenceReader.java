package org.agendum.exchange;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.problem.After;
import org.agendum.problem.Audience;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/**
 * Reads files of Timefold's conference scheduling example (public repository TimefoldAI/timefold-solver-benchmarks).
 * A schedule has the same hard and soft value as in the example; docs/timefold-conference.md says what becomes what.
 */
public final class ConferenceReader {
    private static final int USUAL_PAUSE_MINUTES = 30;
    private static final String SPEAKER = "speaker";

    private final LinkedJson json;
    private final LinkedJson.Item root;
    private final ZoneId zone;
    private final Map<LinkedJson.Item, Slot> slots = new LinkedHashMap<>();
    private final Map<LinkedJson.Item, String> rooms = new LinkedHashMap<>();
    private final Map<LinkedJson.Item, TalkType> types = new HashMap<>();
    private final Map<LinkedJson.Item, String> people = new LinkedHashMap<>();
    private final Map<LinkedJson.Item, String> talks = new LinkedHashMap<>();

    private record Slot(String id, ZonedDateTime from, ZonedDateTime to) {
        int minutes() {
            return (int) ChronoUnit.MINUTES.between(from, to);
        }
    }

    private record TalkType(String name, List<Slot> slots, List<String> rooms) {}

    private ConferenceReader(LinkedJson json, ZoneId zone) {
        this.json = json;
        this.root = json.root();
        this.zone = zone;
    }

    /**
     * @param zone of the times in the file, which has none
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public static Imported read(Path path, ZoneId zone) {
        var json = LinkedJson.read(FileLook.text(path, FileKind.TIMEFOLD_CONFERENCE));
        return new ConferenceReader(json, zone).result();
    }

    private Imported result() {
        for (var list : List.of("timeslotList", "roomList", "talkList")) {
            if (root.list(list).isEmpty()) {
                root.fault(
                        "'%s' is missing or empty.".formatted(list),
                        "Maybe this is no file of the conference example.");
            }
        }
        json.throwIfFaulty();
        root.list("timeslotList").forEach(this::addSlot);
        name(root.list("roomList"), "name", rooms);
        name(root.list("speakerList"), "name", people);
        name(root.list("talkList"), "code", talks);
        var rules = new ConferenceWeights(root).settings();
        var sessions = talks.keySet().stream().map(this::session).toList();
        var persons = people.keySet().stream().map(this::person).toList();
        json.throwIfFaulty();
        var title = root.text("conferenceName");
        var properties = root.object("constraintProperties");
        int pauseMinutes = properties == null
                ? USUAL_PAUSE_MINUTES
                : properties.number("minimumConsecutiveTalksPauseInMinutes", USUAL_PAUSE_MINUTES);
        var problem = new Problem(
                null,
                title == null || title.isBlank() ? "conference" : title,
                null,
                zone,
                null,
                null,
                days(),
                listedSlots(),
                rooms.keySet().stream().map(this::room).toList(),
                persons,
                tracks(),
                null,
                sessions,
                exclusions(),
                null,
                null,
                null,
                rules,
                pauseMinutes,
                null);
        json.throwIfFaulty();
        return new Imported(problem, schedule(problem), List.of());
    }

    /** By their names if these are there and unique, otherwise with what the file calls them. */
    private static void name(List<LinkedJson.Item> items, String field, Map<LinkedJson.Item, String> names) {
        var used = new HashSet<String>();
        for (var item : items) {
            var text = item.text(field);
            var name = text == null || text.isBlank() ? item.id() : text;
            names.put(item, used.add(name) ? name : "%s (%s)".formatted(name, item.id()));
        }
    }

    private void addSlot(LinkedJson.Item item) {
        var from = time(item, "startDateTime");
        var to = time(item, "endDateTime");
        if (from == null || to == null) {
            return;
        }
        if (!from.isBefore(to)) {
            item.fault("The timeslot ends before it starts.", "Maybe the two are swapped.");
            return;
        }
        if (to.isAfter(from.toLocalDate().plusDays(2).atStartOfDay(zone))) {
            item.fault("The timeslot goes on beyond the next day.", "Maybe its end has another date.");
            return;
        }
        slots.put(item, new Slot(item.id(), from, to));
    }

    /** A list like {@code [2018, 10, 1, 10, 15]}, or a text like {@code 2018-10-01T10:15}. */
    private ZonedDateTime time(LinkedJson.Item item, String field) {
        try {
            var numbers = item.isList(field) ? item.numbers(field) : null;
            var time = numbers == null
                    ? LocalDateTime.parse(String.valueOf(item.text(field)))
                    : LocalDateTime.of(
                            numbers.get(0),
                            numbers.get(1),
                            numbers.get(2),
                            numbers.size() > 3 ? numbers.get(3) : 0,
                            numbers.size() > 4 ? numbers.get(4) : 0);
            return time.atZone(zone);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            item.fault("'%s' is no time.".formatted(field), "Write it like [2018, 10, 1, 10, 15].");
            return null;
        }
    }

    private List<Day> days() {
        var firsts = new TreeMap<LocalDate, ZonedDateTime>();
        var lasts = new TreeMap<LocalDate, ZonedDateTime>();
        for (var slot : slots.values()) {
            firsts.merge(slot.from().toLocalDate(), slot.from(), (a, b) -> a.isBefore(b) ? a : b);
            lasts.merge(slot.from().toLocalDate(), slot.to(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return firsts.keySet().stream()
                .map(date -> new Day(date, clock(date, firsts.get(date)), clock(date, lasts.get(date)), null))
                .toList();
    }

    private static Clock clock(LocalDate date, ZonedDateTime time) {
        return new Clock((int) ChronoUnit.MINUTES.between(date.atStartOfDay(), time.toLocalDateTime()));
    }

    private List<ListedSlot> listedSlots() {
        return slots.entrySet().stream()
                .map(slot -> new ListedSlot(
                        slot.getValue().id(),
                        slot.getValue().from(),
                        slot.getValue().to(),
                        timeTags(slot.getKey().texts("tagSet"))))
                .toList();
    }

    /** Tags of slots and of rooms are two things there; here a session has both. */
    private static List<String> timeTags(List<String> tags) {
        return tags.stream().map("time:%s"::formatted).toList();
    }

    private static List<String> roomTags(List<String> tags) {
        return tags.stream().map("room:%s"::formatted).toList();
    }

    private static List<String> union(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Room room(LinkedJson.Item item) {
        return new Room(
                rooms.get(item), null, item.number("capacity", 0), null, roomTags(item.texts("tagSet")), null, null);
    }

    private Person person(LinkedJson.Item item) {
        var unavailable = item.list("unavailableTimeslotSet").stream()
                .filter(slots::containsKey)
                .map(slots::get)
                .map(slot -> new Period(slot.from(), slot.to()))
                .toList();
        return new Person(
                people.get(item),
                null,
                null,
                null,
                null,
                unavailable,
                null,
                union(timeTags(item.texts("preferredTimeslotTagSet")), roomTags(item.texts("preferredRoomTagSet"))),
                union(timeTags(item.texts("undesiredTimeslotTagSet")), roomTags(item.texts("undesiredRoomTagSet"))),
                roomTags(item.texts("requiredRoomTagSet")),
                roomTags(item.texts("prohibitedRoomTagSet")),
                null,
                null);
    }

    private List<Track> tracks() {
        return talks.keySet().stream()
                .flatMap(talk -> talk.texts("themeTrackTagSet").stream())
                .distinct()
                .map(track -> new Track(track, null, null, null))
                .toList();
    }

    private TalkType type(LinkedJson.Item item) {
        var type = new TalkType(
                item.text("name"),
                known(item.list("compatibleTimeslotSet"), slots),
                known(item.list("compatibleRoomSet"), rooms));
        if (type.slots().isEmpty()) {
            item.fault("The type of talks has no timeslot.", "");
        }
        return type;
    }

    private Session session(LinkedJson.Item talk) {
        var item = talk.object("talkType");
        if (item == null) {
            talk.fault("The talk has no talkType.", "");
            return null;
        }
        var type = types.computeIfAbsent(item, this::type);
        if (type.slots().isEmpty()) {
            return null;
        }
        var themes = talk.texts("themeTrackTagSet");
        var after = known(talk.list("prerequisiteTalkSet"), talks).stream()
                .map(earlier -> new After(earlier, 0))
                .toList();
        return new SessionDraft(
                        talks.get(talk),
                        Length.of(type.slots().stream()
                                .mapToInt(Slot::minutes)
                                .min()
                                .orElseThrow()))
                .kind(type.name())
                .title(talk.text("title"))
                .after(after)
                .pin(talk.flag("pinnedByUser") ? pin(talk) : null)
                .track(themes.isEmpty() ? null : themes.get(0))
                .furtherTracks(themes.stream().skip(1).toList())
                .rooms(type.rooms())
                .expected(talk.number("favoriteCount", 0))
                .crowdPuller(talk.number("crowdControlRisk", 0) > 0)
                .topics(talk.texts("contentTagSet"))
                .prefers(roomTags(talk.texts("preferredRoomTagSet")))
                .avoids(roomTags(talk.texts("undesiredRoomTagSet")))
                .requires(roomTags(talk.texts("requiredRoomTagSet")))
                .prohibits(roomTags(talk.texts("prohibitedRoomTagSet")))
                .seats(known(talk.list("speakerList"), people).stream()
                        .map(speaker -> new Seat(SPEAKER, speaker, null))
                        .toList())
                .slots(type.slots().stream().map(Slot::id).toList())
                .audience(new Audience(
                        talk.texts("audienceTypeSet"),
                        talk.number("audienceLevel", 0),
                        talk.text("language"),
                        talk.texts("sectorTagSet")))
                .done();
    }

    /** What the items are here, each once. */
    private static <T> List<T> known(Collection<LinkedJson.Item> items, Map<LinkedJson.Item, T> values) {
        return items.stream()
                .filter(values::containsKey)
                .map(values::get)
                .distinct()
                .toList();
    }

    private Pin pin(LinkedJson.Item talk) {
        var slot = slots.get(talk.object("timeslot"));
        var room = talk.object("room");
        return slot == null ? null : new Pin(slot.from(), slot.to(), room == null ? null : rooms.get(room));
    }

    /** One for each tag that several talks have. */
    private List<Relation> exclusions() {
        var byTag = new TreeMap<String, Set<String>>();
        talks.forEach((talk, id) -> talk.texts("mutuallyExclusiveTalksTagSet")
                .forEach(tag ->
                        byTag.computeIfAbsent(tag, key -> new LinkedHashSet<>()).add(id)));
        return byTag.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(ids -> new Relation(Relation.Type.EXCLUSIVE, List.copyOf(ids), null))
                .toList();
    }

    private Schedule schedule(Problem problem) {
        var sessions = problem.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        var placements = new ArrayList<Placement>();
        var unscheduled = new ArrayList<String>();
        talks.forEach((talk, id) -> {
            var slot = slots.get(talk.object("timeslot"));
            var room = rooms.get(talk.object("room"));
            if (slot == null || room == null) {
                unscheduled.add(id);
            } else {
                var seats = sessions.get(id).seats().stream()
                        .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                        .toList();
                placements.add(new Placement(id, slot.from(), slot.to(), room, seats, talk.flag("pinnedByUser")));
            }
        });
        placements.sort((a, b) -> a.start().compareTo(b.start()));
        return placements.isEmpty()
                ? null
                : new Schedule(null, problem.id(), null, null, null, null, placements, unscheduled, null);
    }
}
