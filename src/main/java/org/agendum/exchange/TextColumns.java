package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.agendum.exchange.AgendaView.Row;
import org.agendum.exchange.AgendaView.Time;

/**
 * The widths of the columns of a text agenda.
 *
 * @param room 0 when there is no column for it
 */
record TextColumns(int time, int session, int room) {
    private static final String GAP = "  ";
    private static final int SHORT_TIME = "10:15-13:00".length();
    private static final int LEAST_ROOM = 8;

    /** As wide as the content, but times and rooms take no more than a quarter each. */
    static TextColumns fitting(AgendaView agenda, int width) {
        var rows = agenda.days().stream().flatMap(day -> day.rows().stream()).toList();
        int timeColumn = timeColumn(rows.stream().map(Row::time).toList(), Math.max(SHORT_TIME, width / 4));
        int roomColumn = agenda.hasSeveralRooms() ? Math.min(widestRoom(rows), Math.max(LEAST_ROOM, width / 4)) : 0;
        int gaps = roomColumn == 0 ? GAP.length() : 2 * GAP.length();
        return new TextColumns(timeColumn, width - timeColumn - roomColumn - gaps, roomColumn);
    }

    /** Wide enough for every time on one line, else for start and end on a line each. */
    private static int timeColumn(List<Time> times, int most) {
        int oneLine = times.stream().mapToInt(time -> oneLine(time).length()).reduce(SHORT_TIME, Math::max);
        int firstLine =
                times.stream().mapToInt(time -> firstLine(time).length()).reduce(SHORT_TIME, Math::max);
        return oneLine <= most ? oneLine : firstLine;
    }

    private static String firstLine(Time time) {
        return time.start() + "-";
    }

    private static int widestRoom(List<Row> rows) {
        return rows.stream()
                .map(Row::room)
                .filter(Objects::nonNull)
                .mapToInt(DisplayWidth::of)
                .reduce("Room".length(), Math::max);
    }

    private static String oneLine(Time time) {
        return firstLine(time) + time.end();
    }

    List<String> time(Time time) {
        var lines = new ArrayList<String>();
        if (oneLine(time).length() <= this.time) {
            lines.add(oneLine(time));
        } else {
            lines.add(firstLine(time));
            lines.addAll(Wrapping.lines(time.end(), this.time, ""));
        }
        if (time.date() != null) {
            lines.addAll(Wrapping.lines(time.date(), this.time, ""));
        }
        return lines;
    }

    List<String> room(String name) {
        return name == null || room == 0 ? List.of() : Wrapping.lines(name, room, "");
    }

    /** The three cells side by side, as many lines as the longest has. */
    List<String> lines(List<String> times, List<String> sessions, List<String> rooms) {
        int count = Math.max(sessions.size(), Math.max(times.size(), rooms.size()));
        return IntStream.range(0, count)
                .mapToObj(i -> DisplayWidth.padded(line(times, i), time)
                        + GAP
                        + DisplayWidth.padded(line(sessions, i), session)
                        + (room == 0 ? "" : GAP + line(rooms, i)))
                .map(String::stripTrailing)
                .toList();
    }

    private static String line(List<String> cell, int index) {
        return index < cell.size() ? cell.get(index) : "";
    }
}
