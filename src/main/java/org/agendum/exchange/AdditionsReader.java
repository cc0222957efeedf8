package org.agendum.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import org.agendum.problem.Additions;

/** Reads files with sessions that are added to a problem. */
public final class AdditionsReader {
    /**
     * Says nothing of whether they fit a problem.
     *
     * @param zone of times without offset
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public static Additions read(Path path, ZoneId zone) {
        var source = SourceText.read(path);
        if (source.text().stripLeading().startsWith("[")) {
            throw InvalidInput.file(source.file(), "A list is not an object.", "Write it like {\"sessions\": [ … ]}.");
        }
        var log = new FaultLog(source.file());
        var additions = RecordReader.read(Additions.class, source, zone, log);
        log.throwIfAny();
        return additions.orElseThrow();
    }

    private AdditionsReader() {}
}
