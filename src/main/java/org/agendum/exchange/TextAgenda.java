package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.exchange.AgendaView.RoleGroup;
import org.agendum.exchange.AgendaView.Row;
import org.agendum.exchange.AgendaView.Unscheduled;

/** An agenda for a terminal: columns for time, session and room. No colours, no line wider than asked. */
public final class TextAgenda {
    public static final int DEFAULT_WIDTH = 100;
    public static final int LEAST_WIDTH = 40;

    private static final int NARROW_COLUMN = 30;

    private final int width;

    /** @param width columns of the terminal; less than {@link #LEAST_WIDTH} counts as that */
    public TextAgenda(int width) {
        this.width = Math.max(width, LEAST_WIDTH);
    }

    /** @return lines that end with a line feed, whatever the system */
    public String write(AgendaView agenda) {
        var columns = TextColumns.fitting(agenda, width);
        var heading = new ArrayList<>(Wrapping.lines(agenda.title(), width, ""));
        heading.addAll(Wrapping.lines(String.join(". ", agenda.circumstances()) + ".", width, ""));
        return Stream.of(
                        Stream.of(heading),
                        agenda.days().stream().map(day -> day(day, columns)),
                        unscheduled(agenda.unscheduled()))
                .flatMap(sections -> sections)
                .map(TextAgenda::section)
                .collect(Collectors.joining("\n"));
    }

    private static String section(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private List<String> day(AgendaView.Day day, TextColumns columns) {
        var lines = heading(day.heading());
        if (day.rows().isEmpty()) {
            lines.add("No sessions.");
            return lines;
        }
        lines.addAll(columns.lines(List.of("Time"), List.of("Session"), List.of("Room")));
        for (var rows : day.rowsByTime()) {
            lines.add("");
            lines.addAll(sameTime(rows, columns));
        }
        return lines;
    }

    private List<String> heading(String text) {
        var lines = new ArrayList<>(Wrapping.lines(text, width, ""));
        int widest = lines.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        lines.add("-".repeat(widest));
        return lines;
    }

    /** The time stands once before all that begin and end with it: what has no time runs beside what is above. */
    private static List<String> sameTime(List<Row> rows, TextColumns columns) {
        var lines = new ArrayList<String>();
        for (var row : rows) {
            boolean isFirst = row == rows.get(0);
            lines.addAll(columns.lines(
                    isFirst ? columns.time(row.time()) : List.of(),
                    session(row, columns.session()),
                    columns.room(row.room())));
        }
        return lines;
    }

    private static List<String> session(Row row, int width) {
        var lines = new ArrayList<>(Wrapping.lines(row.title(), width, ""));
        var notes = Stream.of(row.kindLabel(), row.track(), row.isPinned() ? "pinned" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!notes.isEmpty()) {
            lines.addAll(indented("[" + notes + "]", 1, width));
        }
        row.roles().forEach(role -> lines.addAll(role(role, width)));
        return lines;
    }

    private static List<String> role(RoleGroup role, int width) {
        var entries = Stream.concat(role.people().stream().map(Objects::toString), role.vacancies().stream())
                .toList();
        if (entries.size() == 1) {
            return indented(role.label() + ": " + entries.get(0), 1, width);
        }
        var lines = new ArrayList<>(indented(role.label() + ":", 1, width));
        entries.forEach(entry -> lines.addAll(indented(entry, 2, width)));
        return lines;
    }

    private static List<String> indented(String text, int depth, int width) {
        var step = width < NARROW_COLUMN ? " " : "  ";
        var indent = step.repeat(depth);
        return Wrapping.lines(text, width - indent.length(), step).stream()
                .map(line -> indent + line)
                .toList();
    }

    private Stream<List<String>> unscheduled(List<Unscheduled> sessions) {
        if (sessions.isEmpty()) {
            return Stream.empty();
        }
        var lines = heading("Not scheduled");
        sessions.forEach(session -> lines.addAll(Wrapping.lines(
                session.length() == null ? session.title() : "%s (%s)".formatted(session.title(), session.length()),
                width,
                "  ")));
        return Stream.of(lines);
    }
}
