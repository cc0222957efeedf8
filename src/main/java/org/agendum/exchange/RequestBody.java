package org.agendum.exchange;

import java.time.ZoneId;
import java.util.List;
import org.agendum.problem.Fault;

/** The body of a request, read like a file: strictly, and with everything that is wrong with it. */
public final class RequestBody<T extends Record> {
    /** What messages call it. */
    private static final String NAME = "request";

    private final T content;
    private final SourceText source;

    private RequestBody(T content, SourceText source) {
        this.content = content;
        this.source = source;
    }

    /**
     * @param zone of times without offset
     * @throws InvalidInput if anything is wrong with it, with all that is
     */
    public static <T extends Record> RequestBody<T> read(Class<T> type, byte[] bytes, ZoneId zone) {
        var source = SourceText.of(NAME, bytes);
        var log = new FaultLog(NAME);
        var content = RecordReader.read(type, source, zone, log);
        log.throwIfAny();
        return new RequestBody<>(content.orElseThrow(), source);
    }

    public T content() {
        return content;
    }

    /** To be thrown when what stands in it cannot be done. */
    public InvalidInput invalid(List<Fault> faults) {
        return new InvalidInput(Locations.locate(faults, source));
    }
}
