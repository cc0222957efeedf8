package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agendum.app.desk.DeskState.VersionRow;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.RecordFile;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** The versions of one agenda, each in a file. For one thread at a time. */
final class Versions {
    private static final String ENDING = ".json";

    private final Path folder;
    private final Map<String, SavedVersion> versions = new LinkedHashMap<>();
    private String trouble;

    private Versions(Path folder) {
        this.folder = folder;
    }

    static Versions open(Path folder) throws IOException {
        var versions = new Versions(folder);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(ENDING))
                        .sorted(Comparator.comparingInt(Versions::number).thenComparing(Path::toString))
                        .forEach(versions::read);
            }
        }
        return versions;
    }

    private void read(Path file) {
        try {
            var version = RecordFile.read(SavedVersion.class, file);
            versions.put(version.id(), version);
        } catch (InvalidInput invalid) {
            trouble = "A version cannot be read. %s".formatted(Refused.text(invalid));
        }
    }

    private static int number(Path file) {
        var digits = file.getFileName().toString().replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }

    /** Why one could not be read, as a sentence; null when all could. */
    String trouble() {
        return trouble;
    }

    List<VersionRow> rows() {
        return versions.values().stream().map(SavedVersion::row).toList();
    }

    String nextId() {
        int last = versions.keySet().stream()
                .map(Path::of)
                .mapToInt(Versions::number)
                .max()
                .orElse(0);
        return "v" + (last + 1);
    }

    void save(SavedVersion version) throws IOException {
        AtomicFile.write(folder.resolve(version.id() + ENDING), JsonWriter.any(version));
        versions.put(version.id(), version);
    }

    void publish(SavedVersion version, String at) throws IOException {
        save(version.published(at));
    }

    /** @throws Refused if there is none */
    SavedVersion find(String id) {
        var version = versions.get(id);
        if (version == null) {
            throw Refused.unknown(
                    "There is no version %s.".formatted(Quote.of(id)), Spelling.advice(id, versions.keySet()));
        }
        return version;
    }

    /** The last that was published, before another one if that is not null. */
    Optional<SavedVersion> published(SavedVersion before) {
        SavedVersion last = null;
        for (var version : versions.values()) {
            if (version == before) {
                break;
            }
            last = version.isPublished() ? version : last;
        }
        return Optional.ofNullable(last);
    }
}
