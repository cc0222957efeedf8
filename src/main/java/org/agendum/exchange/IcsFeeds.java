package org.agendum.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/** The calendars of an event: one of the whole, one for each room and one for each person. */
public final class IcsFeeds {
    private static final String ROOM = "room:";
    private static final String PERSON = "person:";

    private final Programme programme;
    private final IcsEvents events;
    private final IcsWriter writer;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();

    private record Feed(String title, Predicate<ProgrammeSession> concerned) {}

    /**
     * @param programme made of the problem
     * @param isConfirmed whether it is no draft
     * @param history what was sent out before
     */
    public IcsFeeds(Problem problem, Programme programme, boolean isConfirmed, IcsHistory history) {
        this.programme = programme;
        this.events = IcsEvents.of(programme, isConfirmed, history);
        this.writer = new IcsWriter(programme, events.all());
        var rooms = ScheduledProgramme.roomNames(problem);
        problem.rooms().forEach(room -> feeds.put(ROOM + room.id(), ofRoom(rooms.get(room.id()))));
        problem.people()
                .forEach(person -> feeds.put(
                        PERSON + person.id(), ofPerson(CleanText.of(person.name(), person.id()), person.id())));
    }

    private static Feed ofRoom(String name) {
        return new Feed(name, session -> name.equals(session.room()));
    }

    /** By the key, which is the id in the problem, with what kind it is in front or not. */
    private static Feed ofPerson(String name, String id) {
        return new Feed(
                name,
                session -> session.people().stream()
                        .map(person -> person.key())
                        .anyMatch(key -> key.equals(id)
                                || key.substring(key.indexOf(':') + 1).equals(id)));
    }

    /** The whole event. */
    public Written all() {
        return new Written(writer.write(programme.title(), events.all()), events.messages());
    }

    /**
     * @param name like {@code room:ID} or {@code person:ID}
     * @param file of the problem, for messages
     * @throws InvalidInput if the problem has none such
     */
    public Written one(String name, String file) {
        if (!feeds.containsKey(name)) {
            throw InvalidInput.file(
                    file,
                    "The problem has no calendar for %s.".formatted(Quote.of(name)),
                    Spelling.advice(name, feeds.keySet().stream().toList()));
        }
        return new Written(text(feeds.get(name)), List.of());
    }

    /** By paths like {@code rooms/ID.ics}; {@code event.ics} is the whole. */
    public Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("event.ics", all().text());
        var names = new FeedNames();
        feeds.forEach((name, feed) -> {
            boolean isRoom = name.startsWith(ROOM);
            var folder = isRoom ? "rooms/" : "people/";
            files.put(names.of(folder, name.substring(name.indexOf(':') + 1)), text(feed));
        });
        return files;
    }

    private String text(Feed feed) {
        var seen = events.all().stream()
                .map(event -> event.seenBy(feed.concerned))
                .filter(Objects::nonNull)
                .toList();
        var title = programme.title() == null ? feed.title : programme.title() + ": " + feed.title;
        return writer.write(title, seen);
    }
}
