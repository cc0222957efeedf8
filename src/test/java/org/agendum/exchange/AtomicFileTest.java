package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @AfterEach
    void leavesNoTemporaryFiles() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void createsAFileAndItsFolders() throws IOException {
        var file = folder.resolve("a/b/c.json");
        AtomicFile.write(file, "Jürg\n");

        assertThat(file).hasContent("Jürg\n");
    }

    @Test
    void replacesAFileAndKeepsItsPermissions() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        AtomicFile.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void followsALink() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        AtomicFile.write(link, "new");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
    }

    @Test
    void writesThoughTheThreadIsInterrupted() throws IOException {
        var file = folder.resolve("a.json");
        Thread.currentThread().interrupt();
        try {
            AtomicFile.write(file, "new");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(file).hasContent("new");
    }

    @Test
    void acceptsTheLongestName() throws IOException {
        var file = folder.resolve("n".repeat(255));
        AtomicFile.write(file, "new");

        assertThat(file).hasContent("new");
    }

    @Test
    void rejectsADirectory() {
        assertRejects(folder, "Cannot write %s: it is a directory. Maybe name a file in it.".formatted(folder));
    }

    @Test
    void rejectsAFileAsFolder() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        var below = file.resolve("b.json");

        assertRejects(below, "Cannot write %s: %s is not a directory.".formatted(below, file));
        assertThat(file).hasContent("old");
    }

    @Test
    void rejectsAFolderThatIsNotWritable() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "root may write everywhere");
        var file = locked.resolve("a.json");

        assertRejects(file, "Cannot write %s: the directory %s is not writable.".formatted(file, locked));
    }

    @Test
    void rejectsAFileThatIsNotWritable() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeFalse(Files.isWritable(file), "root may write everywhere");

        assertRejects(file, "Cannot write %s: it is not writable.".formatted(file));
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeMade() throws IOException {
        var file = folder.resolve("n".repeat(256));

        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, "new"))
                .withMessageStartingWith("Cannot write %s: ".formatted(file));
        assertThat(folder).isEmptyDirectory();
        assertThat(List.of(folder.toFile().list())).isEmpty();
    }

    private static void assertRejects(Path file, String message) {
        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, "new")).withMessage(message);
    }
}
