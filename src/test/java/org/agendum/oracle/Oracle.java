package org.agendum.oracle;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.agendum.oracle.Place.Chair;
import org.agendum.problem.Audience;
import org.agendum.problem.Cost;
import org.agendum.problem.Day;
import org.agendum.problem.Level;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Resource;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.problem.Track;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;

/** What a schedule costs, rule by rule. */
public final class Oracle {
    private static final Map<String, Integer> SOFT_WEIGHTS = Map.ofEntries(
            Map.entry("tag-preferred", 1),
            Map.entry("tag-avoided", 1),
            Map.entry("duration-off", 1),
            Map.entry("start-off", 2),
            Map.entry("idle-gap", 3),
            Map.entry("seats-short", 1),
            Map.entry("track-overlap", 1),
            Map.entry("moderator-load", 10),
            Map.entry("slot-cost", 1),
            Map.entry("room-cost", 1),
            Map.entry("block-cost", 1),
            Map.entry("exclusive-block-clash", 10),
            Map.entry("interest-block-clash", 1),
            Map.entry("track-order", 5),
            Map.entry("topic-overlap", 1),
            Map.entry("interest-clash", 1),
            Map.entry("similar-track-overlap", 1),
            Map.entry("day-imbalance", 1),
            Map.entry("topic-days", 10),
            Map.entry("track-split", 5),
            Map.entry("track-room-change", 5),
            Map.entry("person-spread", 30),
            Map.entry("person-long-day", 1),
            Map.entry("gender-balance", 10),
            Map.entry("region-balance", 5),
            Map.entry("sector-overlap", 1),
            Map.entry("audience-track-overlap", 1),
            Map.entry("level-flow", 1),
            Map.entry("track-days", 10),
            Map.entry("popular-small-room", 1),
            Map.entry("audience-diversity", 1),
            Map.entry("level-diversity", 1),
            Map.entry("language-diversity", 10),
            Map.entry("remote-hours", 1),
            Map.entry("kept", 1));

    /** Off unless a problem sets them. */
    private static final List<String> ON_REQUEST = List.of(
            "day-imbalance",
            "person-spread",
            "track-days",
            "popular-small-room",
            "audience-diversity",
            "level-diversity",
            "language-diversity",
            "exclusive-block-clash",
            "interest-block-clash");

    private static final String BOTH_LENGTHS = "both-lengths";
    private static final String BLOCKS = "blocks";
    private static final String SLOTS = "slots";

    private final Problem problem;
    private final Days days;
    private final List<Place> places;
    private final List<Session> unscheduled;
    private final ThemedBlocks blocks;
    private final Map<String, Score> scores = new TreeMap<>();

    public Oracle(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.days = new Days(problem);
        this.places = Reading.places(problem, schedule);
        this.unscheduled = Reading.unscheduled(problem, schedule);
        this.blocks = new ThemedBlocks(problem, places);
        addHard();
        addMedium();
        addSoft();
    }

    /** The score of each rule by its id, zero, negative, or positive for a reward. */
    public Map<String, Score> scores() {
        return scores;
    }

    private void addHard() {
        add("room-conflict", pairs(this::roomConflict));
        add("person-conflict", pairs(Oracle::personConflict));
        add("plenary-overlap", pairs((a, b) -> a.tolerates(b) && b.tolerates(a) ? 0 : a.overlapMinutes(b)));
        add(
                "person-unavailable",
                counts("person-unavailable", "whole-slots")
                        ? seats((place, chair) -> isAwayExactly(place, chair.person()) ? place.minutes() : 0)
                        : seats((place, chair) -> missingMinutes(place, chair.person())));
        add("room-unavailable", each(this::closedMinutes));
        add("outside-window", eachKnown(place -> new Misses(problem, days, place).minutes()));
        add("order-broken", orders());
        add("room-unsuitable", each(this::lacking));
        add("room-too-small", eachKnown(this::missingSeats));
        add("role-clash", each(Oracle::roleClashes));
        add("pin-moved", eachKnown(Oracle::pinMoved) + seats((place, chair) -> isSomebodyElse(chair) ? 1 : 0));
        add("exclusive-overlap", related(Relation.Type.EXCLUSIVE, overlap("exclusive-overlap")));
        add("together-split", related(Relation.Type.TOGETHER, Oracle::apart));
        add("consecutive-split", related(Relation.Type.CONSECUTIVE, this::awayFrom));
        add("resource-overload", resources(this::overloadMinutes));
        add("service-limit", resources(this::overworkMinutes));
        add("person-day-limit", sessionsTooMany());
        add("transfer-too-short", pairs(this::missingTransfer));
        add("tag-required", tagMinutes(Session::requires, Person::requires, false));
        add("tag-prohibited", tagMinutes(Session::prohibits, Person::prohibits, true));
        add("seat-unqualified", seats((place, chair) -> unqualified(chair) + tooAlike(place, chair)));
        add("session-unknown", each(place -> place.isKnown() ? 0 : 1));
        add("session-repeated", pairs((a, b) -> a.id().equals(b.id()) ? 1 : 0));
        add(
                "person-unknown",
                seats((place, chair) -> chair.person() != null && person(chair.person()) == null ? 1 : 0));
        add("room-unknown", each(place -> place.room() != null && room(place.room()) == null ? 1 : 0));
        add(
                "crowd-clash",
                counts("crowd-clash", "pairs")
                        ? pairs((a, b) -> a.drawsCrowd() && b.drawsCrowd() ? a.overlapMinutes(b) : 0)
                        : each(this::crowdedMinutes));
        add("pause-too-short", pairs(this::missingPause));
        add("track-mix", trackMix());
        add("chair-clash", blocks.chairClashes());
    }

