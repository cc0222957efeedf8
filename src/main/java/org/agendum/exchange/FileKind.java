package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** What a file is, as far as its outermost fields tell. */
public enum FileKind {
    PROBLEM,
    SCHEDULE,
    /** None of agendum's own; perhaps a programme that was published. */
    OTHER;

    /** Fields that a problem has and no schedule, and the other way round; of the first, a slip may leave out some. */
    private static final Set<String> OF_PROBLEMS = Set.of("timeZone", "gridMinutes", "days");

    private static final Set<String> OF_SCHEDULES =
            Set.of("problem", "problemDigest", "feasible", "solved", "unscheduled", "violations");

    /** @throws InvalidInput if the file cannot be read */
    public static FileKind of(Path path) {
        var bytes = SourceText.bytes(path);
        if (Workbook.isLikely(bytes)) {
            return PROBLEM;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        var fields = outermostFields(text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!fields.contains("sessions") || fields.contains("speakers")) {
            return OTHER;
        }
        if (fields.stream().anyMatch(OF_PROBLEMS::contains)) {
            return PROBLEM;
        }
        boolean isBare = fields.equals(Set.of("sessions"));
        return isBare || fields.stream().anyMatch(OF_SCHEDULES::contains) ? SCHEDULE : OTHER;
    }

    /** Whether it is a workbook, or another archive, as far as its first bytes tell; false when it cannot be read. */
    public static boolean isWorkbook(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path) && Workbook.isLikely(SourceText.bytes(path));
    }

    /** Those before the first fault, when it is not whole. */
    static Set<String> outermostFields(String text) {
        var fields = new HashSet<String>();
        if (!text.stripLeading().startsWith("{")) {
            return fields;
        }
        try (var parser = JsonMapper.shared().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                fields.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return fields;
        }
        return fields;
    }

    /** Of the first object in a list; none when it is no list. */
    static Set<String> fieldsOfFirstItem(String text) {
        var list = text.stripLeading();
        return list.startsWith("[") ? outermostFields(list.substring(1)) : Set.of();
    }
}
