package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CosplibPlacesTest {
    @TempDir
    private Path folder;

    private Problem problem;

    @BeforeEach
    void readAProblem() throws IOException {
        problem = CosplibReader.read(CosplibBook.small().write(folder.resolve("small.xlsx")))
                .problem();
    }

    private static Placement place(String id, String from, String to, String room) {
        return new Placement(id, ZonedDateTime.parse(from), ZonedDateTime.parse(to), room, null, false);
    }

    private static Schedule schedule(List<Placement> placements) {
        return new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    @Test
    void countsSlotsFromTheStartOfTheSessionInTheOrderOfTheProblem() {
        var placements = List.of(
                place("s3", "2027-05-11T10:00+01:00", "2027-05-11T10:30+01:00", "Hall"),
                place("s2", "2027-05-10T10:30Z", "2027-05-10T11:30Z", "Annex"),
                place("s1", "2027-05-10T09:30+01:00", "2027-05-10T10:00+01:00", "Hall"));
        var written = CosplibPlaces.write(problem, schedule(placements));

        assertThat(written.messages()).isEmpty();
        assertThat(written.text()).isEqualTo("""
                {
                  "submissions": {
                    "s1": { "session": "Mon1", "room": "Hall", "slot": 0 },
                    "s2": { "session": "Mon2", "room": "Annex", "slot": 1 },
                    "s3": { "session": "Tue1", "room": "Hall", "slot": 1 }
                  }
                }
                """);
    }

    @Test
    void writesTheSameForTheSamePlacesInWhateverOrder() {
        var schedule = CosplibDraws.draw(problem, 7);
        var turned = new ArrayList<>(schedule.sessions());
        Collections.reverse(turned);

        assertThat(CosplibPlaces.write(problem, schedule(turned)).text())
                .isEqualTo(CosplibPlaces.write(problem, schedule).text());
    }

    @Test
    void leavesOutWhatHasNoPlaceInASession() {
        var placements = List.of(
                place("s1", "2027-05-10T10:00+01:00", "2027-05-10T11:00+01:00", "Hall"),
                place("s3", "2027-05-10T09:45+01:00", "2027-05-10T10:15+01:00", "Hall"),
                place("s4", "2027-05-10T09:30+01:00", "2027-05-10T10:00+01:00", null));
        var written = CosplibPlaces.write(problem, schedule(placements));

        assertThat(written.text()).isEqualTo("{\n  \"submissions\": {}\n}\n");
        assertThat(written.messages())
                .containsExactly(
                        "'s1' is left out: it lies in none of the block times.",
                        "'s3' is left out: it does not start with a listed slot.",
                        "'s4' is left out: it has no room.");
    }
}
