package org.agendum.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/** A calendar as it was sent out before, with what was cancelled then. */
public final class IcsHistory {
    static final String SEQUENCE = "sequence";
    static final String STATUS = "status";

    /** Nothing was sent out before. */
    public static final IcsHistory NONE = new IcsHistory(null, List.of());

    private final Programme programme;
    private final SessionIds ids;
    private final ProgrammeDays days;
    private final List<LocatedFault> mended;
    private final Set<String> found = new HashSet<>();

    private IcsHistory(Programme programme, List<LocatedFault> mended) {
        this.programme = programme;
        this.ids = programme == null ? null : new SessionIds(programme);
        this.days = programme == null ? null : ProgrammeDays.of(programme);
        this.mended = mended;
    }

    /** Whether a file is a calendar, and not another published programme. */
    public static boolean isOne(Path path) {
        return FileKind.of(path) == FileKind.ICS;
    }

    /**
     * @param zone of times that float
     * @throws InvalidInput if it is no calendar, or anything in it makes no sense
     */
    public static IcsHistory read(Path path, ZoneId zone) {
        var mendings = new Mendings(path.toString());
        var raw = IcsReader.readHistory(FileLook.text(path, FileKind.ICS), mendings);
        var read = ProgrammeBuilder.build(raw, zone, mendings);
        return new IcsHistory(read.programme(), read.mended());
    }

    /** What could only be read with some good will. */
    public List<LocatedFault> mended() {
        return mended;
    }

    /** The same session as it was, by its id or identifier; each is found once. */
    Optional<ProgrammeSession> take(ProgrammeSession session, String uid) {
        if (programme == null) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(session.id())
                .flatMap(ids::find)
                .or(() -> ids.find(session.key()))
                .or(() -> ids.find(uid));
        return before.filter(one -> found.add(one.key()));
    }

    /** Those that were not taken, in their order. */
    List<ProgrammeSession> others() {
        return programme == null
                ? List.of()
                : programme.sessions().stream()
                        .filter(session -> !found.contains(session.key()))
                        .toList();
    }

    /** Whether a problem that is made of the calendar cannot hold a session, which then is not dropped. */
    boolean isLeftOutOfProblems(ProgrammeSession session) {
        return session.minutes() == 0 || days.runsOver(session);
    }

    static int sequence(ProgrammeSession before) {
        return Integer.parseInt(before.more().get(SEQUENCE));
    }

    static boolean isCancelled(ProgrammeSession before) {
        return "CANCELLED".equals(before.more().get(STATUS));
    }
}
