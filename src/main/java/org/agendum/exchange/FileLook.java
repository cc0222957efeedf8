package org.agendum.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * What kind of file a user named, so that one that was given in the place of another is not read as far as that goes, but
 * called by what it is.
 *
 * @param fields the outermost ones of an object in JSON; else none
 */
record FileLook(String file, FileKind kind, Set<String> fields) {
    /** That is enough to tell formats apart. */
    private static final int HEAD_BYTES = 4096;

    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype )?html.*");
    private static final Pattern OUTERMOST =
            Pattern.compile("(?s)(?:<[?!][^>]*>|[^<])*<([\\p{L}_][\\p{L}\\p{N}_.:-]*)\\b.*");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");
    private static final List<String> PICTURES = List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "%PDF-", "{\\rtf");
    private static final List<String> ARCHIVES = List.of("\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ");

    static FileLook of(Path path, byte[] bytes) {
        var file = path.toString();
        if (Workbook.isLikely(bytes)) {
            return new FileLook(file, ofArchive(path), Set.of());
        }
        if (bytes.length >= Workbook.HEADER_BYTES && ReadableWorkbook.isOLE2Header(bytes)) {
            return new FileLook(file, FileKind.OLD_WORKBOOK, Set.of());
        }
        return of(file, bytes);
    }

    private static FileLook of(String file, byte[] bytes) {
        var raw = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        if (PICTURES.stream().anyMatch(raw::startsWith)) {
            return new FileLook(file, FileKind.DOCUMENT, Set.of());
        }
        if (ARCHIVES.stream().anyMatch(raw::startsWith)) {
            return new FileLook(file, FileKind.ARCHIVE, Set.of());
        }
        var marked = SourceText.markedCharset(bytes);
        var charset = marked == null ? StandardCharsets.UTF_8 : marked;
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), charset);
        head = head.replace("\uFEFF", "").stripLeading();
        // a quote or a comment stands where a brace is missing, or something is before it
        if (head.matches("(?s)[\\[{\"/].*") && !CsvProgrammeReader.isLikely(head)) {
            return JsonLook.of(file, new String(bytes, charset).replace("\uFEFF", ""));
        }
        return new FileLook(file, ofText(head), Set.of());
    }

    private static FileKind ofText(String head) {
        if (head.isBlank()) {
            return FileKind.EMPTY;
        }
        // in the sheet of the Chaos Computer Club's video team, a name in angle brackets is to be replaced
        if (head.startsWith("<") && !head.matches("(?s)<[?!].*") && CsvProgrammeReader.isLikely(head)) {
            return FileKind.CSV;
        }
        if (WEB_PAGE.matcher(head).matches()) {
            return FileKind.WEB_PAGE;
        }
        if (head.startsWith("<")) {
            var outermost = OUTERMOST.matcher(head);
            // one with a document type is told so by its reader
            boolean isOther = !head.contains("<!DOCTYPE")
                    && outermost.matches()
                    && !outermost.group(1).equalsIgnoreCase("schedule");
            return isOther ? FileKind.XML : FileKind.FRAB_XML;
        }
        if (head.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, "BEGIN:VCALENDAR".length())) {
            return FileKind.ICS;
        }
        if (CsvProgrammeReader.isLikely(head)) {
            return FileKind.CSV;
        }
        return CONTROL.matcher(head).find() ? FileKind.BINARY : FileKind.TEXT;
    }

    /** By its parts; what is damaged is taken as the workbook that it most likely is. */
    private static FileKind ofArchive(Path path) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null) {
                return CosplibSheets.areLikely(Workbook.names(path)) ? FileKind.COSPLIB : FileKind.WORKBOOK;
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return FileKind.BINARY_WORKBOOK;
            }
            if (zip.getEntry("word/document.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                return FileKind.DOCUMENT;
            }
            if (zip.getEntry("content.xml") != null || zip.getEntry("Index/Document.iwa") != null) {
                return FileKind.OTHER_WORKBOOK;
            }
            return zip.getEntry("[Content_Types].xml") == null ? FileKind.ARCHIVE : FileKind.WORKBOOK;
        } catch (IOException | IllegalArgumentException e) {
            return FileKind.WORKBOOK;
        }
    }

    /** @throws InvalidInput if it cannot be read, or surely is no such file as is wanted */
    static SourceText text(Path path, FileKind wanted) {
        var bytes = SourceText.bytes(path);
        of(path, bytes).demand(wanted);
        return SourceText.of(path.toString(), wanted == FileKind.ICS ? IcsFolds.withWholeLetters(bytes) : bytes);
    }

    /**
     * Looks at the file only when it could not be read, which costs nothing where it can.
     *
     * @throws InvalidInput what the reading throws; or, if it surely is no such file as is wanted, what it is
     */
    static <T> T explained(Path path, FileKind wanted, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInput invalid) {
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                of(path, invalid).demand(wanted);
            }
            throw invalid;
        }
    }

    /** @throws InvalidInput if it is too large to be looked at */
    private static FileLook of(Path path, InvalidInput otherwise) {
        try {
            return of(path, SourceText.bytes(path));
        } catch (InvalidInput unreadable) {
            throw otherwise;
        }
    }

    /** @throws InvalidInput if it surely is no such file as is wanted */
    void demand(FileKind wanted) {
        if (wanted == FileKind.PROBLEM && fields.equals(Set.of("sessions"))) {
            // a schedule may have nothing else; a problem that was cut off has it too
            return;
        }
        if (!kind.mayBe(wanted) || kind == FileKind.JSON && hasNothingOf(wanted)) {
            throw kind.otherThan(file, wanted);
        }
    }

    /** An empty object may be a beginning of anything. */
    private boolean hasNothingOf(FileKind wanted) {
        var known = switch (wanted) {
            case PROBLEM -> RecordShape.of(Problem.class).fields().keySet();
            case SCHEDULE -> RecordShape.of(Schedule.class).fields().keySet();
            case FRAB_JSON -> Set.of("schedule", "conference");
            case TIMEFOLD_CONFERENCE -> Set.of("talkList", "timeslotList", "roomList");
            case W3C_BREAKOUTS -> Set.of("sessions", "slots");
            case SESSIONIZE -> Set.of("sessions");
            case PRETALX -> Set.of("results", "submissions", "talks", "speakers", "rooms", "slots", "event", "code");
            default -> fields;
        };
        return !fields.isEmpty() && fields.stream().noneMatch(known::contains);
    }
}
