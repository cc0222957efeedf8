package org.agendum.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.agendum.problem.Quote;

/** What a file is, as far as what is in it tells. Its name does not count. */
public enum FileKind {
    PROBLEM("a problem of agendum", "Give it before its schedule, as in: agendum check %s SCHEDULE"),
    SCHEDULE("a schedule of agendum", "Give it after its problem, as in: agendum check PROBLEM %s"),
    WORKBOOK("a workbook (XLSX)", importing("xlsx")),
    COSPLIB("a workbook of CoSPLib", importing("cosplib")),
    FRAB_XML("a schedule.xml, as frab and pretalx publish it", importing("frab-xml")),
    FRAB_JSON("a schedule.json, as frab and pretalx publish it", importing("frab-json")),
    FRAB_JSON2(
            "a schedule.json of version 2, which is not read",
            "Take the schedule.json of version 1, or the schedule.xml, of the same event."),
    CSV("a table (CSV) of sessions", importing("csv")),
    ICS("a calendar (iCalendar)", importing("ics")),
    SESSIONIZE("an answer 'All' of Sessionize", importing("sessionize")),
    SESSIONIZE_VIEW(
            "another answer of Sessionize than 'All', such as its grid",
            "Fetch the address that ends in view/All, and read that: agendum import --format sessionize FILE"),
    PRETALX("an answer of the REST interface of pretalx", importing("pretalx")),
    TIMEFOLD_CONFERENCE("an instance of Timefold's conference example", importing("timefold-conference")),
    W3C_BREAKOUTS("a list of breakouts of W3C", importing("w3c-breakouts")),
    INDICO(
            "an answer of Indico in JSON, which is not read",
            "Export the event from Indico as a calendar: agendum import --format ics FILE"),
    OLD_WORKBOOK("an office file of the old kind (XLS, DOC), or has a password", "Save it as XLSX, without one."),
    BINARY_WORKBOOK("a binary workbook (XLSB)", "Save it as XLSX."),
    OTHER_WORKBOOK("an office file of another program (ODS, Numbers)", "Save or export it as XLSX."),
    DOCUMENT("a document to be read by people (Word, PDF, a picture)", Constants.SOURCE),
    WEB_PAGE("a web page", "Maybe save the schedule.xml, schedule.json or calendar that it links to."),
    ARCHIVE("an archive", "Unpack it, and name a file that was in it."),
    BINARY("no text, and of no kind that agendum knows", Constants.SOURCE),
    XML("XML of another kind", Constants.READ),
    JSON("JSON of another kind", Constants.READ),
    TEXT("text of no kind that agendum knows", Constants.READ),
    EMPTY("empty", "");

    private static final class Constants {
        private static final String SOURCE = "Maybe name the file that it was made from.";
        private static final String READ = "A schedule.xml, a schedule.json or a calendar (ICS) is read,"
                + " or CSV with headers such as Title, Date, Time and Room.";
    }

    private static final Set<FileKind> JSONS =
            EnumSet.of(PROBLEM, SCHEDULE, FRAB_JSON, SESSIONIZE, PRETALX, TIMEFOLD_CONFERENCE, W3C_BREAKOUTS);

    private static final Set<FileKind> TEXTS = EnumSet.of(CSV, ICS);
    private static final Set<FileKind> UNKNOWN = EnumSet.of(XML, JSON, TEXT);
    private static final Set<FileKind> OF_AGENDUM = EnumSet.of(PROBLEM, SCHEDULE);

    private final String words;
    private final String advice;

    FileKind(String words, String advice) {
        this.words = words;
        this.advice = advice;
    }

    private static String importing(String format) {
        return "Read it by: agendum import --format " + format + " %s";
    }

    /** @throws InvalidInput if the file cannot be read */
    public static FileKind of(Path path) {
        return FileLook.of(path, SourceText.bytes(path)).kind();
    }

    /** Whether it is a workbook (XLSX) with a problem or an agenda; false when it cannot be read. */
    public static boolean isWorkbook(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path) && of(path) == WORKBOOK;
    }

    /** @throws InvalidInput if the file cannot be read, or is no workbook that planners fill in */
    public static void demandWorkbook(Path path) {
        FileLook.of(path, SourceText.bytes(path)).demand(WORKBOOK);
    }

    /** As which {@code import} reads it; null when it reads no such files. */
    public String importFormat() {
        int option = advice.indexOf("--format ");
        boolean isRead = advice.startsWith("Read it by: ");
        return isRead ? advice.substring(option + "--format ".length(), advice.lastIndexOf(' ')) : null;
    }

    /** Whether a file may be of the wanted kind although it looks like one of this kind, as when it is damaged. */
    boolean mayBe(FileKind wanted) {
        return switch (this) {
            case EMPTY -> true;
            case XML -> wanted == FRAB_XML;
            case TEXT -> TEXTS.contains(wanted);
            case JSON -> JSONS.contains(wanted);
            default -> this == wanted;
        };
    }

    /** Says what a file of this kind is, and what it should have been. */
    InvalidInput otherThan(String file, FileKind wanted) {
        var what = "%s, and not %s".formatted(words, wanted.words);
        boolean isNoMatter = UNKNOWN.contains(this) && OF_AGENDUM.contains(wanted);
        return unread(file, what, isNoMatter ? "Maybe name another file." : advice);
    }

    /** Says what a file of this kind is, where any that agendum reads would do. */
    InvalidInput unread(String file) {
        return unread(file, words, advice);
    }

    private static InvalidInput unread(String file, String what, String advice) {
        return InvalidInput.file(file, "The file is %s.".formatted(what), advice.formatted(shellWord(file)));
    }

    private static String shellWord(String file) {
        return file.matches("[\\p{L}\\p{N}_./+:@%,~-]+") ? file : Quote.of(file);
    }
}
