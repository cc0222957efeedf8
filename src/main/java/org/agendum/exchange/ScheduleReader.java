package org.agendum.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/** Reads schedule files. */
public final class ScheduleReader {
    /**
     * As {@link #read(Path, ZoneId)}; of a workbook, the sheet Agenda counts.
     *
     * @param problem of the schedule, whose sessions, rooms and people a workbook calls by name
     * @param notices is told what could be read, but perhaps not as it was meant
     */
    public static Schedule read(Path path, Problem problem, Consumer<LocatedFault> notices) {
        return FileKind.isWorkbook(path)
                ? AgendaSheetReader.read(path, problem, notices)
                : read(path, problem.timeZone());
    }

    /**
     * Says nothing of whether the schedule fits a problem.
     *
     * @param zone of times without offset, and of all times in the schedule
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public static Schedule read(Path path, ZoneId zone) {
        return FileLook.explained(path, FileKind.SCHEDULE, () -> readJson(path, zone));
    }

    private static Schedule readJson(Path path, ZoneId zone) {
        var source = SourceText.read(path);
        var log = new FaultLog(source.file());
        var schedule = RecordReader.read(Schedule.class, source, zone, log);
        schedule.ifPresent(read -> log.addAll(Locations.locate(faults(read), source)));
        log.throwIfAny();
        return schedule.orElseThrow();
    }

    private static List<Fault> faults(Schedule schedule) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < schedule.sessions().size(); i++) {
            var placement = schedule.sessions().get(i);
            if (placement.id() != null && placement.id().isBlank()) {
                faults.add(new Fault("/sessions/%s/id".formatted(i), "The id is blank.", "Give the id of a session."));
            }
            if (placement.start() != null
                    && placement.end() != null
                    && !placement.start().isBefore(placement.end())) {
                faults.add(new Fault(
                        "/sessions/%s/end".formatted(i),
                        "%s is not after start %s."
                                .formatted(LocalTimes.text(placement.end()), LocalTimes.text(placement.start())),
                        placement.end().isBefore(placement.start()) ? "Maybe the two are swapped." : ""));
            }
        }
        return faults;
    }

    private ScheduleReader() {}
}
