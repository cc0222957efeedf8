package org.agendum.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.agendum.problem.Problem;

/** Keeps every version that a problem had, each once, packed, under its digest. For one thread at a time. */
public final class ProblemStore {
    private static final int MOST_AT_HAND = 8;

    private final Path folder;
    private final Map<String, List<String>> knownRules;
    private final Map<String, Problem> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Problem> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    /** @param knownRules as for {@link ProblemReader} */
    public ProblemStore(Path folder, Map<String, List<String>> knownRules) {
        this.folder = folder;
        this.knownRules = knownRules;
    }

    /** Keeps it, on the disk when this returns. */
    public String put(Problem problem) throws IOException {
        var digest = JsonWriter.digest(problem);
        if (!atHand.containsKey(digest) || !Files.exists(file(digest))) {
            AtomicFile.write(file(digest), packed(JsonWriter.problem(problem)));
        }
        atHand.put(digest, problem);
        return digest;
    }

    /** @throws InvalidInput if it is not there or cannot be read */
    public Problem get(String digest) {
        var problem = atHand.get(digest);
        if (problem == null) {
            problem = new ProblemReader(knownRules)
                    .read(file(digest).toString(), unpacked(file(digest)))
                    .problem();
            atHand.put(digest, problem);
        }
        return problem;
    }

    private Path file(String digest) {
        return folder.resolve(digest.replaceFirst("^sha256:", "").replaceAll("[^0-9a-f]", "_") + ".json.gz");
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(Path file) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(SourceText.bytes(file)))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw InvalidInput.file(file.toString(), "The file cannot be read: %s.".formatted(e.getMessage()), "");
        }
    }
}