    private void addMedium() {
        add(
                "session-unscheduled",
                unscheduled.stream().mapToInt(Session::priority).sum());
        int neverChosen = unscheduled.stream()
                .mapToInt(session -> (int)
                        session.seats().stream().filter(seat -> seat.isOpen()).count())
                .sum();
        add(
                "seat-unfilled",
                neverChosen + seats((place, chair) -> chair.person() == null && isToBeFilled(chair) ? 1 : 0));
        int publishedButLeftOut = (int) unscheduled.stream()
                .filter(session -> session.published() != null)
                .count();
        add("published-moved", publishedButLeftOut + eachKnown(place -> isAsPublished(place) ? 0 : 1));
    }

    private void addSoft() {
        add(
                "duration-off",
                eachKnown(place ->
                        Math.abs(place.minutes() - place.session().minutes().preferred())));
        add("start-off", eachKnown(this::startOff));
        add("idle-gap", idleMinutes());
        add("seats-short", eachKnown(this::shortSeats));
        add("tag-preferred", tagMinutes(Session::prefers, Person::prefers, false));
        add("tag-avoided", tagMinutes(Session::avoids, Person::avoids, true));
        add(
                "track-overlap",
                counts("track-overlap", BLOCKS)
                        ? blocks.parallel()
                        : pairs((a, b) -> shared(a.tracks(), b.tracks()) * a.overlapMinutes(b)));
        add("sector-overlap", pairs((a, b) -> shared(a.sectors(), b.sectors()) * a.overlapMinutes(b)));
        add(
                "audience-track-overlap",
                pairs((a, b) ->
                        shared(a.tracks(), b.tracks()) * shared(a.audiences(), b.audiences()) * a.overlapMinutes(b)));
        add("level-flow", pairs((a, b) -> Math.max(levelFlow(a, b), levelFlow(b, a))));
        add("popular-small-room", pairs((a, b) -> isWorseHoused(a, b) || isWorseHoused(b, a) ? bothMinutes(a, b) : 0));
        add("audience-diversity", -pairs((a, b) -> inOneSlot(a, b) * shared(a.audiences(), b.audiences())));
        add("level-diversity", -pairs((a, b) -> inOneSlot(a, b) * differ(a, b, Audience::level)));
        add("language-diversity", -pairs((a, b) -> inOneSlot(a, b) * differ(a, b, Audience::language)));
        add("moderator-load", moderatorLoad());
        add("slot-cost", costs(cost -> !cost.perBlock() && isOfTime(cost)));
        add("room-cost", costs(cost -> !cost.perBlock() && !isOfTime(cost)));
        add("block-cost", blocks.costs());
        add("exclusive-block-clash", related(Relation.Type.EXCLUSIVE, blocks::clash));
        add("interest-block-clash", pairs((a, b) -> wantedByBoth(a, b) * blocks.clash(a, b)));
        add("track-order", blocks.disorder());
        add("topic-overlap", pairs((a, b) -> shared(a.topics(), b.topics()) * a.overlapMinutes(b)));
        add(
                "interest-clash",
                pairs((a, b) -> wantedByBoth(a, b) * overlap("interest-clash").applyAsInt(a, b)));
        add(
                "similar-track-overlap",
                counts("similar-track-overlap", BLOCKS)
                        ? blocks.similar(Oracle::similarity)
                        : pairs((a, b) -> similarity(a, b) * a.overlapMinutes(b)));
        add("day-imbalance", dayImbalance());
        add("topic-days", themeDays("topic-days", Place::topics));
        add("track-days", themeDays("track-days", Place::tracks));
        add("track-split", counts("track-split", BLOCKS) ? blocks.split() : trackSplits());
        add(
                "track-room-change",
                counts("track-room-change", BOTH_LENGTHS)
                        ? pairs((a, b) -> roomsDiffer(a, b) ? shared(a.tracks(), b.tracks()) * bothMinutes(a, b) : 0)
                        : trackRoomChanges());
        add(
                "person-spread",
                everybody()
                        .filter(person -> !isRemote(person))
                        .mapToLong(person -> longStay(nights(person)))
                        .sum());
        add("person-long-day", everybody().mapToLong(this::longDays).sum());
        add("gender-balance", each(place -> imbalance(place, "gender")));
        add("region-balance", each(place -> imbalance(place, "region")));
        add("remote-hours", seats((place, chair) -> remoteStrain(place, chair.person())));
        add("kept", eachKnown(Oracle::movedMinutes));
    }

