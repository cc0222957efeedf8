package org.agendum.exchange;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Tells kinds of files in JSON apart by their outermost fields. */
final class JsonLook {
    /** Fields that a problem has and no schedule, and the other way round; of the first, a slip may leave out some. */
    private static final Set<String> OF_PROBLEMS = Set.of("timeZone", "gridMinutes", "days");

    private static final Set<String> OF_SCHEDULES =
            Set.of("problem", "problemDigest", "feasible", "solved", "unscheduled", "violations");

    private static final String ENVELOPE = "schedule";
    private static final Set<String> OF_BREAKOUTS = Set.of("sessions", "slots", "rooms");

    /** Stands for the fields of what has none; only answers of pretalx may be lists. */
    private static final String LIST = "[]";

    private final Set<String> fields;
    private final Set<String> ofItem;

    private JsonLook(Set<String> fields, Set<String> ofItem) {
        this.fields = fields;
        this.ofItem = ofItem;
    }

    static FileLook of(String file, String text) {
        var fields = outermostFields(text);
        var ofItem = fieldsOfFirstItem(text);
        var kind = new JsonLook(fields, ofItem).kind();
        return new FileLook(file, kind, text.stripLeading().startsWith("[") ? Set.of(LIST) : fields);
    }

    private FileKind kind() {
        if (fields.contains(ENVELOPE + ".events")) {
            return FileKind.FRAB_JSON2;
        }
        if (fields.contains(ENVELOPE) || fields.contains("conference")) {
            return FileKind.FRAB_JSON;
        }
        if (fields.contains("talkList")) {
            return FileKind.TIMEFOLD_CONFERENCE;
        }
        if (fields.contains("_type") || fields.contains("additionalInfo")) {
            return FileKind.INDICO;
        }
        return fields.contains("sessions") ? ofSessions() : ofAnswers();
    }

    private FileKind ofSessions() {
        if (fields.contains("speakers")) {
            return PretalxReader.isLikely(fields, ofItem) ? FileKind.PRETALX : FileKind.SESSIONIZE;
        }
        if (fields.contains("metadata") || fields.containsAll(OF_BREAKOUTS) && !fields.contains("timeZone")) {
            return FileKind.W3C_BREAKOUTS;
        }
        if (fields.stream().anyMatch(OF_PROBLEMS::contains)) {
            return FileKind.PROBLEM;
        }
        boolean isBare = fields.equals(Set.of("sessions"));
        return isBare || fields.stream().anyMatch(OF_SCHEDULES::contains) ? FileKind.SCHEDULE : FileKind.JSON;
    }

    private FileKind ofAnswers() {
        if (PretalxReader.isLikely(fields, ofItem)) {
            return FileKind.PRETALX;
        }
        boolean isView = ofItem.contains("timeSlots") && ofItem.contains("rooms")
                || ofItem.contains("sessions") && (ofItem.contains("groupName") || ofItem.contains("fullName"));
        return isView ? FileKind.SESSIONIZE_VIEW : FileKind.JSON;
    }

    /** Those before the first fault, when it is not whole. */
    private static Set<String> outermostFields(String text) {
        var fields = new HashSet<String>();
        if (!text.stripLeading().startsWith("{")) {
            return fields;
        }
        try (var parser = JsonMapper.shared().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                fields.add(name);
                if (parser.nextToken() == JsonToken.START_OBJECT && name.equals(ENVELOPE)) {
                    addInner(parser, fields);
                }
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return fields;
        }
        return fields;
    }

    /** What is in an envelope tells its version. */
    private static void addInner(JsonParser parser, Set<String> fields) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            fields.add(ENVELOPE + "." + parser.currentName());
            parser.nextToken();
            parser.skipChildren();
        }
    }

    /** Of the first object in a list; none when it is no list. */
    private static Set<String> fieldsOfFirstItem(String text) {
        var list = text.stripLeading();
        return list.startsWith("[") ? outermostFields(list.substring(1)) : Set.of();
    }
}
