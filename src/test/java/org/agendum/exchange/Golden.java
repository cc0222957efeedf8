package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that hold what is expected. {@code mvn test -Dtest=… -Dgolden=update} writes them anew: read the diff. */
final class Golden {
    static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final boolean UPDATES = "update".equals(System.getProperty("golden"));

    static void assertSame(Path expected, String actual) {
        try {
            if (UPDATES) {
                Files.writeString(expected, actual);
            }
            assertThat(expected).exists();
            assertThat(actual)
                    .as("Expected is %s. If the change is meant, run the test with -Dgolden=update.", expected)
                    .isEqualTo(Files.readString(expected));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files in a folder that have this extension, in order, as names without it. */
    static List<String> names(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Golden() {}
}
