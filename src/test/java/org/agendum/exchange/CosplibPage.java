package org.agendum.exchange;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on the import of CoSPLib's workbooks, made from what the import does. */
final class CosplibPage {
    private static final String HEAD = """
            # Workbooks of CoSPLib

            Generated (`mvn -q test -Dtest=CosplibReaderTest -Dgolden=update`).

            ```sh
            ./agendum import --format cosplib OR60F.xlsx -o problem.json
            ./agendum solve problem.json -o schedule.json
            ./agendum export problem.json schedule.json --format cosplib-json -o solution.json
            ```

            The workbooks (XLSX) are those of [CoSPLib](https://github.com/ahmedkheiri/CoSPLib), `Dataset`. A schedule with
            all submissions and without a hard violation has the same cost here as its `Solution.evaluate_solution()` gives
            it.

            ## What becomes what

            | there | here |
            |---|---|
            | session | block time: each room holds one block of one track in it |
            | time slot of a session | listed slot: `Mon1 1`, `Mon1 2` … |
            | room | room |
            | track, its chairs | track, its `chairs` |
            | similar tracks | `similar` of the track |
            | submission: reference, track, order | session: id, `track`, `position` |
            | required time slots | `minutes`: as many slots |
            | presenters | people, and named seats with the role `presenter` |
            | attendees | relations only; their names are not kept |
            | presenter conflict: two submissions share a presenter, or who presents one chairs the track of the other | a relation `exclusive` of the two |
            | attendee conflict: two submissions share an attendee, or who attends one presents the other or chairs its track | a relation `interested` of the two |
            | penalties | `costs`, with their weights multiplied in |
            | local time zone | `timeZone` |
            | time zone of a submission | costs of the sessions that are at a bad time there |

            Names have to be the same to the letter in all sheets, and are parted by a comma and a blank. In `similar tracks`,
            only what is above the diagonal counts, and columns come in the order of the rows, as there. An order that is
            blank is taken as 0, none.

            In CoSPLib a time slot has no length, and only the order of the sessions matters, and their hours where time zones
            count. Here all slots have one length: as many minutes as fit into every session, or one minute where a session
            has more slots than minutes. The rest of a session stays empty. Where the dates of the workbook are missing or not
            in the order of its sessions, the sessions are laid out one after another, at their hours; a message says so.

            `--schedule` writes nothing: a workbook has no places. The title is the name of the file.

            ## What counts

            Where weights are part of the costs, a cost is the penalty times its weight, and that for each slot of a
            submission; otherwise the weight is that of the rule. A weight below 0 is taken as 0. All rules are soft.

            | there | rule here | counts | weight |
            |---|---|---|---|
            """;

    private static final String TAIL = """

            What CoSPLib never allows is hard here: two submissions in one room at once (`room-conflict`), two tracks in one
            block (`track-mix`), a submission that is not within a session (`outside-window`). A submission without a place
            counts as `session-unscheduled`. These rules would count too and are off: %s.

            ## The places of a schedule

            `agendum export --format cosplib-json` writes where each submission is, `slot` being the first that it takes, from
            0 within its session:

            ```json
            {
              "submissions": {
                "pap186": { "session": "Mon1", "room": "South Hall 1A", "slot": 0 }
              }
            }
            ```

            Submissions come in the order of the problem; those without a place are not there, and those that are nowhere
            within a session are left out with a message.
            """;

    static String text() {
        var rows = Stream.of(CosplibTerm.values()).map(CosplibPage::row).collect(Collectors.joining());
        var off = CosplibReader.UNKNOWN_THERE.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
        return HEAD + rows + TAIL.formatted(off);
    }

    private static String row(CosplibTerm term) {
        return "| %s | `%s` | %s | %s |\n"
                .formatted(
                        term.label().replace("|", "\\|").replace("_", "\\_"),
                        term.rule(),
                        term.count() == null ? "as usual" : "`%s`".formatted(term.count()),
                        term.isWeighedInCosts() ? "in the costs" : "of the rule");
    }

    private CosplibPage() {}
}
