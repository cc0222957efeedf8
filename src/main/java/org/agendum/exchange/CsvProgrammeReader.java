package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;

/**
 * Reads a programme from a table in CSV, a session in each row, with English or German headers; the sheet of the Chaos
 * Computer Club's video team among them, which has a row with the title above the headers.
 */
final class CsvProgrammeReader {
    private static final int MOST_ROWS_BEFORE_HEADERS = 10;
    private static final int MOST_NAMED = 10;
    private final Mendings mendings;
    private final RawProgramme programme = new RawProgramme();
    private final Map<CsvColumn, List<Integer>> columns = new TreeMap<>();
    private final CsvTimes times;

    private CsvProgrammeReader(Mendings mendings) {
        this.mendings = mendings;
        this.times = new CsvTimes(mendings);
    }

    /** Whether the head of a file has a row of headers. */
    static boolean isLikely(String head) {
        return head.lines()
                .limit(MOST_ROWS_BEFORE_HEADERS)
                .map(line -> List.of(line.split("[,;\t]")))
                .anyMatch(cells -> areHeaders(
                        cells.stream().map(cell -> cell.replace("\"", "")).toList()));
    }

    /** @throws InvalidInput if it is no such table */
    static RawProgramme read(SourceText source, Mendings mendings) {
        var reader = new CsvProgrammeReader(mendings);
        reader.table(CsvRow.read(source));
        return reader.programme;
    }

    private static boolean areHeaders(List<String> cells) {
        var known = cells.stream().map(CsvColumn::of).flatMap(Optional::stream).toList();
        boolean isTitled = known.contains(CsvColumn.TITLE) && known.size() > 1;
        boolean isTimed = known.contains(CsvColumn.DATE) || known.contains(CsvColumn.TIME);
        return isTitled || isTimed && known.size() > 1 && cells.stream().anyMatch(CsvColumn::isVagueTitle);
    }

    private void table(List<CsvRow> rows) {
        int header = 0;
        while (header < Math.min(rows.size(), MOST_ROWS_BEFORE_HEADERS)
                && !areHeaders(rows.get(header).cells())) {
            header++;
        }
        if (header >= Math.min(rows.size(), MOST_ROWS_BEFORE_HEADERS)) {
            throw InvalidInput.file(
                    mendings.file(),
                    "No row has headers such as Title, Date, Time and Room (or Titel, Datum, Uhrzeit, Raum).",
                    "Maybe add them as the first row.");
        }
        var groups = header == 0 ? new CsvRow(0, List.of()) : rows.get(header - 1);
        name(groups.cell(0));
        columns(rows.get(header), groups);
        rows.subList(header + 1, rows.size()).forEach(this::session);
        if (programme.title == null) {
            mendings.mend(Place.WHOLE, "The file has no title.");
        }
    }

    /** Like {@code Forum # Version 1.2}. */
    private void name(String cell) {
        var parts = LegalText.of(cell).split("#", 2);
        programme.title = nullIfBlank(CleanText.of(parts[0]));
        if (parts.length > 1) {
            programme.version = nullIfBlank(CleanText.of(parts[1].replace("Version", "")));
        }
    }

    /** People can have several columns, with a header above the first of them. */
    private void columns(CsvRow headers, CsvRow groups) {
        boolean isOfPeople = false;
        var unknown = new ArrayList<String>();
        for (int i = 0; i < headers.cells().size(); i++) {
            var group = i == 0 ? "" : CleanText.of(groups.cell(i));
            if (!group.isEmpty()) {
                isOfPeople =
                        CsvColumn.of(group).filter(CsvColumn.SPEAKERS::equals).isPresent();
            }
            var name = headers.cell(i);
            boolean isAddress = name.toLowerCase(Locale.ROOT).contains("mail");
            if (isOfPeople && !name.isBlank() && !isAddress) {
                add(CsvColumn.SPEAKERS, i);
            } else if (!isOfPeople) {
                int index = i;
                CsvColumn.of(name).ifPresentOrElse(column -> add(column, index), () -> unknown.add(name));
            }
        }
        if (!columns.containsKey(CsvColumn.TITLE)) {
            titleOf(headers, unknown);
        }
        tellUnknown(headers, unknown);
    }

    private void titleOf(CsvRow headers, List<String> unknown) {
        unknown.stream().filter(CsvColumn::isVagueTitle).findFirst().ifPresent(name -> {
            add(CsvColumn.TITLE, headers.cells().indexOf(name));
            unknown.remove(name);
        });
    }

