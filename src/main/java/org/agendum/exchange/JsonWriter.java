package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * Writes JSON: the same text for the same content, two spaces of indent, LF, non-ASCII as it is. In problems, fields
 * that are absent or have their default are left out; schedules say everything that is known.
 */
public final class JsonWriter {
    /** Reads back as an equal problem, if it is valid. */
    public static String problem(Problem problem) {
        return JsonText.print(new JsonTree(problem.timeZone()).of(problem));
    }

    /** Times are written in the zone that they have. Reads back as an equal schedule. */
    public static String schedule(Schedule schedule) {
        return any(schedule);
    }

    /**
     * Records become objects, enums lower-case texts, times like {@code 2017-06-19T10:00}; maps and sets without an
     * order are sorted; components that are null are left out.
     */
    public static String any(Object report) {
        return JsonText.print(new JsonTree(null).of(report));
    }

    /** The same content as {@link #any}, in one line without spaces and without a line feed. */
    public static String line(Object report) {
        return JsonText.compact(new JsonTree(null).of(report));
    }

    /** The SHA-256 of the problem as it is written here, like {@code sha256:…}. */
    public static String digest(Problem problem) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return "sha256:"
                    + HexFormat.of().formatHex(sha.digest(problem(problem).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private JsonWriter() {}
}
