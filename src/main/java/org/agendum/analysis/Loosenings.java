package org.agendum.analysis;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.exact.Requirement;
import org.agendum.exact.Wording;
import org.agendum.problem.Clock;
import org.agendum.problem.Copies;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Resource;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Session;
import org.agendum.problem.StartBetween;
import org.agendum.problem.Timeline;

/** The changes of a problem by which a requirement is given up, wholly or a little. */
final class Loosenings {
    private static final int LEAVE_OUT = 1000;
    private static final int GIVE_UP_RULE = 600;
    private static final int WITHOUT_PERSON = 300;
    private static final int OTHER_DAY = 240;
    private static final int NO_RELATION = 200;
    private static final int MORE_OF_RESOURCE = 200;
    private static final int OTHER_TIME_OF_PERSON = 60;
    private static final int OTHER_TIME = 30;
    private static final int OTHER_ROOM = 90;
    private static final int MORE_A_DAY = 120;
    private static final int NOT_PINNED = 150;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Problem problem;
    private final Wording wording;
    private final Requirement requirement;

    private Loosenings(Problem problem, Requirement requirement) {
        this.problem = problem;
        this.wording = new Wording(problem, new Timeline(problem.timeZone(), problem.days()));
        this.requirement = requirement;
    }

    /** What it costs to give the requirement up altogether. */
    static long cost(Problem problem, Requirement requirement) {
        var loosenings = new Loosenings(problem, requirement);
        return requirement.kind() == Requirement.Kind.SESSION
                ? loosenings.leftOut().cost().applyAsInt(1)
                : loosenings
                        .all()
                        .mapToLong(change -> change.cost().applyAsInt(change.most()))
                        .min()
                        .orElse(LEAVE_OUT);
    }

    static List<Change> of(Problem problem, Requirement requirement) {
        return new Loosenings(problem, requirement).all().toList();
    }

    private Stream<Change> all() {
        return switch (requirement.kind()) {
            case SESSION -> Stream.concat(shorter(), Stream.of(leftOut()));
            case DAY_HOURS -> Stream.concat(laterEnd(), earlierStart());
            case DAY -> otherDays();
            case START -> Stream.concat(otherStart(), field("start", "let %s start at any other time", OTHER_DAY));
            case ANCHOR -> field("anchor", "do not tie %s to an end of its day", NOT_PINNED);
            case START_BETWEEN ->
                Stream.concat(otherHours(), field("startBetween", "let %s start at any other hour", OTHER_DAY));
            case WINDOWS -> Stream.concat(widerWindows(), field("windows", "let %s be outside its windows", OTHER_DAY));
            case LISTED -> field("slots", "let %s take another slot", OTHER_ROOM);
            case PIN -> field("pin", "do not pin %s", NOT_PINNED);
            case ROOMS -> field("rooms", "let %s be in another room", OTHER_ROOM);
            case PLENARY ->
                session("let other sessions run beside %s", GIVE_UP_RULE, old -> Copies.with(old, "plenary", false));
            case SEAT -> Stream.of(withoutPerson());
            case AWAY -> away();
            case THERE -> there();
            case ORDER -> Stream.of(withoutOrder());
            case EXCLUSIVE, TOGETHER, CONSECUTIVE -> Stream.of(withoutRelation());
            case PERSON_DAY_LIMIT -> dayLimit();
            case TRANSFER ->
                fewer("transferMinutes", problem.transferMinutes(), "give %d min from room to room instead of %d");
            case PAUSE -> fewer("pauseMinutes", problem.pauseMinutes(), "let people rest for %d min instead of %d");
            case FEATURE -> Stream.of(withoutFeature());
            case SEATS -> Stream.of(withFewerSeats());
            case ROOM_CLOSED -> closed();
            case RESOURCE -> resource();
            case TAG_REQUIRED -> tag("requires");
            case TAG_PROHIBITED -> tag("prohibits");
            case QUALIFIED -> rule("seat-unqualified");
            case DIFFERENT -> rule("seat-unqualified");
            case SERVICE -> service();
            case CROWD -> rule("crowd-clash");
            case TRACK_MIX -> rule("track-mix");
            case CHAIRS -> rule("chair-clash");
            case BLOCK -> Stream.of();
        };
    }