    private void tellUnknown(CsvRow headers, List<String> unknown) {
        var names = unknown.stream()
                .map(CleanText::of)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMED)
                .map(Quote::of)
                .toList();
        var place = new Place(headers.line(), 1, "");
        if (!columns.containsKey(CsvColumn.DATE) && !columns.containsKey(CsvColumn.TIME)) {
            var others = names.isEmpty() ? "" : " Not known are: %s.".formatted(String.join(", ", names));
            mendings.fault(place, "No column says when sessions are." + others, "Maybe call them Date, Time and End.");
        } else if (!names.isEmpty()) {
            mendings.mend(place, "Columns that are not known are passed over: %s.".formatted(String.join(", ", names)));
        }
    }

    private void add(CsvColumn column, int index) {
        columns.computeIfAbsent(column, key -> new ArrayList<>()).add(index);
    }

    private String text(CsvRow row, CsvColumn column) {
        return columns.getOrDefault(column, List.of()).stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> LegalText.of(cell, new Place(row.line(), 1, column.header()), mendings))
                .orElse(null);
    }

    private String line(CsvRow row, CsvColumn column) {
        var text = text(row, column);
        return text == null ? null : nullIfBlank(CleanText.of(text));
    }

    private void session(CsvRow row) {
        if (row.cells().stream().allMatch(String::isBlank)) {
            return;
        }
        var place = new Place(row.line(), 1, "");
        var state = line(row, CsvColumn.STATE);
        if (state != null
                && !state.toLowerCase(Locale.ROOT)
                        .matches("confirmed|accepted|scheduled|published|bestätigt|angenommen")) {
            mendings.mend(place, "A row is not confirmed, and is left out.");
            return;
        }
        if (line(row, CsvColumn.TITLE) == null) {
            mendings.mend(place, "A row has no title, and is left out.");
            return;
        }
        var session = new RawSession();
        session.place = place;
        session.id = line(row, CsvColumn.ID);
        session.guid = line(row, CsvColumn.GUID);
        session.code = line(row, CsvColumn.CODE);
        session.title = text(row, CsvColumn.TITLE);
        session.subtitle = text(row, CsvColumn.SUBTITLE);
        session.kind = line(row, CsvColumn.KIND);
        session.track = line(row, CsvColumn.TRACK);
        session.room = line(row, CsvColumn.ROOM);
        session.language = line(row, CsvColumn.LANGUAGE);
        session.summary = text(row, CsvColumn.ABSTRACT);
        session.description = text(row, CsvColumn.DESCRIPTION);
        session.url = line(row, CsvColumn.URL);
        if (line(row, CsvColumn.LICENSE) != null) {
            session.more.put("recording_license", line(row, CsvColumn.LICENSE));
        }
        if (Objects.toString(line(row, CsvColumn.RECORDING), "")
                .toLowerCase(Locale.ROOT)
                .matches("no|nein|false|n")) {
            session.more.put("do_not_record", "true");
        }
        if (programme.zone == null) {
            programme.zone = line(row, CsvColumn.TIME_ZONE);
        }
        times.read(column -> line(row, column), session);
        people(row, session);
        programme.sessions.add(session);
    }

    private void people(CsvRow row, RawSession session) {
        var cells = columns.getOrDefault(CsvColumn.SPEAKERS, List.of());
        var names = new ArrayList<String>();
        for (int column : cells) {
            names.addAll(cells.size() > 1 ? List.of(row.cell(column)) : parted(row.cell(column), session));
        }
        var ids = Objects.toString(line(row, CsvColumn.SPEAKER_IDS), "");
        var keys = ids.isEmpty() ? List.<String>of() : List.of(ids.split("\\s*;\\s*"));
        for (int i = 0; i < Math.max(names.size(), keys.size()); i++) {
            var name = i < names.size() ? nullIfBlank(LegalText.of(names.get(i))) : null;
            var key = i < keys.size() ? keys.get(i) : "";
            if (name != null || key.indexOf(':') > 0) {
                session.people.add(new RawPerson(
                        session.place, after("code:", key), after("guid:", key), after("id:", key), name, null));
            }
        }
    }

    private static String after(String prefix, String key) {
        return key.startsWith(prefix) ? key.substring(prefix.length()) : null;
    }

    /** At semicolons and line ends; at commas only where each part has two words, since one word may be a first name. */
    private List<String> parted(String cell, RawSession session) {
        if (cell.indexOf(';') >= 0 || cell.indexOf('\n') >= 0) {
            return List.of(cell.split("[;\\n]"));
        }
        var parts = List.of(cell.split(","));
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.strip().contains(" "))) {
            mendings.mend(session.at("Speakers"), "Names in one cell are parted at commas.");
            return parts;
        }
        return List.of(cell);
    }

    private static String nullIfBlank(String text) {
        return text.isBlank() ? null : text;
    }
}
