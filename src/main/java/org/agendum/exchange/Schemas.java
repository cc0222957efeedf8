package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.agendum.problem.Quote;

/** The JSON schemas of the formats, for editors and validators. */
public final class Schemas {
    public static final List<String> NAMES = List.of("problem", "schedule");

    /** @throws IllegalArgumentException if the name is not one of {@link #NAMES} */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no schema %s. Maybe one of %s.".formatted(Quote.of(name), String.join(", ", NAMES)));
        }
        try (var in = Schemas.class.getResourceAsStream("/org/agendum/%s.schema.json".formatted(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the schema %s.".formatted(name), e);
        }
    }

    private Schemas() {}
}
