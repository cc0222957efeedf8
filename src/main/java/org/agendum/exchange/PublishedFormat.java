package org.agendum.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The formats of published programmes. */
public enum PublishedFormat {
    FRAB_XML,
    FRAB_JSON,
    CSV,
    ICS,
    SESSIONIZE,
    PRETALX;

    private static final Set<String> OF_SESSIONIZE = Set.of("sessions", "speakers");

    /** That is enough to tell formats apart. */
    private static final int HEAD_BYTES = 4096;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidInput if it is none of them */
    static PublishedFormat of(String file, byte[] bytes) {
        var head = head(bytes);
        if (head.isBlank()) {
            throw InvalidInput.file(file, "The file is empty.", "");
        }
        if (head.startsWith("<")) {
            if (head.matches("(?is)<(!doctype )?html.*")) {
                throw unknown(
                        file,
                        "The file is a web page.",
                        "Maybe save the schedule.xml or schedule.json that it links to.");
            }
            return FRAB_XML;
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return ofJson(bytes);
        }
        if (head.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length())) {
            return ICS;
        }
        if (CsvProgrammeReader.isLikely(head)) {
            return CSV;
        }
        throw unknown(
                file,
                head.startsWith("PK")
                        ? "The file is a ZIP archive or workbook, which is no published programme."
                        : "The format of the file is not known.",
                head.startsWith("PK")
                        ? "If it is a workbook with a problem: agendum import --format xlsx, or agendum check WORKBOOK SCHEDULE."
                        : "A schedule.xml, a schedule.json or a calendar (ICS) is read, or CSV with headers such as Title, Date, Time and Room.");
    }

    /** What cannot be told apart, and what is not whole, its reader complains about. */
    private static PublishedFormat ofJson(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var fields = FileKind.outermostFields(text);
        if (PretalxReader.isLikely(fields, FileKind.fieldsOfFirstItem(text))) {
            return PRETALX;
        }
        return fields.containsAll(OF_SESSIONIZE) ? SESSIONIZE : FRAB_JSON;
    }

    private static InvalidInput unknown(String file, String message, String advice) {
        return InvalidInput.file(file, message, advice);
    }

    private static String head(byte[] bytes) {
        var marked = SourceText.markedCharset(bytes);
        var charset = marked == null ? StandardCharsets.UTF_8 : marked;
        int length = Math.min(bytes.length, HEAD_BYTES);
        return new String(bytes, 0, length, charset).replace("\uFEFF", "").stripLeading();
    }
}
