package org.agendum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small workbook of CoSPLib with a bit of everything, of which a test can change what it is about. */
final class CosplibBook {
    private static final double SECONDS_PER_DAY = 24 * 60 * 60;

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private CosplibBook() {
        sheet("parameters", """
                Sessions;;;Weights;
                Local Time Zone:;GMT+1;;Tracks_Sessions|Penalty:;2
                Suitable scheduling times;;;Tracks_Rooms|Penalty:;3
                From:;09:30;;Sessions_Rooms|Penalty:;5
                To:;21:30;;Similar Tracks:;7
                Less suitable scheduling times;;;Number of Rooms per Track:;11
                From:;07:00;;Parallel Tracks:;13
                To:;23:00;;Consecutive Tracks:;17
                Penalty:;1;;Submissions_Timezones:;19
                Unsuitable scheduling times;;;Submissions Order:;23
                Penalty:;10;;Submissions_Sessions|Penalty:;29
                ;;;Submissions_Rooms|Penalty:;31
                ;;;Presenters Conflicts:;37
                ;;;Attendees Conflicts:;41
                ;;;Chairs Conflicts:;43
                ;;;Presenters Conflicts Timeslot Level:;47
                ;;;Attendees Conflicts Timeslot Level:;53
                """);
        sheet("submissions", """
                Reference;Track;Required Timeslots;Order;Time Zone;Presenters;Attendees;Tue1;Mon1;Mon2;Annex;Hall
                s1;Optimisation;1;2;GMT+1;Cleo, Dan;Eve;;;4;;1
                s2;Optimisation;2;1;GMT-5;Dan;;;;1;;2
                s3;Health ;1;0;GMT+1;Ada;Eve;;;;;
                s4;Health ;1;0;GMT+12;Ben,Gil, Cleo, ;Fay;3;;;;
                s5;Games;1;0;GMT+1;Fay;;;;;;
                """);
        sheet("tracks", """
                Tracks;Chairs
                Optimisation;Ada
                Health ;Ada, Ben
                Games;
                """);
        sheet("sessions", """
                Sessions;Max Number of Timeslots;Date;Start Time;End Time
                Mon1;2;2027-05-10;09:30;10:30
                Mon2;3;2027-05-10;11:00;12:30
                Tue1;2;2027-05-11;09:30;10:45
                """);
        sheet("rooms", """
                Rooms
                Hall
                Annex
                """);
        sheet("tracks_sessions|penalty", """
                ;Mon1;Mon2;Tue1
                Games;;6;
                Optimisation;;1;
                Health ;0;;
                """);
        sheet("tracks_rooms|penalty", """
                ;Annex;Hall
                Optimisation;;
                Health ;1;
                Games;;
                """);
        sheet("similar tracks", """
                ;Optimisation;Health ;Games
                Optimisation;9;4;
                Health ;;;2
                Games;5;;
                """);
        sheet("sessions_rooms|penalty", """
                ;Hall;Annex
                Mon1;;
                Mon2;;
                Tue1;;8
                """);
    }

    static CosplibBook small() {
        return new CosplibBook();
    }

    private void sheet(String name, String text) {
        sheets.put(name, text.lines().map(CosplibBook::cells).collect(Collectors.toCollection(ArrayList::new)));
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(List.of(line.split(";", -1)));
    }

    /** @param column from A to Z */
    CosplibBook with(String sheet, char column, int row, String value) {
        var rows = sheets.get(sheet);
        while (rows.size() < row) {
            rows.add(new ArrayList<>());
        }
        var cells = rows.get(row - 1);
        while (cells.size() <= column - 'A') {
            cells.add("");
        }
        cells.set(column - 'A', value);
        return this;
    }

    CosplibBook without(String sheet) {
        sheets.remove(sheet);
        return this;
    }

    Path write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        }
        return file;
    }

    /** With formats beyond the cells that hold something, as those have who format whole columns. */
    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, row, column, rows.get(row).get(column));
            }
        }
        sheet.style(rows.size() + 3, 0).bold().set();
        sheet.style(0, 25).bold().set();
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, Double.valueOf(text));
        } else if (text.matches("\\d\\d:\\d\\d")) {
            sheet.value(row, column, LocalTime.parse(text).toSecondOfDay() / SECONDS_PER_DAY);
            sheet.style(row, column).format("hh:mm").set();
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
