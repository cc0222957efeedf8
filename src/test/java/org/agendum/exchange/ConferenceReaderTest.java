package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.agendum.analysis.Check;
import org.agendum.fixture.Golden;
import org.agendum.problem.Level;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceReaderTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("imports").resolve("timefold-conference");
    private static final Path SMALL = FOLDER.resolve("small.json");
    private static final Path REAL = Path.of("..", "shared", "data", "timefold-conference");

    @TempDir
    private Path folder;

    @Test
    void makesAProblemAndASchedule() {
        var read = ConferenceReader.read(SMALL, ZoneId.of("Europe/Brussels"));

        assertThat(Validation.of(read.problem(), Catalogue.countings()).faults())
                .isEmpty();
        Golden.assertSame(FOLDER.resolve("small.problem.expected"), JsonWriter.problem(read.problem()));
        Golden.assertSame(FOLDER.resolve("small.schedule.expected"), JsonWriter.schedule(read.schedule()));
    }

    /**
     * Counted by hand with the constraints of the example. Hard: S1 is in a room without what Ada requires, 45. Soft: S0
     * and S1 share a topic and are on two days, (45 + 45) * 10; Ada is with S0 in a room that she avoids, 45 * 20. S2 has
     * no place.
     */
    @Test
    void countsAsTheExampleDoes() {
        var read = ConferenceReader.read(SMALL, ZoneOffset.UTC);
        var score = Check.of(read.problem(), read.schedule(), new Scoring()).score();

        assertThat(score).isEqualTo(new Score(-45, -1, -(90 * 10 + 45 * 20)));
    }

    @ParameterizedTest
    @CsvSource({"3hard/0soft, HARD, 3", "0hard/7soft, SOFT, 7", "0hard/0soft, HARD, 0"})
    void letsAFileWeighAndMoveAConstraint(String weight, Level level, long amount) throws IOException {
        var text = Files.readString(SMALL).replace("\"3hard/0soft\"", "\"%s\"".formatted(weight));
        var read = ConferenceReader.read(Files.writeString(folder.resolve("other.json"), text), ZoneOffset.UTC);

        assertThat(read.problem().rules()).containsEntry("crowd-clash", new RuleSetting(level, amount, "same-slot"));
    }

    @Test
    void saysAllThatIsWrong() throws IOException {
        var text = Files.readString(SMALL)
                .replace("\"talkType\": \"TalkType#1\"", "\"talkType\": \"TalkTyp#1\"")
                .replace("[2030, 5, 7, 9, 0]", "[2030, 15, 7, 9, 0]")
                .replace("\"favoriteCount\": 150", "\"favoriteCount\": \"many\"")
                .replace("\"Crowd control\": \"3hard/0soft\"", "\"Crowd controll\": \"3hard/0soft\"")
                .replace("0hard/2soft", "2hard/2soft");
        var file = Files.writeString(folder.resolve("wrong.json"), text);

        assertThatThrownBy(() -> ConferenceReader.read(file, ZoneOffset.UTC))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(LocatedFault::message)
                                .contains(
                                        "Nothing in the file has the @id 'TalkTyp#1'.",
                                        "'startDateTime' is no time.",
                                        "Expected a whole number, not '\"many\"'.",
                                        "constraintWeightOverrides has the unknown constraint 'Crowd controll'.",
                                        "The weight of 'Speaker makespan', '2hard/2soft', is not possible."));
    }

    @Test
    void rejectsAnotherFile() throws IOException {
        var list = Files.writeString(folder.resolve("list.json"), "[1]");
        var other = Files.writeString(folder.resolve("other.json"), "{\"talks\": []}");
        var cut = Files.writeString(folder.resolve("cut.json"), "{\"talkList\": [");

        assertThatThrownBy(() -> ConferenceReader.read(list, ZoneOffset.UTC))
                .hasMessageContaining("JSON of another kind, and not an instance of Timefold's conference example");
        assertThatThrownBy(() -> ConferenceReader.read(other, ZoneOffset.UTC))
                .hasMessageContaining("an answer of the REST interface of pretalx, and not an instance");
        assertThatThrownBy(() -> ConferenceReader.read(cut, ZoneOffset.UTC)).hasMessageContaining("ends too early");
    }

    /** The values were found with the constraints of the example itself, run on its files. */
    @ParameterizedTest
    @CsvSource({
        "18talks-6timeslots-5rooms, -52590, -52125",
        "72talks-12timeslots-10rooms, -60300, -1701150",
        "216talks-18timeslots-20rooms, -110640, -18023625"
    })
    void countsTheFilesOfTheExampleAsItDoes(String name, long hard, long soft) {
        var file = REAL.resolve(name + ".json");
        assumeTrue(Files.exists(file), file + " is not there: skipped");

        var read = ConferenceReader.read(file, ZoneOffset.UTC);

        assertThat(Validation.of(read.problem(), Catalogue.countings()).faults())
                .isEmpty();
        assertThat(Check.of(read.problem(), filled(read.problem()), new Scoring())
                        .score())
                .isEqualTo(new Score(hard, 0, soft));
    }

    /** Each talk but a pinned one in the next of its slots, and after the last of them in the next of its rooms. */
    private static Schedule filled(Problem problem) {
        var slots = problem.slots().stream().collect(Collectors.toMap(ListedSlot::id, slot -> slot));
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < problem.sessions().size(); i++) {
            var session = problem.sessions().get(i);
            int count = session.slots().size();
            var slot = slots.get(session.slots().get(i % count));
            var room = session.rooms().get(i / count % session.rooms().size());
            var pin = session.pin();
            placements.add(new Placement(
                    session.id(),
                    pin == null ? slot.from() : pin.start(),
                    pin == null ? slot.to() : pin.end(),
                    pin == null ? room : pin.room(),
                    null,
                    false));
        }
        return new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    @Test
    void documentsWhatBecomesWhat() {
        Golden.assertSame(Path.of("docs", "timefold-conference.md"), ConferencePage.text());
    }
}
