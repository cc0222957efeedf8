package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.agendum.fixture.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CosplibFaultsTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("imports").resolve("cosplib");

    @TempDir
    private Path folder;

    /** Without the name of the file. */
    private List<String> faults(CosplibBook book) throws IOException {
        var file = book.write(folder.resolve("wrong.xlsx"));
        try {
            CosplibReader.read(file);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream()
                    .map(fault -> fault.toString().substring(file.toString().length() + 2))
                    .toList();
        }
    }

    @Test
    void saysAllThatIsWrong() throws IOException {
        var book = CosplibBook.small()
                .with("parameters", 'B', 2, "CET")
                .with("parameters", 'B', 4, "early")
                .with("parameters", 'B', 11, "")
                .with("parameters", 'E', 3, "1.5")
                .with("parameters", 'E', 5, "2000000")
                .with("parameters", 'E', 17, "")
                .with("submissions", 'A', 3, "s1")
                .with("submissions", 'B', 2, "Optimization")
                .with("submissions", 'C', 2, "")
                .with("submissions", 'C', 4, "4")
                .with("submissions", 'D', 5, "x")
                .with("submissions", 'E', 6, "GMT+13")
                .with("submissions", 'H', 2, "-4")
                .with("submissions", 'K', 1, "Anex")
                .with("sessions", 'B', 4, "0")
                .with("rooms", 'A', 5, "Annex")
                .with("tracks_sessions|penalty", 'B', 2, " ")
                .with("tracks_rooms|penalty", 'A', 3, "Health")
                .with("similar tracks", 'C', 2, "many")
                .with("similar tracks", 'B', 4, "below the diagonal")
                .with("sessions_rooms|penalty", 'C', 1, "Hall")
                .with("sessions_rooms|penalty", 'D', 1, "Cellar");

        Golden.assertSame(FOLDER.resolve("wrong.expected"), String.join("\n", faults(book)) + "\n");
    }

    @Test
    void saysWhichSheetsAreMissing() throws IOException {
        var others = " Maybe one of parameters, submissions, tracks, sessions, tracks_sessions|penalty,"
                + " tracks_rooms|penalty, sessions_rooms|penalty.";

        assertThat(faults(CosplibBook.small().without("similar tracks").without("rooms")))
                .containsExactly("There is no sheet 'rooms'." + others, "There is no sheet 'similar tracks'." + others);
    }

    @Test
    void saysWhichHeadersAreWrong() throws IOException {
        var book = CosplibBook.small()
                .with("tracks", 'A', 1, "Themes")
                .with("submissions", 'B', 1, "Order")
                .with("submissions", 'M', 1, "Attic");

        assertThat(faults(book))
                .containsExactly(
                        "tracks!A1: The header is 'Themes'. It has to be Tracks.",
                        "submissions!B1: The header is 'Order'. It has to be Track.",
                        "submissions!M1: The sheet has more columns than it should: this and what is right of it."
                                + " Delete them, or list what they are of in its own sheet.");
    }

    @Test
    void saysThatACostIsTooLarge() throws IOException {
        var book = CosplibBook.small()
                .with("parameters", 'E', 3, "1000000")
                .with("parameters", 'E', 9, "100000000")
                .with("tracks_rooms|penalty", 'B', 3, "1001");

        assertThat(faults(book))
                .contains("'tracks_rooms|penalty'!B3: The penalty, with its weight and for all slots, is more than"
                        + " 1000000000. Maybe divide all weights by ten.")
                .anyMatch(fault -> fault.startsWith("submissions!E3: The penalty, with its weight"));
    }
}
