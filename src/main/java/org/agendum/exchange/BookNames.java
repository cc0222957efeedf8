package org.agendum.exchange;

import java.util.EnumMap;
import java.util.Map;
import org.agendum.problem.Problem;

/** What the sheets of a workbook call by name. */
final class BookNames {
    /** What can be referred to. */
    enum Kind {
        SLOT("slot", "Slots"),
        ROOM("room", "Rooms"),
        PERSON("person", "People"),
        TRACK("track", "Tracks"),
        RESOURCE("resource", "Resources"),
        SESSION("session", "Sessions"),
        BLOCK("block", "Blocks"),
        RULE("rule", "Rules");

        private final String noun;
        private final String sheet;

        Kind(String noun, String sheet) {
            this.noun = noun;
            this.sheet = sheet;
        }
    }

    private final Map<Kind, NamedRows> rows = new EnumMap<>(Kind.class);

    BookNames() {
        for (var kind : Kind.values()) {
            rows.put(kind, new NamedRows(kind.noun, kind.sheet));
        }
    }

    static BookNames of(Problem problem) {
        var names = new BookNames();
        problem.slots().forEach(slot -> names.add(Kind.SLOT, slot.id(), null));
        problem.rooms().forEach(room -> names.add(Kind.ROOM, room.id(), room.name()));
        problem.people().forEach(person -> names.add(Kind.PERSON, person.id(), person.name()));
        problem.tracks().forEach(track -> names.add(Kind.TRACK, track.id(), track.title()));
        problem.resources().forEach(resource -> names.add(Kind.RESOURCE, resource.id(), null));
        problem.sessions().forEach(session -> names.add(Kind.SESSION, session.id(), session.title()));
        if (problem.blocks() != null) {
            problem.blocks().times().forEach(block -> names.add(Kind.BLOCK, block.id(), block.title()));
        }
        return names;
    }

    private void add(Kind kind, String id, String name) {
        of(kind).add(id, name);
    }

    NamedRows of(Kind kind) {
        return rows.get(kind);
    }
}