    private void add(String rule, long cost) {
        var setting = problem.rules().get(rule);
        var level = setting != null && setting.level() != null ? setting.level() : level(rule);
        long weight = setting == null
                ? weight(rule)
                : setting.weight() == null ? SOFT_WEIGHTS.getOrDefault(rule, 1) : setting.weight();
        long points = -cost * weight;
        scores.put(
                rule,
                switch (level) {
                    case HARD -> new Score(points, 0, 0);
                    case MEDIUM -> new Score(0, points, 0);
                    case SOFT -> new Score(0, 0, points);
                });
    }

    private static int weight(String rule) {
        return ON_REQUEST.contains(rule) ? 0 : SOFT_WEIGHTS.getOrDefault(rule, 1);
    }

    private static Level level(String rule) {
        if (SOFT_WEIGHTS.containsKey(rule)) {
            return Level.SOFT;
        }
        return List.of("session-unscheduled", "seat-unfilled", "published-moved")
                        .contains(rule)
                ? Level.MEDIUM
                : Level.HARD;
    }

    private int each(ToIntFunction<Place> cost) {
        return places.stream().mapToInt(cost).sum();
    }

    private int eachKnown(ToIntFunction<Place> cost) {
        return places.stream().filter(Place::isKnown).mapToInt(cost).sum();
    }

    private int seats(ToIntBiFunction<Place, Chair> cost) {
        return each(place -> place.chairs().stream()
                .mapToInt(chair -> cost.applyAsInt(place, chair))
                .sum());
    }

