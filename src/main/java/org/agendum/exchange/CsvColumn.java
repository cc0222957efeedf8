package org.agendum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What columns of a programme in CSV hold, with the headers by which they are known, in English, German and French, as
 * people, pretalx, Sessionize and Sched write them; the first is the one written.
 */
enum CsvColumn {
    ID("ID", "nr", "no", "number", "nummer", "session id", "event id", "proposal id", "submission id"),
    GUID("GUID", "uuid"),
    CODE("Code", "session code", "proposal code"),
    DATE("Date", "datum", "tag", "day", "start date", "session date", "jour"),
    TIME(
            "Time",
            "uhrzeit",
            "zeit",
            "start",
            "start time",
            "time start",
            "beginn",
            "startzeit",
            "begin",
            "from",
            "von",
            "starts at",
            "startsat",
            "scheduled at",
            "heure",
            "début",
            "heure de début"),
    END(
            "End",
            "end time",
            "time end",
            "ende",
            "endzeit",
            "to",
            "until",
            "bis",
            "ends at",
            "endsat",
            "fin",
            "heure de fin"),
    DURATION("Duration", "dauer", "length", "länge", "minutes", "minuten", "scheduled duration", "durée"),
    TITLE(
            "Title",
            "titel",
            "session title",
            "proposal title",
            "talk title",
            "event title",
            "vortragstitel",
            "titre",
            "intitulé"),
    SUBTITLE("Subtitle", "untertitel", "sous titre"),
    ROOM("Room", "raum", "ort", "saal", "location", "venue", "room name", "room/location", "salle", "lieu"),
    TRACK("Track", "session track", "schedule track"),
    KIND(
            "Event Type",
            "type",
            "typ",
            "art",
            "session type",
            "session format",
            "format",
            "proposal type",
            "submission type"),
    LANGUAGE("Language", "sprache", "langue"),
    ABSTRACT("Abstract", "kurzfassung", "résumé"),
    DESCRIPTION("Description", "beschreibung"),
    URL("URL", "link"),
    LICENSE("License", "lizenz"),
    RECORDING("Recording?", "aufzeichnung?", "aufzeichnung", "recording"),
    STATE("State", "status", "proposal state", "session state"),
    TIME_ZONE("Time Zone", "zeitzone", "timezone", "fuseau horaire"),
    SPEAKER_IDS("Speaker IDs"),
    SPEAKERS(
            "Speakers",
            "speaker",
            "speaker name",
            "speaker names",
            "presenter",
            "presenters",
            "people",
            "vortragende",
            "vortragender",
            "vortragende:r",
            "referent",
            "referentin",
            "referenten",
            "referent:innen",
            "persons",
            "personen",
            "intervenants",
            "intervenant",
            "intervenante",
            "intervenant·e·s",
            "orateurs");

    /** Headers that can mean other things as well: a title where no other column is one. */
    private static final Set<String> VAGUE_TITLES = Set.of(
            "name",
            "event",
            "event name",
            "session",
            "session name",
            "talk",
            "topic",
            "subject",
            "summary",
            "thema",
            "veranstaltung",
            "bezeichnung",
            "nom",
            "sujet");

    /** Like {@code (optional)}; a zone such as {@code (UTC)} says more. */
    private static final Pattern REMARK = Pattern.compile("\\((?![A-Z]{2,5}\\))[^()]*\\)|[*:]+$");

    private static final Pattern JOINTS = Pattern.compile("[\\s_-]+");

    private final String header;
    private final List<String> names;

    CsvColumn(String header, String... others) {
        this.header = header;
        this.names = Stream.concat(Stream.of(header.toLowerCase(Locale.ROOT)), Stream.of(others))
                .toList();
    }

    String header() {
        return header;
    }

    static Optional<CsvColumn> of(String header) {
        var name = plain(header);
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }

    static boolean isVagueTitle(String header) {
        return VAGUE_TITLES.contains(plain(header));
    }

    private static String plain(String header) {
        var bare = REMARK.matcher(CleanText.of(header)).replaceAll("");
        return JOINTS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
