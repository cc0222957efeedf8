package org.agendum.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.agendum.exchange.ProblemReader;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;

/** Problems to begin with. */
final class Templates {
    private static final List<String> IDS = List.of("thematic-session", "conference", "one-day");

    /** @param title what it is for */
    record Template(String id, String title, Problem problem) {}

    static List<Template> all() {
        return IDS.stream().map(Templates::template).toList();
    }

    private static Template template(String id) {
        var file = "/org/agendum/templates/%s.json".formatted(id);
        try (var in = Templates.class.getResourceAsStream(file)) {
            var problem = new ProblemReader(Catalogue.countings())
                    .read(file, in.readAllBytes())
                    .problem();
            return new Template(id, problem.title(), problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Templates() {}
}
