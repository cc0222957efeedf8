package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemReader;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;

/** The file of a problem, which others may change too. For one thread at a time. */
final class ProblemFile {
    private final Path path;
    private String seen = "";
    private String trouble;

    ProblemFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Why it could not be read or written last, as a sentence; null when it could. */
    String trouble() {
        return trouble;
    }

    /** Whether it is not as it was when it was last read or written here. */
    boolean hasChanged() {
        return !stamp().equals(seen);
    }

    /** @throws InvalidInput if anything is wrong with it, with all that is */
    Problem read() {
        seen = stamp();
        try {
            var problem = new ProblemReader(Catalogue.countings()).read(path).problem();
            trouble = null;
            return problem;
        } catch (InvalidInput invalid) {
            trouble = "The problem file has faults, so the problem as it was before is shown. %s"
                    .formatted(Refused.text(invalid));
            throw invalid;
        }
    }

    /** Does not fail: what is to be written is kept elsewhere too, and the next write tries again. */
    void write(Problem problem) {
        try {
            AtomicFile.write(path, JsonWriter.problem(problem));
            trouble = null;
        } catch (IOException e) {
            trouble = e.getMessage();
        }
        seen = stamp();
    }

    private String stamp() {
        try {
            return "%s %d".formatted(Files.getLastModifiedTime(path), Files.size(path));
        } catch (IOException e) {
            return "none";
        }
    }
}
