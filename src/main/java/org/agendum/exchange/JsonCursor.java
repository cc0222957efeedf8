package org.agendum.exchange;

import java.util.function.Consumer;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Pointers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through a JSON file once, and takes what it finds as far as that can be meant. */
final class JsonCursor {
    private final JsonParser parser;
    private final Mendings mendings;

    private JsonCursor(JsonParser parser, Mendings mendings) {
        this.parser = parser;
        this.mendings = mendings;
    }

    /**
     * @param reading is called at the first value
     * @throws InvalidInput if it is not JSON, or more than one value
     */
    static void read(SourceText source, Mendings mendings, Consumer<JsonCursor> reading) {
        try (var parser = RecordReader.parser(source.text())) {
            try {
                parser.nextToken();
                var cursor = new JsonCursor(parser, mendings);
                cursor.visit(() -> reading.accept(cursor));
                if (parser.nextToken() != null) {
                    mendings.fault(cursor.place(), "There is more after the end of the JSON value.", "Leave it out.");
                }
            } catch (JacksonException e) {
                throw SyntaxFault.invalid(e, parser, source);
            }
        }
    }

    Place place() {
        var location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr(), Pointers.path(FaultLog.pointer(parser)));
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** @param visitor is called at each value, with its name; what it does not read is passed over */
    void object(Consumer<String> visitor) {
        if (!isA(JsonToken.START_OBJECT, "an object")) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            visit(() -> visitor.accept(name));
        }
    }

    /** @param visitor is called at each value; what it does not read is passed over */
    void list(Runnable visitor) {
        if (!isA(JsonToken.START_ARRAY, "a list")) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            visit(visitor);
        }
    }

    private void visit(Runnable visitor) {
        visitor.run();
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    private boolean isA(JsonToken start, String expected) {
        var token = parser.currentToken();
        if (token != start && token != JsonToken.VALUE_NULL) {
            mendings.fault(place(), "%s is not %s.".formatted(Scalars.describe(parser), expected), "");
        }
        return token == start;
    }

    /** A text, number or truth as text, without control characters; null when it is null or empty. */
    String text() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case START_OBJECT -> inOneLanguage();
            case START_ARRAY -> {
                mendings.fault(place(), "A list is not a text.", "");
                yield null;
            }
            default -> {
                var text = LegalText.of(parser.getString(), place(), mendings);
                yield text.isBlank() ? null : text;
            }
        };
    }

    /** As one line. */
    String line() {
        var text = text();
        var line = text == null ? "" : CleanText.of(text);
        return line.isEmpty() ? null : line;
    }

    /** Like {@code {"en": …, "de": …}}. */
    private String inOneLanguage() {
        var place = place();
        var texts = new String[2];
        object(language -> {
            boolean isText = !isList() && !isObject();
            if (isText && texts[0] == null) {
                texts[0] = text();
            }
            if (isText && language.equals("en") && texts[1] == null) {
                texts[1] = text();
            }
        });
        mendings.mend(place, "A text is given in several languages: the English one counts, else the first.");
        return texts[1] != null ? texts[1] : texts[0];
    }
}
