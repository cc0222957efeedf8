package org.agendum.exchange;

import java.util.Locale;
import java.util.stream.Collectors;

/** The page on the import of Timefold's conference files, made from what the import does. */
final class ConferencePage {
    private static final String HEAD = """
            # Files of Timefold's conference example

            Generated (`mvn -q test -Dtest=ConferenceReaderTest -Dgolden=update`).

            ```sh
            ./agendum import --format timefold-conference conference.json -o problem.json
            ./agendum solve problem.json
            ```

            The files are those of [timefold-solver-benchmarks](https://github.com/TimefoldAI/timefold-solver-benchmarks),
            `data/conferencescheduling`. Any complete schedule has the same hard and soft value here as with the 30
            constraints there, as long as no two timeslots have the same times, which are one slot here. If talks have a timeslot and a room in the file, `--schedule FILE` writes these as a
            schedule. The files have no time zone; `--time-zone` gives one (UTC when absent).

            ## What becomes what

            | there | here |
            |---|---|
            | talk: code, title, talk type | session: id, title, kind; `slots` and `rooms` are those of the talk type |
            | timeslot | listed slot; its tags with `time:` in front, since tags of slots and rooms are apart there |
            | room: name, capacity, tags | room: id, seats, tags with `room:` in front |
            | speaker: name, unavailable timeslots, tags | person: id, `unavailable`, `prefers`, `avoids`, `requires`, `prohibits` |
            | speakers of a talk | named seats with the role `speaker` |
            | theme tracks | `track` for the first, `tracks` for further ones |
            | sectors, audience types, audience level, language | `audience` |
            | contents | `topics` |
            | tags for mutually exclusive talks | a relation `exclusive` for each tag that several talks have |
            | prerequisite talks | `after` |
            | favorites, crowd control risk | `expected`, `crowdPuller` |
            | pinned with a timeslot | `pin` |
            | minimum pause between consecutive talks | `pauseMinutes` |

            ## The constraints

            Weights are those of the example; `constraintWeightOverrides` of a file change them. Where several
            constraints are one rule here, they need the same weight.

            | there | rule here | level | weight | counts |
            |---|---|---|---|---|
            """;

    static String text() {
        return HEAD
                + ConferenceWeights.MAPPINGS.stream().map(ConferencePage::row).collect(Collectors.joining())
                + """

                These rules would count too and are off: %s.
                """.formatted(ConferenceWeights.UNKNOWN_THERE.stream()
                        .map("`%s`"::formatted)
                        .collect(Collectors.joining(", ")));
    }

    private static String row(ConferenceWeights.Mapping mapping) {
        return "| %s | `%s` | %s | %d | %s |\n"
                .formatted(
                        String.join(", ", mapping.names()),
                        mapping.rule(),
                        mapping.level().name().toLowerCase(Locale.ROOT),
                        mapping.weight() * mapping.factor(),
                        mapping.count() == null ? "as usual" : "`%s`".formatted(mapping.count()));
    }

    private ConferencePage() {}
}
