package org.agendum.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Files with the output that is expected. {@code mvn test -Dgolden=update} writes them anew: then read the diff. */
final class GoldenFiles {
    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private final Path folder;

    GoldenFiles(String folder) {
        this.folder = ROOT.resolve(folder);
    }

    void check(String name, String actual) {
        var file = folder.resolve(name);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(folder);
                Files.writeString(file, actual, UTF_8);
            }
            assertThat(file).as("golden file; -Dgolden=update writes it").exists();
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