    private int pairs(ToIntBiFunction<Place, Place> cost) {
        int sum = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                sum += cost.applyAsInt(places.get(i), places.get(j));
            }
        }
        return sum;
    }

    private Room room(String id) {
        return problem.rooms().stream()
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Person person(String id) {
        return problem.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private int roomConflict(Place a, Place b) {
        if (a.room() == null || !a.room().equals(b.room())) {
            return 0;
        }
        int turnover = room(a.room()) == null ? 0 : room(a.room()).turnoverMinutes();
        return Clocks.overlapMinutes(
                a.start(), a.end().plusMinutes(turnover), b.start(), b.end().plusMinutes(turnover));
    }

    private static int personConflict(Place a, Place b) {
        return seatsOfOne(a, b, person -> true) * a.overlapMinutes(b);
    }

    /** Pairs of a seat here and a seat there in which the same person sits who counts. */
    private static int seatsOfOne(Place a, Place b, Predicate<String> counts) {
        int pairs = 0;
        for (var one : a.chairs()) {
            for (var other : b.chairs()) {
                boolean isOne = one.person() != null && one.person().equals(other.person());
                pairs += isOne && counts.test(one.person()) ? 1 : 0;
            }
        }
        return pairs;
    }

    private boolean isRemote(String person) {
        return person(person) != null && person(person).timeZone() != null;
    }

    private int missingTransfer(Place a, Place b) {
        boolean areApart = a.room() != null && b.room() != null && !a.room().equals(b.room());
        if (!areApart || a.overlapMinutes(b) > 0) {
            return 0;
        }
        int minutes =
                a.start().isBefore(b.start()) ? Clocks.minutes(a.end(), b.start()) : Clocks.minutes(b.end(), a.start());
        return seatsOfOne(a, b, person -> !isRemote(person)) * Math.max(0, problem.transferMinutes() - minutes);
    }

    private int sessionsTooMany() {
        int sum = 0;
        for (var person : problem.people()) {
            for (var day : problem.days()) {
                int sessions = (int) places.stream()
                        .filter(place -> day.equals(days.dayOf(place)))
                        .filter(place -> place.chairs().stream()
                                .anyMatch(chair -> person.id().equals(chair.person())))
                        .count();
                sum += person.maxSessionsPerDay() == null ? 0 : Math.max(0, sessions - person.maxSessionsPerDay());
            }
        }
        return sum;
    }

    private int missingMinutes(Place place, String id) {
        var person = id == null ? null : person(id);
        return person == null
                ? 0
                : Clocks.count(
                        place.start(),
                        place.end(),
                        minute -> Clocks.isWithinOne(person.unavailable(), minute)
                                || !person.available().isEmpty() && !Clocks.isWithinOne(person.available(), minute));
    }

    private int closedMinutes(Place place) {
        var room = room(place.room());
        return room == null
                ? 0
                : Clocks.count(place.start(), place.end(), minute -> Clocks.isWithinOne(room.unavailable(), minute));
    }

    private int orders() {
        int sum = 0;
        for (var later : places) {
            for (var earlier : places) {
                sum += later.isKnown() ? orderBroken(earlier, later) : 0;
            }
        }
        return sum;
    }

    private int orderBroken(Place earlier, Place later) {
        return later.session().after().stream()
                .filter(after -> after.session().equals(earlier.id()))
                .mapToInt(after ->
                        Math.max(0, Clocks.minutes(later.start(), earlier.end().plusMinutes(after.gapMinutes()))))
                .map(minutes ->
                        minutes > 0 && counts("order-broken", BOTH_LENGTHS) ? bothMinutes(earlier, later) : minutes)
                .sum();
    }

    /** Exclusive sessions must not meet any of their list, the others are compared with the next in it. */
    private int related(Relation.Type type, ToIntBiFunction<Place, Place> cost) {
        int sum = 0;
        for (var relation : problem.relations()) {
            var ids = relation.sessions();
            for (int i = 0; relation.type() == type && i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    if (j == i + 1 || type == Relation.Type.EXCLUSIVE) {
                        sum += between(ids.get(i), ids.get(j), cost);
                    }
                }
            }
        }
        return sum;
    }

    private int between(String one, String other, ToIntBiFunction<Place, Place> cost) {
        int sum = 0;
        for (var a : places) {
            for (var b : places) {
                sum += a.id().equals(one) && b.id().equals(other) ? cost.applyAsInt(a, b) : 0;
            }
        }
        return sum;
    }

    /** In minutes or, where the rule counts so, in listed slots. */
    private ToIntBiFunction<Place, Place> overlap(String rule) {
        return counts(rule, SLOTS) ? blocks::sharedSlots : Place::overlapMinutes;
    }

    private static int apart(Place a, Place b) {
        return Math.abs(Clocks.minutes(a.start(), b.start())) + Math.abs(Clocks.minutes(a.end(), b.end()));
    }

    private int awayFrom(Place a, Place b) {
        int minutes = Math.abs(Clocks.minutes(a.end(), b.start()));
        boolean isOtherDay = days.dayOf(a) != days.dayOf(b);
        boolean isOtherRoom = a.room() != null && b.room() != null && !a.room().equals(b.room());
        return minutes + (isOtherDay ? 1 : 0) + (isOtherRoom ? 1 : 0);
    }

    private int resources(ToIntFunction<Resource> cost) {
        return problem.resources().stream().mapToInt(cost).sum();
    }

    private int overloadMinutes(Resource resource) {
        int sum = 0;
        for (int units : taken(resource)) {
            sum += Math.max(0, units - resource.capacity());
        }
        return sum;
    }

    /** The minutes beyond the longest work, where a pause shorter than a rest is work too. */
    private int overworkMinutes(Resource resource) {
        if (resource.maxContinuousMinutes() == null) {
            return 0;
        }
        int sum = 0;
        int worked = 0;
        int paused = 0;
        for (int units : taken(resource)) {
            boolean areAllAtWork = units > 0 && units >= resource.capacity();
            if (areAllAtWork) {
                boolean isRested = paused > 0 && paused >= resource.restMinutes();
                int before = isRested ? 0 : worked + paused;
                sum -= isRested ? 0 : Math.max(0, worked - resource.maxContinuousMinutes());
                worked = before + 1;
                paused = 0;
                sum += Math.max(0, worked - resource.maxContinuousMinutes());
            } else if (worked > 0) {
                paused++;
            }
        }
        return sum;
    }

    /** The units that are taken at each minute from the first session to the last. */
    private List<Integer> taken(Resource resource) {
        var taken = new ArrayList<Integer>();
        if (places.isEmpty()) {
            return taken;
        }
        var minute =
                places.stream().map(Place::start).min(ZonedDateTime::compareTo).orElseThrow();
        var last = places.stream().map(Place::end).max(ZonedDateTime::compareTo).orElseThrow();
        for (; minute.isBefore(last); minute = minute.plusMinutes(1)) {
            int units = 0;
            for (var place : places) {
                if (place.isKnown() && place.isDuring(minute)) {
                    units += place.session().needs().resources().getOrDefault(resource.id(), 0);
                }
            }
            taken.add(units);
        }
        return taken;
    }

    private int tagMinutes(
            Function<Session, List<String>> ofSession, Function<Person, List<String>> ofPerson, boolean areBad) {
        return each(place -> {
            var asked = new ArrayList<String>();
            if (place.isKnown()) {
                asked.addAll(ofSession.apply(place.session()));
            }
            for (var chair : place.chairs()) {
                if (person(chair.person()) != null) {
                    asked.addAll(ofPerson.apply(person(chair.person())));
                }
            }
            asked.removeIf(tag -> hasTag(place, tag) != areBad);
            return asked.size() * place.minutes();
        });
    }

    private boolean hasTag(Place place, String tag) {
        var exact = problem.slots().stream()
                .filter(slot -> slot.from().isEqual(place.start()) && slot.to().isEqual(place.end()))
                .toList();
        var taken = !exact.isEmpty()
                ? exact
                : problem.slots().stream()
                        .filter(slot -> Clocks.overlapMinutes(place.start(), place.end(), slot.from(), slot.to()) > 0)
                        .toList();
        return room(place.room()) != null && room(place.room()).tags().contains(tag)
                || taken.stream().anyMatch(slot -> slot.tags().contains(tag));
    }

    private Map<String, String> attributes(String id) {
        return person(id) == null ? Map.of() : person(id).attributes();
    }

    private int unqualified(Chair chair) {
        int wrong = 0;
        for (var attribute : chair.requires().keySet()) {
            var value = attributes(chair.person()).get(attribute);
            wrong += chair.person() == null || chair.requires().get(attribute).equals(value) ? 0 : 1;
        }
        return wrong;
    }

    /** Two chairs may look the same; the other must be another object. */
    private int tooAlike(Place place, Chair chair) {
        int alike = 0;
        for (int i = 0; i < place.chairs().size(); i++) {
            var other = place.chairs().get(i);
            for (var attribute : chair.differs()) {
                var value = attributes(chair.person()).get(attribute);
                boolean isAlike =
                        value != null && value.equals(attributes(other.person()).get(attribute));
                alike += other != chair && other.isModerating() && isAlike ? 1 : 0;
            }
        }
        return alike;
    }

    private int lacking(Place place) {
        if (place.room() == null) {
            return problem.rooms().isEmpty() ? 0 : 1;
        }
        if (!place.isKnown()) {
            return 0;
        }
        var room = room(place.room());
        var listed = place.session().rooms();
        int missing = (int) place.session().needs().features().stream()
                .filter(feature -> room == null || !room.features().contains(feature))
                .count();
        return missing + (listed.isEmpty() || listed.contains(place.room()) ? 0 : 1);
    }

    private int missingSeats(Place place) {
        var room = room(place.room());
        if (room == null || room.seats() == null) {
            return 0;
        }
        var asked = place.session().needs().seats();
        int needed = Math.max(asked == null ? 0 : asked, place.session().seats().size());
        return Math.max(0, needed - room.seats());
    }

    private static int roleClashes(Place place) {
        int clashes = 0;
        for (int i = 0; i < place.chairs().size(); i++) {
            for (int j = 0; j < i; j++) {
                var person = place.chairs().get(i).person();
                clashes += person != null && person.equals(place.chairs().get(j).person()) ? 1 : 0;
            }
        }
        return clashes;
    }

    private static int pinMoved(Place place) {
        var pin = place.session().pin();
        if (pin == null) {
            return 0;
        }
        var end = pin.end() == null
                ? pin.start().plusMinutes(place.session().minutes().preferred())
                : pin.end();
        boolean stays = pin.start().isEqual(place.start())
                && end.isEqual(place.end())
                && (pin.room() == null || pin.room().equals(place.room()));
        return stays ? 0 : 1;
    }

    private static boolean isAsPublished(Place place) {
        var published = place.session().published();
        return published == null
                || published.start().isEqual(place.start())
                        && (published.end() == null || published.end().isEqual(place.end()))
                        && !isRoomMoved(place);
    }

    private static boolean isRoomMoved(Place place) {
        var room = place.session().published().room();
        return room != null && !room.equals(place.room());
    }

    private static int movedMinutes(Place place) {
        var published = place.session().published();
        if (published == null) {
            return 0;
        }
        int otherLength = published.end() == null
                ? 0
                : Math.abs(place.minutes() - Clocks.minutes(published.start(), published.end()));
        return Math.abs(Clocks.minutes(published.start(), place.start())) + otherLength + (isRoomMoved(place) ? 30 : 0);
    }

    /** Looks at the clock of the person at each minute. */
    private int remoteStrain(Place place, String person) {
        if (person == null || !isRemote(person)) {
            return 0;
        }
        var zone = person(person).timeZone();
        var hours = problem.remoteHours();
        int uncomfortable = Clocks.count(
                place.start(),
                place.end(),
                minute -> !Clocks.shows(minute, zone, hours.comfortableFrom(), hours.comfortableTo()));
        int intolerable = Clocks.count(
                place.start(),
                place.end(),
                minute -> !Clocks.shows(minute, zone, hours.tolerableFrom(), hours.tolerableTo()));
        return uncomfortable - intolerable + 10 * intolerable;
    }

    private static boolean isSomebodyElse(Chair chair) {
        return chair.named() != null && chair.person() != null && !chair.named().equals(chair.person());
    }

    private static boolean isToBeFilled(Chair chair) {
        return chair.isOpen() || chair.named() != null;
    }

    private int startOff(Place place) {
        var between = place.session().startBetween();
        return between == null || between.preferred() == null
                ? 0
                : Math.abs(days.minuteOfDay(place) - between.preferred().minuteOfDay());
    }

    private int idleMinutes() {
        int sum = 0;
        for (var day : problem.days()) {
            var ofDay = places.stream()
                    .filter(place -> day.equals(days.dayOf(place)))
                    .toList();
            if (!ofDay.isEmpty()) {
                var first = ofDay.stream()
                        .map(Place::start)
                        .min(ZonedDateTime::compareTo)
                        .orElseThrow();
                var last = ofDay.stream()
                        .map(Place::end)
                        .max(ZonedDateTime::compareTo)
                        .orElseThrow();
                sum += Clocks.count(
                        first,
                        last,
                        minute ->
                                days.isOpen(day, minute) && ofDay.stream().noneMatch(place -> place.isDuring(minute)));
            }
        }
        return sum;
    }

    private int shortSeats(Place place) {
        var room = room(place.room());
        return room == null || room.seats() == null || place.session().expected() == null
                ? 0
                : Math.max(0, place.session().expected() - room.seats());
    }

    private int moderatorLoad() {
        var moderating = new ArrayList<Chair>();
        places.forEach(place -> place.chairs().stream()
                .filter(chair -> chair.person() != null && chair.isModerating())
                .forEach(moderating::add));
        int pairs = 0;
        for (int i = 0; i < moderating.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = moderating.get(i);
                var b = moderating.get(j);
                pairs += a.person().equals(b.person()) && (a.isOpen() || b.isOpen()) ? 1 : 0;
            }
        }
        return pairs;
    }

    private int costs(Predicate<Cost> concerns) {
        return problem.costs().stream()
                .filter(concerns)
                .mapToInt(cost -> (int) cost.cost().longValue() * eachKnown(place -> bears(place, cost) ? 1 : 0))
                .sum();
    }

    private static boolean isOfTime(Cost cost) {
        return cost.slot() != null || cost.block() != null;
    }

    private boolean bears(Place place, Cost cost) {
        return (cost.session() == null || cost.session().equals(place.id()))
                && (cost.track() == null || place.tracks().contains(cost.track()))
                && (cost.room() == null || cost.room().equals(place.room()))
                && (cost.block() == null || isAt(place, cost.block()))
                && (cost.slot() == null
                        || problem.slots().stream()
                                .filter(slot -> slot.id().equals(cost.slot()))
                                .allMatch(slot -> !slot.from().isBefore(place.start())
                                        && !slot.to().isAfter(place.end())));
    }

    private boolean isAt(Place place, String block) {
        var time = blocks.timeOf(place);
        return time != null && time.id().equals(block);
    }

    private static int shared(List<String> some, List<String> others) {
        return (int) some.stream().distinct().filter(others::contains).count();
    }

    private boolean counts(String rule, String way) {
        var setting = problem.rules().get(rule);
        return setting != null && way.equals(setting.count());
    }

    private static int bothMinutes(Place a, Place b) {
        return a.minutes() + b.minutes();
    }

    private boolean isAwayExactly(Place place, String id) {
        var person = id == null ? null : person(id);
        return person != null
                && person.unavailable().stream()
                        .anyMatch(period -> period.from().isEqual(place.start())
                                && period.to().isEqual(place.end()));
    }

    private int crowdedMinutes(Place place) {
        long beside = places.stream()
                .filter(other -> other != place && other.drawsCrowd())
                .filter(other -> counts("crowd-clash", "same-slot")
                        ? inOneSlot(place, other) > 0
                        : place.overlapMinutes(other) > 0)
                .count();
        return place.drawsCrowd() && beside > 1 ? place.minutes() : 0;
    }

    private int missingPause(Place a, Place b) {
        int people = seatsOfOne(a, b, person -> true);
        if (people == 0) {
            return 0;
        }
        boolean isOver = a.overlapMinutes(b) > 0;
        boolean isOneDay = days.dayOf(a) == days.dayOf(b);
        int gap = isOver
                ? -1
                : a.start().isBefore(b.start())
                        ? Clocks.minutes(a.end(), b.start())
                        : Clocks.minutes(b.end(), a.start());
        if (counts("pause-too-short", BOTH_LENGTHS)) {
            return isOver || isOneDay && gap < problem.pauseMinutes() ? bothMinutes(a, b) : 0;
        }
        return isOver || !isOneDay ? 0 : people * Math.max(0, problem.pauseMinutes() - gap);
    }

    private long trackMix() {
        if (problem.blocks() == null || problem.blocks().tracksPerBlock() == null) {
            return 0;
        }
        return problem.blocks().times().isEmpty() ? mixedWithoutPause() : blocks.mixed();
    }

    /** For every room, the places from one pause to the next, found by joining the sets of those that touch. */
    private long mixedWithoutPause() {
        var joint = new ArrayList<List<Place>>();
        for (var place : places) {
            if (place.room() != null) {
                var joined = new ArrayList<>(List.of(place));
                joint.stream()
                        .filter(block -> block.stream().anyMatch(other -> touch(place, other)))
                        .forEach(joined::addAll);
                joint.removeIf(block -> block.stream().anyMatch(joined::contains));
                joint.add(joined);
            }
        }
        return joint.stream()
                .mapToLong(block -> block.stream()
                        .filter(Place::isKnown)
                        .map(place -> place.session().track())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count())
                .map(tracks -> Math.max(0, tracks - problem.blocks().tracksPerBlock()))
                .sum();
    }

    private static boolean touch(Place a, Place b) {
        return a.room().equals(b.room())
                && !a.start().isAfter(b.end())
                && !b.start().isAfter(a.end());
    }

    private static int levelFlow(Place lower, Place higher) {
        var low = lower.audience().level();
        var high = higher.audience().level();
        boolean isWrong =
                low != null && high != null && low < high && lower.end().isAfter(higher.start());
        return isWrong ? shared(lower.topics(), higher.topics()) * bothMinutes(lower, higher) : 0;
    }

    private boolean isWorseHoused(Place more, Place less) {
        var large = room(less.room());
        var small = room(more.room());
        boolean isKnown = large != null
                && small != null
                && large.seats() != null
                && small.seats() != null
                && more.isKnown()
                && less.isKnown()
                && more.session().expected() != null
                && less.session().expected() != null;
        return isKnown && more.session().expected() > less.session().expected() && small.seats() < large.seats();
    }

    private static int inOneSlot(Place a, Place b) {
        return a.start().isEqual(b.start()) && a.end().isEqual(b.end()) ? a.minutes() : 0;
    }

    private static int differ(Place a, Place b, Function<Audience, Object> feature) {
        var one = feature.apply(a.audience());
        var other = feature.apply(b.audience());
        return one != null && other != null && !one.equals(other) ? 1 : 0;
    }

    private boolean roomsDiffer(Place a, Place b) {
        return days.dayOf(a) == days.dayOf(b)
                && a.room() != null
                && b.room() != null
                && !a.room().equals(b.room());
    }

    private long longStay(long nights) {
        return counts("person-spread", "long-stays") ? Math.max(0, nights - 1) : nights;
    }

    private int wantedByBoth(Place a, Place b) {
        return problem.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.INTERESTED && !a.id().equals(b.id()))
                .filter(relation -> relation.sessions().containsAll(List.of(a.id(), b.id())))
                .mapToInt(Relation::count)
                .sum();
    }

    /** Similar tracks one way round and the other. */
    private int similarity(Place a, Place b) {
        int sum = 0;
        for (var track : problem.tracks()) {
            for (var other : problem.tracks()) {
                sum += a.tracks().contains(track.id()) && b.tracks().contains(other.id())
                        ? similarity(track, other)
                        : 0;
            }
        }
        return sum;
    }

    private static int similarity(Track a, Track b) {
        return Math.max(a.similar().getOrDefault(b.id(), 0), b.similar().getOrDefault(a.id(), 0));
    }

    private long dayImbalance() {
        long open = 0;
        long total = 0;
        for (var day : problem.days()) {
            open += openMinutes(day);
            total += minutesOn(day);
        }
        long most = Long.MIN_VALUE;
        long least = Long.MAX_VALUE;
        for (var day : problem.days()) {
            long surplus = minutesOn(day) * open - total * openMinutes(day);
            most = Math.max(most, surplus);
            least = Math.min(least, surplus);
        }
        return open == 0 ? 0 : (most - least) / open;
    }

    private long openMinutes(Day day) {
        return Clocks.count(days.from(day), days.to(day), minute -> days.isOpen(day, minute));
    }

    private long minutesOn(Day day) {
        return each(place -> day.equals(days.dayOf(place)) ? place.minutes() : 0);
    }

    private long themeDays(String rule, Function<Place, List<String>> themes) {
        if (counts(rule, BOTH_LENGTHS)) {
            return pairs((a, b) -> days.dayOf(a) != null && days.dayOf(b) != null && days.dayOf(a) != days.dayOf(b)
                    ? shared(themes.apply(a), themes.apply(b)) * bothMinutes(a, b)
                    : 0);
        }
        return places.stream()
                .flatMap(place -> themes.apply(place).stream())
                .distinct()
                .mapToLong(theme -> beyondOne(places.stream()
                        .filter(place -> themes.apply(place).contains(theme))
                        .map(days::dayOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()))
                .sum();
    }

    private static long beyondOne(long count) {
        return Math.max(0, count - 1);
    }

    private long trackSplits() {
        long splits = 0;
        for (var track : problem.tracks()) {
            for (var day : problem.days()) {
                splits += splits(places.stream()
                        .filter(place -> isOfTrack(place, track) && day.equals(days.dayOf(place)))
                        .toList());
            }
        }
        return splits;
    }

    private static boolean isOfTrack(Place place, Track track) {
        return place.tracks().contains(track.id());
    }

    /** Gaps between these sessions, minute by minute, in which some other session is that is no plenary. */
    private long splits(List<Place> ofTrack) {
        if (ofTrack.isEmpty()) {
            return 0;
        }
        var last =
                ofTrack.stream().map(Place::end).max(ZonedDateTime::compareTo).orElseThrow();
        var minute =
                ofTrack.stream().map(Place::start).min(ZonedDateTime::compareTo).orElseThrow();
        long splits = 0;
        boolean isSplit = false;
        for (; minute.isBefore(last); minute = minute.plusMinutes(1)) {
            var now = minute;
            if (ofTrack.stream().anyMatch(place -> place.isDuring(now))) {
                isSplit = false;
            } else if (!isSplit && places.stream().anyMatch(place -> place.isDuring(now) && !place.isPlenary())) {
                isSplit = true;
                splits++;
            }
        }
        return splits;
    }

    private long trackRoomChanges() {
        return problem.tracks().stream()
                .mapToLong(track -> beyondOne(places.stream()
                        .filter(place -> isOfTrack(place, track) && place.room() != null)
                        .map(Place::room)
                        .distinct()
                        .count()))
                .sum();
    }

    private Stream<String> everybody() {
        return places.stream()
                .flatMap(place -> place.chairs().stream())
                .map(Chair::person)
                .filter(Objects::nonNull)
                .distinct();
    }

    private Stream<Place> placesOf(String person) {
        return places.stream()
                .filter(place -> days.dayOf(place) != null)
                .filter(place -> place.chairs().stream().anyMatch(chair -> person.equals(chair.person())));
    }

    private long nights(String person) {
        var dates =
                placesOf(person).map(place -> days.dayOf(place).date()).sorted().toList();
        return dates.isEmpty() ? 0 : ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1));
    }

    private long longDays(String person) {
        long excess = 0;
        for (var day : problem.days()) {
            var first = placesOf(person)
                    .filter(place -> day.equals(days.dayOf(place)))
                    .map(Place::start)
                    .min(ZonedDateTime::compareTo);
            var last = placesOf(person)
                    .filter(place -> day.equals(days.dayOf(place)))
                    .map(Place::end)
                    .max(ZonedDateTime::compareTo);
            if (first.isPresent()) {
                excess += Math.max(0, Clocks.minutes(first.get(), last.get()) - problem.longDayMinutes());
            }
        }
        return excess;
    }

    private int imbalance(Place place, String attribute) {
        var values = new ArrayList<String>();
        for (var chair : place.chairs()) {
            var person = chair.person() == null ? null : person(chair.person());
            if (person != null && !chair.isModerating() && person.attributes().containsKey(attribute)) {
                values.add(person.attributes().get(attribute));
            }
        }
        int most = 0;
        for (var value : values) {
            most = Math.max(most, (int) values.stream().filter(value::equals).count());
        }
        return values.size() < 2 ? 0 : Math.max(0, most - (values.size() - most));
    }
}
