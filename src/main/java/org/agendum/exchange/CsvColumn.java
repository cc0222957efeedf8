package org.agendum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What columns of a programme in CSV hold, with the headers by which they are known; the first is the one written. */
enum CsvColumn {
    ID("ID", "nr", "no", "number", "nummer"),
    GUID("GUID", "uuid"),
    CODE("Code"),
    DATE("Date", "datum", "tag", "day"),
    TIME("Time", "uhrzeit", "zeit", "start", "start time", "beginn", "startzeit", "begin", "from", "von"),
    END("End", "end time", "ende", "endzeit", "to", "until", "bis"),
    DURATION("Duration", "dauer", "length", "länge", "minutes", "minuten"),
    TITLE("Title", "titel", "session title", "proposal title", "talk title", "vortragstitel"),
    SUBTITLE("Subtitle", "untertitel"),
    ROOM("Room", "raum", "ort", "saal", "location", "venue", "room name"),
    TRACK("Track"),
    KIND("Event Type", "type", "typ", "art", "session type"),
    LANGUAGE("Language", "sprache"),
    ABSTRACT("Abstract", "kurzfassung"),
    DESCRIPTION("Description", "beschreibung"),
    URL("URL", "link"),
    LICENSE("License", "lizenz"),
    RECORDING("Recording?", "aufzeichnung?", "aufzeichnung", "recording"),
    STATE("State", "status"),
    TIME_ZONE("Time Zone", "zeitzone", "timezone"),
    SPEAKER_IDS("Speaker IDs"),
    SPEAKERS(
            "Speakers",
            "speaker",
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
            "personen");

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
        var name = CleanText.of(header).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(column -> column.names.contains(name)).findFirst();
    }
}