    private Session session() {
        return problem.sessions().stream()
                .filter(session -> session.id().equals(requirement.subject()))
                .findFirst()
                .orElseThrow();
    }

    private Problem withSession(UnaryOperator<Session> change) {
        return Copies.with(
                problem,
                "sessions",
                problem.sessions().stream()
                        .map(session -> session.id().equals(requirement.subject()) ? change.apply(session) : session)
                        .toList());
    }

    private Stream<Change> session(String text, int cost, UnaryOperator<Session> change) {
        return Stream.of(Change.of(withSession(change), text.formatted(wording.session(requirement.subject())), cost));
    }

    /** Whatever the field asks for is asked no more. */
    private Stream<Change> field(String field, String text, int cost) {
        return session(text, cost, old -> Copies.with(old, field, null));
    }

    /** Later or earlier on the same day. */
    private Stream<Change> otherStart() {
        var session = session();
        var start = session.start();
        int minute = start.getHour() * 60 + start.getMinute();
        var clock = new Clock(minute);
        return Stream.concat(
                later(
                        minute,
                        until -> withStart(new StartBetween(clock, until, clock)),
                        "let %s start at %s instead of %s"),
                earlier(
                        minute,
                        from -> withStart(new StartBetween(from, clock, clock)),
                        "let %s start at %s instead of %s"));
    }

    private Problem withStart(StartBetween hours) {
        var date = session().start().toLocalDate();
        return withSession(
                old -> Copies.with(Copies.with(Copies.with(old, "start", null), "day", date), "startBetween", hours));
    }

    private Stream<Change> otherHours() {
        var hours = session().startBetween();
        return Stream.concat(
                hours.latest() == null
                        ? Stream.of()
                        : later(
                                hours.latest().minuteOfDay(),
                                until -> withHours(Copies.with(hours, "latest", until)),
                                "let %s start at %s, later than %s"),
                hours.earliest() == null
                        ? Stream.of()
                        : earlier(
                                hours.earliest().minuteOfDay(),
                                from -> withHours(Copies.with(hours, "earliest", from)),
                                "let %s start at %s, earlier than %s"));
    }

    private Problem withHours(StartBetween hours) {
        return withSession(old -> Copies.with(old, "startBetween", hours));
    }

    private Stream<Change> later(int minute, Function<Clock, Problem> changed, String text) {
        int grid = problem.gridMinutes();
        return steps(
                (MINUTES_OF_DAY - minute) / grid,
                step -> changed.apply(new Clock(minute + step * grid)),
                step -> text.formatted(
                        wording.session(requirement.subject()), new Clock(minute + step * grid), new Clock(minute)));
    }

    private Stream<Change> earlier(int minute, Function<Clock, Problem> changed, String text) {
        int grid = problem.gridMinutes();
        return steps(
                minute / grid,
                step -> changed.apply(new Clock(minute - step * grid)),
                step -> text.formatted(
                        wording.session(requirement.subject()), new Clock(minute - step * grid), new Clock(minute)));
    }

    /** Of a session, by so many steps of the grid; none if there are none. */
    private Stream<Change> steps(int most, IntFunction<Problem> changed, IntFunction<String> text) {
        return most < 1
                ? Stream.of()
                : Stream.of(new Change(most, changed, text, step -> OTHER_TIME + step * problem.gridMinutes()));
    }

