package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.fixture.Golden;
import org.agendum.problem.Length;
import org.agendum.problem.Relation;
import org.agendum.problem.Seat;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakoutsReaderTest {
    private static final Path SMALL = Golden.RESOURCES.resolve("published").resolve("w3c-breakouts.json");
    private static final Path REAL = Path.of("..", "shared", "data", "schedules", "w3c_breakouts_day_2024.json");

    @TempDir
    private Path folder;

    @Test
    void readsRoomsWithTheirCapacities() {
        var rooms = BreakoutsReader.read(SMALL, null).problem().rooms();

        assertThat(rooms).extracting(room -> room.seats()).containsExactly(null, 75, 40);
        assertThat(rooms.get(1).tags()).containsExactly("vip");
    }

    @Test
    void readsWhoAndHowManyComeToASession() {
        var sessions = BreakoutsReader.read(SMALL, null).problem().sessions();

        assertThat(sessions).extracting(session -> session.expected()).containsExactly(45, 50, 15);
        assertThat(sessions.get(0).seats())
                .containsExactly(
                        new Seat("chair", "ada", null),
                        new Seat("chair", "grace", null),
                        new Seat("chair", "emmy", null));
        assertThat(sessions.get(0).allTracks()).containsExactly("ux", "media");
        assertThat(sessions.get(1).plenary()).isTrue();
        assertThat(sessions.get(2).minutes()).isEqualTo(Length.of(60));
    }

    @Test
    void readsWishesAndConflicts() {
        var problem = BreakoutsReader.read(SMALL, null).problem();

        assertThat(problem.relations()).containsExactly(new Relation(Relation.Type.EXCLUSIVE, List.of("1", "2"), null));
        assertThat(problem.sessions().get(0).prefers()).containsExactly("morning");
        assertThat(problem.costs())
                .extracting(cost -> cost.session() + " at " + cost.slot())
                .containsExactly("2 at 2042-04-07T09:00", "2 at 2042-04-08T09:00");
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("docs", "formats.md"));
        int start = page.indexOf("```json", page.indexOf("## Breakouts of W3C")) + "```json".length();
        var file = Files.writeString(folder.resolve("example.json"), page.substring(start, page.indexOf("```", start)));
        var read = BreakoutsReader.read(file, null);

        assertThat(read.problem().sessions())
                .extracting(session -> session.title())
                .containsExactly("Maps", "Fonts");
        assertThat(read.problem().rooms()).extracting(room -> room.seats()).containsExactly(75, 40);
        assertThat(read.notices()).isEmpty();
    }

    @Test
    void tellsWhatCannotBeTakenOver() {
        assertThat(BreakoutsReader.read(SMALL, null).notices())
                .extracting(LocatedFault::message)
                .containsExactly(
                        "A session that should not run at the same time is not there.",
                        "A session is in a room that is not listed, which is left out.");
    }

    @Test
    void saysAllThatIsWrong() throws IOException {
        var text = Files.readString(SMALL)
                .replace("Europe/Zurich", "Europe/Zürich")
                .replace("9:00 - 10:00", "25:00 - 26:00")
                .replace("2042-04-07 14:00-15:00", "after lunch")
                .replace("\"number\": 3", "\"number\": 2");
        var file = Files.writeString(folder.resolve("wrong.json"), text);

        assertThatThrownBy(() -> BreakoutsReader.read(file, null))
                .hasMessageContaining("Unknown time zone 'Europe/Zürich'. Did you mean 'Europe/Zurich'?")
                .hasMessageContaining("'2042-04-07 25:00 - 26:00' is not on the clock")
                .hasMessageContaining("'after lunch' is not a slot. Maybe write it like 2024-03-12 13:00-14:00.")
                .hasMessageContaining("There is a session '2' already.");
    }

    @Test
    void findsNoConflictOnBreakoutsDayAsItWasHeld() {
        assumeTrue(Files.exists(REAL), () -> "There is no " + REAL);
        var read = BreakoutsReader.read(REAL, null);

        assertThat(Validation.of(read.problem(), Catalogue.countings()).faults())
                .isEmpty();
        assertThat(read.schedule().sessions()).hasSize(19);
        assertThat(Check.of(read.problem(), read.schedule(), new Scoring()).violations())
                .isEmpty();
    }
}
