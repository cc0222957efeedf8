package org.agendum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as somebody types it. Cells stand between bars; what is in brackets is a real date or time, or a formula. */
final class PlannersBook {
    private final Map<String, String> sheets = new LinkedHashMap<>();

    /** With a day from nine to six, in Zurich. */
    static PlannersBook ofOneDay() {
        return new PlannersBook().sheet("Event", """
                        Title | Forum
                        Time zone | Europe/Zurich
                        """).sheet("Days", """
                        Date | From | To
                        [2027-05-10] | [09:00] | [18:00]
                        """);
    }

    PlannersBook sheet(String name, String text) {
        sheets.put(name, text);
        return this;
    }

    Path write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            sheets.forEach((name, text) -> write(book.newWorksheet(name), text));
        }
        return file;
    }

    private static void write(Worksheet sheet, String text) {
        var rows = text.lines().toList();
        for (int row = 0; row < rows.size(); row++) {
            var cells = rows.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                write(
                        sheet,
                        row,
                        column,
                        cells[column].strip().replace("\\n", "\n").replace("!", "|"));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.startsWith("[=")) {
            sheet.formula(row, column, cell.substring(2, cell.length() - 1));
        } else if (cell.matches("\\[\\d{4}-\\d\\d-\\d\\d\\]")) {
            sheet.value(row, column, LocalDate.parse(inner(cell)));
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (cell.matches("\\[\\d{4}-.*\\]")) {
            sheet.value(row, column, LocalDateTime.parse(inner(cell)));
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else if (cell.matches("\\[\\d\\d:\\d\\d\\]")) {
            sheet.value(row, column, LocalTime.parse(inner(cell)).toSecondOfDay() / 86400.0);
            sheet.style(row, column).format("h:mm AM/PM").set();
        } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
            sheet.value(row, column, Double.valueOf(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }

    private static String inner(String cell) {
        return cell.substring(1, cell.length() - 1);
    }
}
