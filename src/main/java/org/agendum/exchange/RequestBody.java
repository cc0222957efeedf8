package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.agendum.problem.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

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

    /**
     * One member of the object that a body is, as it stands there, to be read by itself.
     *
     * @throws InvalidInput if the body is no object, or has no such member
     */
    public static byte[] member(byte[] bytes, String name) {
        var source = SourceText.of(NAME, bytes);
        try (var parser = RecordReader.parser(source.text())) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean isWanted = parser.currentName().equals(name);
                    parser.nextToken();
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    if (parser.currentToken().isScalarValue()) {
                        // the parser goes over a text only when it is asked for
                        parser.getString();
                    }
                    parser.skipChildren();
                    if (isWanted) {
                        int end = (int) parser.currentLocation().getCharOffset();
                        return source.text().substring(start, end).getBytes(StandardCharsets.UTF_8);
                    }
                }
            }
            throw InvalidInput.file(NAME, "'%s' is missing.".formatted(name), "");
        } catch (JacksonException e) {
            throw InvalidInput.file(NAME, "The request is no JSON.", "");
        }
    }

    public T content() {
        return content;
    }

    /** To be thrown when what stands in it cannot be done. */
    public InvalidInput invalid(List<Fault> faults) {
        return new InvalidInput(Locations.locate(faults, source));
    }
}
