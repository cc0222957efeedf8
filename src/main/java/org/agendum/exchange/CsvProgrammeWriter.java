package org.agendum.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes a programme as a table in CSV, as RFC 4180 has it and as the sheet of the Chaos Computer Club's video team does:
 * the title, then headers, then a row for each session. It begins with a byte order mark, without which spreadsheets take
 * letters for others.
 */
public final class CsvProgrammeWriter {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<CsvColumn> NOT_WRITTEN = EnumSet.of(CsvColumn.END, CsvColumn.STATE, CsvColumn.SPEAKERS);
    private static final List<CsvColumn> COLUMNS = List.copyOf(EnumSet.complementOf(EnumSet.copyOf(NOT_WRITTEN)));

    private final Programme programme;
    private final int mostPeople;

    private CsvProgrammeWriter(Programme programme) {
        this.programme = programme;
        this.mostPeople = programme.sessions().stream()
                .mapToInt(session -> session.people().size())
                .max()
                .orElse(0);
    }

    /** @return rows that end with carriage return and line feed, to be written as UTF-8 */
    public static Written write(Programme programme) {
        return new CsvProgrammeWriter(programme).write();
    }

    private Written write() {
        var schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        var text = new StringWriter();
        try (var rows = new CsvMapper()
                .writer()
                .with(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .with(schema)
                .writeValues(text)) {
            rows.write(titleRow());
            rows.write(headerRow());
            for (var session : programme.sessions()) {
                rows.write(row(session));
            }
        }
        boolean hasRoles = programme.sessions().stream()
                .flatMap(session -> session.people().stream())
                .anyMatch(person -> person.role() != null);
        return new Written(
                BYTE_ORDER_MARK + text,
                hasRoles ? List.of("The format has no roles: people are listed without.") : List.of());
    }

    private List<String> titleRow() {
        var row = new ArrayList<String>();
        var version = programme.version() == null ? "" : " # Version " + programme.version();
        row.add(SafeCell.of(Objects.toString(programme.title(), "") + version));
        for (int i = 1; i < COLUMNS.size(); i++) {
            row.add("");
        }
        for (int i = 0; i < mostPeople; i++) {
            row.add(i == 0 ? CsvColumn.SPEAKERS.header() : "");
        }
        return row;
    }

    private List<String> headerRow() {
        var row = new ArrayList<>(COLUMNS.stream().map(CsvColumn::header).toList());
        for (int i = 1; i <= mostPeople; i++) {
            row.add("Speaker " + i);
        }
        return row;
    }

    private List<String> row(ProgrammeSession session) {
        var row = new ArrayList<String>();
        COLUMNS.forEach(column -> row.add(SafeCell.of(LegalText.of(cell(session, column)))));
        for (int i = 0; i < mostPeople; i++) {
            row.add(
                    i < session.people().size()
                            ? SafeCell.of(session.people().get(i).name())
                            : "");
        }
        return row;
    }

    private String cell(ProgrammeSession session, CsvColumn column) {
        return switch (column) {
            case ID -> session.id();
            case GUID -> session.guid();
            case CODE -> session.code();
            case DATE ->
                session.start() == null ? null : session.start().toLocalDate().toString();
            case TIME -> session.start() == null ? null : clock(session);
            case DURATION -> Integer.toString(session.minutes());
            case TITLE -> session.title();
            case SUBTITLE -> session.subtitle();
            case ROOM -> session.room();
            case TRACK -> session.track();
            case KIND -> session.kind();
            case LANGUAGE -> session.language();
            case ABSTRACT -> session.summary();
            case DESCRIPTION -> session.description();
            case URL -> session.url();
            case LICENSE -> session.more().get("recording_license");
            case RECORDING -> "true".equals(session.more().get("do_not_record")) ? "no" : null;
            case TIME_ZONE -> programme.timeZone().getId();
            case SPEAKER_IDS -> keys(session.people());
            case END, STATE, SPEAKERS -> null;
        };
    }

    /** With its offset where clocks show the same time twice, and the second is meant. */
    private static String clock(ProgrammeSession session) {
        var text = LocalTimes.text(session.start());
        return text.substring(text.indexOf('T') + 1);
    }

    /** Empty when all people are known by their names alone. */
    private static String keys(List<ProgrammePerson> people) {
        boolean areNamesAlone = people.stream().allMatch(person -> person.key().startsWith("name:"));
        return areNamesAlone
                ? null
                : people.stream()
                        .map(person -> person.key().startsWith("name:") ? "name" : person.key())
                        .collect(Collectors.joining("; "));
    }
}