    /** Each of the windows ends later or begins earlier. */
    private Stream<Change> widerWindows() {
        var windows = session().windows();
        int grid = problem.gridMinutes();
        int most = MINUTES_OF_DAY / grid;
        return IntStream.range(0, windows.size()).boxed().flatMap(index -> {
            var window = windows.get(index);
            return Stream.concat(
                    steps(
                            most,
                            step -> withWindow(index, new Period(window.from(), moved(window.to(), step))),
                            step -> windowText("until", window.to(), step)),
                    steps(
                            most,
                            step -> withWindow(index, new Period(moved(window.from(), -step), window.to())),
                            step -> windowText("from", window.from(), -step)));
        });
    }

    private ZonedDateTime moved(ZonedDateTime time, int steps) {
        return time.plusMinutes((long) steps * problem.gridMinutes());
    }

    private Problem withWindow(int index, Period window) {
        return withSession(old -> Copies.with(old, "windows", replaced(old.windows(), index, window)));
    }

    private String windowText(String word, ZonedDateTime time, int steps) {
        return "let %s take place %s %s instead of %s"
                .formatted(
                        wording.session(requirement.subject()),
                        word,
                        Wording.moment(moved(time, steps)),
                        Wording.moment(time));
    }

    /** To half of the length at most: what is shorter is another session. */
    private Stream<Change> shorter() {
        var session = session();
        var length = session.minutes();
        int grid = problem.gridMinutes();
        int steps = length.min() / 2 / grid;
        if (steps < 1 || session.pin() != null) {
            return Stream.of();
        }
        return Stream.of(new Change(
                steps,
                step -> withSession(old -> Copies.with(old, "minutes", shortened(length, step * grid))),
                step -> "let %s last %d min instead of %s"
                        .formatted(
                                wording.session(session.id()),
                                length.min() - step * grid,
                                length.isFixed() ? length.min() : length.min() + " or more"),
                step -> 2 * step * grid));
    }

    private static Length shortened(Length length, int by) {
        int min = length.min() - by;
        return length.isFixed() ? Length.of(min) : new Length(min, length.preferred(), length.max());
    }

    private Change leftOut() {
        var session = session();
        return Change.of(
                ProblemEdits.withoutSession(problem, session.id()),
                "leave %s out".formatted(wording.session(session.id())),
                LEAVE_OUT * session.priority());
    }

    private Day day() {
        return problem.days().get(requirement.index());
    }

    private Problem withDay(Day changed) {
        var days = new ArrayList<>(problem.days());
        days.set(requirement.index(), changed);
        return Copies.with(problem, "days", days);
    }

    private Stream<Change> laterEnd() {
        var day = day();
        int grid = problem.gridMinutes();
        int end = day.to().minuteOfDay();
        int steps = (MINUTES_OF_DAY - end) / grid;
        return steps < 1
                ? Stream.of()
                : Stream.of(new Change(
                        steps,
                        step -> withDay(Copies.with(day, "to", new Clock(end + step * grid))),
                        step -> "let %s end at %s instead of %s"
                                .formatted(Wording.day(day.date()), new Clock(end + step * grid), day.to()),
                        step -> step * grid));
    }

    private Stream<Change> earlierStart() {
        var day = day();
        int grid = problem.gridMinutes();
        int start = day.from().minuteOfDay();
        int steps = start / grid;
        return steps < 1
                ? Stream.of()
                : Stream.of(new Change(
                        steps,
                        step -> withDay(Copies.with(day, "from", new Clock(start - step * grid))),
                        step -> "let %s start at %s instead of %s"
                                .formatted(Wording.day(day.date()), new Clock(start - step * grid), day.from()),
                        step -> step * grid));
    }

    private Stream<Change> otherDays() {
        var session = session();
        return problem.days().stream()
                .map(Day::date)
                .filter(date -> !date.equals(session.day()))
                .map(date -> Change.of(
                        withSession(old -> Copies.with(old, "day", date)),
                        "hold %s on %s".formatted(wording.session(session.id()), Wording.day(date)),
                        OTHER_DAY + apart(date, session.day())));
    }

