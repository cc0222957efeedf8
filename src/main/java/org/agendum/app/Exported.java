package org.agendum.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * A schedule in a format, to be downloaded.
 *
 * @param messages what could not be shown, and why
 */
public record Exported(byte[] content, String ending, String mediaType, List<String> messages) {
    private static final int COLUMNS = 100;

    /** A format that schedules can be had in. */
    public record Kind(String id, String ending, String mediaType) {}

    /** All that there are. */
    public static List<Kind> kinds() {
        return Stream.of(Format.values())
                .map(format -> new Kind(format.toString(), ending(format), mediaType(format)))
                .toList();
    }

    /**
     * @param name of the problem, for messages
     * @param release what this version is called; null for a draft
     */
    public static Exported of(String name, Problem problem, Schedule schedule, Format format, String release) {
        Document.checkPossible(Path.of(name), problem, format);
        var document = Document.of(problem, schedule, format, COLUMNS, Publication.first(release));
        return new Exported(
                document.text().getBytes(StandardCharsets.UTF_8),
                ending(format),
                mediaType(format),
                document.messages());
    }

    private static String ending(Format format) {
        return switch (format) {
            case TEXT -> "txt";
            case MD -> "md";
            case HTML -> "html";
            case JSON, COSPLIB_JSON, FRAB_JSON -> "json";
            case FRAB_XML -> "xml";
            case CSV -> "csv";
            case ICS -> "ics";
        };
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case TEXT -> "text/plain; charset=utf-8";
            case MD -> "text/markdown; charset=utf-8";
            case HTML -> "text/html; charset=utf-8";
            case JSON, COSPLIB_JSON, FRAB_JSON -> "application/json; charset=utf-8";
            case FRAB_XML -> "application/xml; charset=utf-8";
            case CSV -> "text/csv; charset=utf-8";
            case ICS -> "text/calendar; charset=utf-8";
        };
    }
}
