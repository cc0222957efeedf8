package org.agendum.exchange;

import static org.agendum.exchange.AgendaSketch.named;
import static org.agendum.exchange.AgendaSketch.toBeConfirmed;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Seat;

/** Names in many scripts. */
final class WorldNames {
    static final List<String> LEFT_TO_RIGHT = List.of(
            "\u042E\u0440\u0438\u0439 \u0413\u0430\u0433\u0430\u0440\u0438\u043D",
            "\u0393\u03B9\u03CE\u03C1\u03B3\u03BF\u03C2 \u03A3\u03B5\u03C6\u03AD\u03C1\u03B7\u03C2",
            "Nguy\u1EC5n Th\u1ECB \u0110\u1ECBnh",
            "\u5C0F\u6CC9 \u7D14\u4E00\u90CE",
            "\u738B\u6BC5\u3001\u5916\u4EA4\u90E8\u957F",
            "\uAE40\uB300\uC911",
            "\u0540\u0561\u0575\u056F",
            "\u10E1\u10D0\u10E5\u10D0\u10E0\u10D7\u10D5\u10D4\u10DA\u10DD",
            "\u12A2\u1275\u12EE\u1335\u12EB",
            "\u0E2A\u0E21\u0E0A\u0E32\u0E22",
            "office \u2192 \u2605");

    /** Muhammad; Sarah Cohen, with a bracket. */
    static final String ARABIC = "\u0645\u062D\u0645\u062F";

    static final String HEBREW = "\u05E9\u05E8\u05D4 (\u05DB\u05D4\u05DF)";

    /** All of them in one session, with a seat to be confirmed. */
    static AgendaView agenda(String... more) {
        var sketch = new AgendaSketch("The world: \u4E16\u754C", "Europe/Zurich")
                .day("Day 1", "2031-05-12", "10:00", "18:00")
                .room("xix", "Room XIX");
        var names = new ArrayList<>(LEFT_TO_RIGHT);
        names.add(ARABIC);
        names.add(HEBREW);
        names.addAll(List.of(more));
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < names.size(); i++) {
            sketch.person("p" + i, names.get(i), "Office " + i);
            seats.add(named("panelist", "p" + i));
        }
        seats.add(toBeConfirmed("panelist"));
        return sketch.session("s1", "panel", "Panel", seats.toArray(Seat[]::new))
                .placed("s1", "xix", "2031-05-12T10:00", "2031-05-12T11:00")
                .view();
    }

    private WorldNames() {}
}
