package org.agendum.exchange;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agendum.problem.Abbreviated;
import org.agendum.problem.Length;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads records from JSON in one pass and goes on after a fault, so that all are found. It works on the token stream:
 * setting up a mapper costs more than reading a usual file.
 */
final class RecordReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    private final SourceText source;
    private final FaultLog log;
    private final Scalars scalars;
    private final JsonParser parser;

    private RecordReader(SourceText source, ZoneId zone, FaultLog log) {
        this.source = source;
        this.log = log;
        this.scalars = new Scalars(zone);
        this.parser = parser(source.text());
    }

    static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    /** What could not be read is absent from the record, or blank in its list, and in the log. */
    static <T extends Record> Optional<T> read(Class<T> type, SourceText source, ZoneId zone, FaultLog log) {
        var reader = new RecordReader(source, zone, log);
        try (var parser = reader.parser) {
            parser.nextToken();
            var record = reader.record(type);
            reader.checkNothingFollows();
            return Optional.ofNullable(type.cast(record));
        } catch (JacksonException e) {
            var fault = SyntaxFault.of(e, reader.parser, source.text());
            log.addOutside(fault.place(), fault.message(), fault.advice());
            log.throwIfAny();
            throw e;
        }
    }

    private void checkNothingFollows() {
        if (parser.nextToken() != null) {
            log.addOutside(
                    parser.currentTokenLocation(), "There is more after the end of the object.", "Leave it out.");
        }
    }

    /** Reads the value that the parser is at; leaves the parser at its last token. Null if it is no such value. */
    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class ? list((Class<?>) arguments[0]) : map((Class<?>) arguments[1]);
        }
        return single((Class<?>) type);
    }

    private Object single(Class<?> type) {
        if (scalars.includes(type)) {
            return scalar(type);
        }
        if (type == Length.class && parser.currentToken().isScalarValue()) {
            var minutes = (Integer) scalar(Integer.class);
            return minutes == null ? null : Length.of(minutes);
        }
        boolean isAbbreviated = parser.currentToken().isScalarValue() && type.isAnnotationPresent(Abbreviated.class);
        return isAbbreviated ? abbreviated(RecordShape.of(type)) : record(type);
    }

    private Record abbreviated(RecordShape shape) {
        var values = new Object[shape.fields().size()];
        values[0] = value(shape.fields().values().iterator().next().type());
        return shape.create(values);
    }

    private Object scalar(Class<?> type) {
        try {
            checkNotNull();
            return scalars.read(type, parser);
        } catch (Mismatch mismatch) {
            return reject(mismatch);
        }
    }

    private Object reject(Mismatch mismatch) {
        log.add(parser, mismatch);
        parser.skipChildren();
        return null;
    }

    private void checkNotNull() throws Mismatch {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw new Mismatch("null is not a value here.", "Leave it out.");
        }
    }

    private void checkStart(JsonToken start, String kind) throws Mismatch {
        checkNotNull();
        if (parser.currentToken() != start) {
            boolean couldBeItem =
                    start == JsonToken.START_ARRAY && parser.currentToken().isScalarValue();
            var described = Scalars.describe(parser);
            throw new Mismatch(
                    described + " is not " + kind + ".", couldBeItem ? "Maybe [%s].".formatted(described) : "");
        }
    }

    private List<Object> list(Class<?> itemType) {
        var items = new ArrayList<>();
        try {
            checkStart(JsonToken.START_ARRAY, "a list");
        } catch (Mismatch mismatch) {
            reject(mismatch);
            return null;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var item = value(itemType);
            items.add(item == null ? blank(itemType) : item);
        }
        return items;
    }

    /** Stands for an item that could not be read, so that those after it keep their places. */
    private static Object blank(Class<?> type) {
        return type == String.class ? "" : RecordShape.of(type).blank();
    }

    private Map<String, Object> map(Class<?> valueType) {
        var entries = new LinkedHashMap<String, Object>();
        try {
            checkStart(JsonToken.START_OBJECT, "an object");
        } catch (Mismatch mismatch) {
            reject(mismatch);
            return null;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            if (entries.containsKey(key)) {
                rejectDuplicate(key);
            } else {
                parser.nextToken();
                entries.put(key, value(valueType));
            }
        }
        return entries;
    }

    private void rejectDuplicate(String key) {
        log.add(parser, new Mismatch("%s is here twice.".formatted(Quote.of(key)), "Leave one of the two out."));
        parser.nextToken();
        parser.skipChildren();
    }

    private Record record(Class<?> type) {
        int faultsBefore = log.count();
        try {
            checkStart(JsonToken.START_OBJECT, "an object");
        } catch (Mismatch mismatch) {
            reject(mismatch);
            return null;
        }
        var values = values(type);
        if (log.isFull()) {
            // the problem is lost anyway, and a file of nothing but faults must not fill the memory
            return RecordShape.of(type).blank();
        }
        var record = RecordShape.of(type).create(values);
        if (type == Length.class && log.count() > faultsBefore) {
            // what is absent follows from what is there, so nothing can be said of a part
            log.addUnreadable(parser);
            return null;
        }
        return record;
    }

    private Object[] values(Class<?> type) {
        var fields = RecordShape.of(type).fields();
        var values = new Object[fields.size()];
        var isThere = new boolean[fields.size()];
        var start = parser.currentTokenLocation();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = fields.get(parser.currentName());
            if (field == null) {
                rejectUnknown(parser.currentName(), fields);
            } else if (isThere[field.index()]) {
                rejectDuplicate(field.name());
            } else {
                isThere[field.index()] = true;
                parser.nextToken();
                values[field.index()] =
                        field.nullable() && parser.currentToken() == JsonToken.VALUE_NULL ? null : value(field.type());
            }
        }
        for (var field : fields.values()) {
            if (field.required() && !isThere[field.index()]) {
                var pointer = FaultLog.pointer(parser) + "/" + field.name();
                log.add(pointer, start, "'%s' is missing.".formatted(field.name()), field.description());
            }
        }
        return values;
    }

    private void rejectUnknown(String name, Map<String, RecordShape.Field> fields) {
        var advice = Spelling.nearest(name, fields.keySet())
                .map(near -> "Did you mean %s?".formatted(Quote.of(near)))
                .orElseGet(() -> "Known here: %s.".formatted(String.join(", ", fields.keySet())));
        log.add(parser, new Mismatch("Unknown field %s.".formatted(Quote.of(name)), advice));
        parser.nextToken();
        parser.skipChildren();
    }
}
