package org.agendum.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/** What sessions of a published programme are called by planners and in problems. */
final class SessionIds {
    private final Map<String, ProgrammeSession> byName = new HashMap<>();
    private final boolean hasOwnIds;

    SessionIds(Programme programme) {
        var ids = new HashSet<String>();
        this.hasOwnIds =
                programme.sessions().stream().map(ProgrammeSession::id).allMatch(id -> id != null && ids.add(id));
        add(programme, ProgrammeSession::title);
        add(programme, ProgrammeSession::code);
        add(programme, ProgrammeSession::guid);
        add(programme, ProgrammeSession::id);
        add(programme, ProgrammeSession::key);
        add(programme, this::of);
    }

    private void add(Programme programme, Function<ProgrammeSession, String> name) {
        programme
                .sessions()
                .forEach(session ->
                        Optional.ofNullable(name.apply(session)).ifPresent(known -> byName.put(known, session)));
    }

    /** The short id where each session has one of its own, else the key. */
    String of(ProgrammeSession session) {
        return hasOwnIds ? session.id() : session.key();
    }

    /** The session with this id, key, guid, code or title. */
    Optional<ProgrammeSession> find(String name) {
        return Optional.ofNullable(byName.get(name.strip()));
    }

    Stream<String> names() {
        return byName.keySet().stream().filter(Objects::nonNull).sorted();
    }
}