    private static int apart(LocalDate one, LocalDate other) {
        return (int) Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private Change withoutPerson() {
        var session = session();
        var seat = session.seats().get(requirement.index());
        var seats = new ArrayList<>(session.seats());
        seats.set(requirement.index(), Copies.with(seat, "person", null));
        return Change.of(
                withSession(old -> Copies.with(old, "seats", seats)),
                "hold %s without %s as %s"
                        .formatted(wording.session(session.id()), wording.person(seat.person()), seat.role()),
                WITHOUT_PERSON);
    }

    private Problem withPerson(UnaryOperator<Person> change) {
        return Copies.with(
                problem,
                "people",
                problem.people().stream()
                        .map(person -> person.id().equals(requirement.subject()) ? change.apply(person) : person)
                        .toList());
    }

    private Person person() {
        return problem.people().stream()
                .filter(person -> person.id().equals(requirement.subject()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Change> away() {
        if (requirement.index() < 0) {
            return Stream.of(Change.of(
                    withPerson(old -> Copies.with(old, "unavailable", null)),
                    "let %s take part at all times".formatted(person().name()),
                    WITHOUT_PERSON));
        }
        var name = person().name();
        var periods = person().unavailable();
        var period = periods.get(requirement.index());
        return shrinking(
                periods,
                requirement.index(),
                changed -> withPerson(old -> Copies.with(old, "unavailable", changed)),
                step -> isWithinDay(period.from())
                        ? "let %s stay until %s instead of %s"
                                .formatted(name, Wording.moment(step), Wording.moment(period.from()))
                        : "let %s take part until %s".formatted(name, Wording.moment(step)),
                step -> isWithinDay(period.to())
                        ? "let %s come at %s instead of %s"
                                .formatted(name, Wording.moment(step), Wording.moment(period.to()))
                        : "let %s take part from %s".formatted(name, Wording.moment(step)));
    }

    private Stream<Change> closed() {
        var room = problem.rooms().stream()
                .filter(candidate -> candidate.id().equals(requirement.subject()))
                .findFirst()
                .orElseThrow();
        var period = room.unavailable().get(requirement.index());
        return shrinking(
                room.unavailable(),
                requirement.index(),
                changed -> withRoom(room, changed),
                step -> "have %s until %s".formatted(room.name(), Wording.moment(step)) + insteadOf(period.from()),
                step -> "have %s from %s".formatted(room.name(), Wording.moment(step)) + insteadOf(period.to()));
    }

    private String insteadOf(ZonedDateTime time) {
        return isWithinDay(time) ? " instead of " + Wording.moment(time) : "";
    }

    /** Whether one of the days goes on at that time, before it and after it. */
    private boolean isWithinDay(ZonedDateTime time) {
        var timeline = new Timeline(problem.timeZone(), problem.days());
        int minute = timeline.minuteOf(time);
        return timeline.frames().stream().anyMatch(frame -> frame.startMinute() < minute && minute < frame.endMinute());
    }

    private Problem withRoom(Room room, List<Period> closed) {
        return Copies.with(
                problem,
                "rooms",
                problem.rooms().stream()
                        .map(old -> old.id().equals(room.id()) ? Copies.with(old, "unavailable", closed) : old)
                        .toList());
    }

    /** A period that begins later or ends earlier, by steps of the grid, until nothing of it is left on the days. */
    private Stream<Change> shrinking(
            List<Period> periods,
            int index,
            Function<List<Period>, Problem> changed,
            Function<ZonedDateTime, String> laterFrom,
            Function<ZonedDateTime, String> earlierTo) {
        var timeline = new Timeline(problem.timeZone(), problem.days());
        int grid = problem.gridMinutes();
        int first = timeline.frames().get(0).startMinute();
        int last = timeline.frames().get(timeline.frames().size() - 1).endMinute();
        int from = Math.max(first, timeline.minuteOf(periods.get(index).from()));
        int to = Math.min(last, timeline.minuteOf(periods.get(index).to()));
        // so that the times that are named are such as sessions begin and end at
        int begin = from - (from - first) % grid;
        int end = to + (grid - (to - first) % grid) % grid;
        int steps = (end - begin) / grid;
        if (steps < 1) {
            return Stream.of();
        }
        return Stream.of(
                new Change(
                        steps,
                        step -> changed.apply(replaced(
                                periods,
                                index,
                                new Period(timeline.at(Math.min(to, begin + step * grid)), timeline.at(to)))),
                        step -> laterFrom.apply(timeline.at(Math.min(to, begin + step * grid))),
                        step -> OTHER_TIME_OF_PERSON + step * grid),
                new Change(
                        steps,
                        step -> changed.apply(replaced(
                                periods,
                                index,
                                new Period(timeline.at(from), timeline.at(Math.max(from, end - step * grid))))),
                        step -> earlierTo.apply(timeline.at(Math.max(from, end - step * grid))),
                        step -> OTHER_TIME_OF_PERSON + step * grid));
    }

    private static List<Period> replaced(List<Period> periods, int index, Period period) {
        var all = new ArrayList<>(periods);
        if (period.from().isBefore(period.to())) {
            all.set(index, period);
        } else {
            all.remove(index);
        }
        return all;
    }

    /** Each of the times at which a person is there begins earlier or ends later. */
    private Stream<Change> there() {
        var name = person().name();
        var periods = person().available();
        int grid = problem.gridMinutes();
        int steps = MINUTES_OF_DAY / grid;
        return IntStream.range(0, periods.size()).boxed().flatMap(index -> {
            var period = periods.get(index);
            return Stream.of(
                    new Change(
                            steps,
                            step -> withThere(
                                    index, new Period(period.from().minusMinutes((long) step * grid), period.to())),
                            step -> "let %s come at %s instead of %s"
                                    .formatted(
                                            name,
                                            Wording.moment(period.from().minusMinutes((long) step * grid)),
                                            Wording.moment(period.from())),
                            step -> OTHER_TIME_OF_PERSON + step * grid),
                    new Change(
                            steps,
                            step -> withThere(
                                    index, new Period(period.from(), period.to().plusMinutes((long) step * grid))),
                            step -> "let %s stay until %s instead of %s"
                                    .formatted(
                                            name,
                                            Wording.moment(period.to().plusMinutes((long) step * grid)),
                                            Wording.moment(period.to())),
                            step -> OTHER_TIME_OF_PERSON + step * grid));
        });
    }

    private Problem withThere(int index, Period period) {
        return withPerson(old -> Copies.with(old, "available", replaced(old.available(), index, period)));
    }

    private Change withoutOrder() {
        var session = session();
        return Change.of(
                withSession(old -> Copies.with(
                        old,
                        "after",
                        old.after().stream()
                                .filter(after -> !after.session().equals(requirement.object()))
                                .toList())),
                "do not ask that %s comes after %s"
                        .formatted(wording.session(session.id()), wording.session(requirement.object())),
                NO_RELATION);
    }

    private Change withoutRelation() {
        var type = Relation.Type.valueOf(requirement.kind().name());
        var relations = problem.relations().stream()
                .filter(relation -> relation.type() != type
                        || !relation.sessions().containsAll(List.of(requirement.subject(), requirement.object())))
                .toList();
        return Change.of(
                Copies.with(problem, "relations", relations),
                "do not ask that %s".formatted(requirement.text()),
                NO_RELATION);
    }

    private Stream<Change> dayLimit() {
        var person = person();
        int most = person.maxSessionsPerDay();
        return Stream.of(new Change(
                problem.sessions().size(),
                step -> withPerson(old -> Copies.with(old, "maxSessionsPerDay", most + step)),
                step -> "let %s sit in %d sessions a day instead of %d".formatted(person.name(), most + step, most),
                step -> step * MORE_A_DAY));
    }

    private Stream<Change> fewer(String field, int minutes, String text) {
        int grid = Math.min(problem.gridMinutes(), minutes);
        return minutes == 0
                ? Stream.of()
                : Stream.of(new Change(
                        (minutes + grid - 1) / grid,
                        step -> Copies.with(problem, field, Math.max(0, minutes - step * grid)),
                        step -> text.formatted(Math.max(0, minutes - step * grid), minutes),
                        step -> 4 * step * grid));
    }

    private Change withoutFeature() {
        return Change.of(
                withSession(old -> Copies.with(
                        old,
                        "needs",
                        Copies.with(
                                old.needs(),
                                "features",
                                old.needs().features().stream()
                                        .filter(feature -> !feature.equals(requirement.object()))
                                        .toList()))),
                "hold %s without %s".formatted(wording.session(requirement.subject()), requirement.object()),
                NO_RELATION);
    }

    private Change withFewerSeats() {
        return Change.of(
                withSession(old -> Copies.with(old, "needs", Copies.with(old.needs(), "seats", null))),
                "hold %s in a smaller room".formatted(wording.session(requirement.subject())),
                OTHER_ROOM);
    }

    private Resource resourceOf() {
        return problem.resources().stream()
                .filter(resource -> resource.id().equals(requirement.subject()))
                .findFirst()
                .orElseThrow();
    }

    private Problem withResource(Resource changed) {
        return Copies.with(
                problem,
                "resources",
                problem.resources().stream()
                        .map(old -> old.id().equals(changed.id()) ? changed : old)
                        .toList());
    }

    private Stream<Change> resource() {
        var resource = resourceOf();
        return Stream.of(new Change(
                problem.sessions().size(),
                step -> withResource(Copies.with(resource, "capacity", resource.capacity() + step)),
                step -> "have %d of '%s' instead of %d"
                        .formatted(resource.capacity() + step, resource.id(), resource.capacity()),
                step -> step * MORE_OF_RESOURCE));
    }

    private Stream<Change> service() {
        var resource = resourceOf();
        int most = resource.maxContinuousMinutes();
        int grid = problem.gridMinutes();
        return Stream.of(new Change(
                MINUTES_OF_DAY / grid,
                step -> withResource(Copies.with(resource, "maxContinuousMinutes", most + step * grid)),
                step -> "let '%s' work for %d min without a rest instead of %d"
                        .formatted(resource.id(), most + step * grid, most),
                step -> 2 * step * grid));
    }

    /** Of a session or a person, whichever has the id. */
    private Stream<Change> tag(String field) {
        boolean isSession =
                problem.sessions().stream().anyMatch(session -> session.id().equals(requirement.subject()));
        var text = "do not ask that %s".formatted(requirement.text());
        return isSession
                ? Stream.of(Change.of(
                        withSession(old -> Copies.with(
                                old, field, without(field.equals("requires") ? old.requires() : old.prohibits()))),
                        text,
                        NO_RELATION))
                : Stream.of(Change.of(
                        withPerson(old -> Copies.with(
                                old, field, without(field.equals("requires") ? old.requires() : old.prohibits()))),
                        text,
                        NO_RELATION));
    }

    private List<String> without(List<String> tags) {
        return tags.stream().filter(tag -> !tag.equals(requirement.object())).toList();
    }

    private Stream<Change> rule(String rule) {
        Map<String, RuleSetting> rules = new HashMap<>(problem.rules());
        rules.put(rule, new RuleSetting(null, 0L, null));
        return Stream.of(Change.of(
                Copies.with(problem, "rules", rules),
                "give up that %s%s"
                        .formatted(
                                requirement.text().substring(0, 1).toLowerCase(Locale.ROOT),
                                requirement.text().substring(1)),
                GIVE_UP_RULE));
    }
}
