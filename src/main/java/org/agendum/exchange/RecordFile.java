package org.agendum.exchange;

import java.nio.file.Path;

/** Reads files of agendum's own that hold one record, as {@link JsonWriter#any} writes it. */
public final class RecordFile {
    /**
     * Times without offset are in the zone that the field timeZone of the record names.
     *
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public static <T extends Record> T read(Class<T> type, Path path) {
        var source = SourceText.read(path);
        var log = new FaultLog(source.file());
        var content = RecordReader.read(type, source, ProblemReader.zone(source), log);
        log.throwIfAny();
        return content.orElseThrow();
    }

    private RecordFile() {}
}
