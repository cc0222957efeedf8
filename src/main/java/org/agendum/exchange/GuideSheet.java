package org.agendum.exchange;

import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The first sheet, which says how the others are filled in. Nothing is read from it. */
final class GuideSheet {
    private static final List<String> HOW_TO = List.of(
            "Fill in Event, Days and Sessions; the other sheets as far as you need them. Leave cells blank where you have"
                    + " nothing to say. Then: agendum validate FILE.xlsx, agendum solve FILE.xlsx.",
            "Every header says what its column is for: point at it. Columns may be moved or left out; sheets too.",
            "Ids may be left blank: agendum makes them from names and titles. Rooms, people and tracks are named by their"
                    + " names or ids, sessions by their ids or titles.",
            "Several things in one cell are parted by semicolons. What has a semicolon in it stands in double quotes.",
            "Dates and times may be real ones, or texts like 2017-06-19, 19.06.2017, 10:00, 2017-06-19 10:00. Lengths are"
                    + " minutes; 1:30 and 1.5 h are understood too.",
            "Seats of sessions have a column for each role, like Moderator, or Seats: thematic expert. Write names; TBC"
                    + " for somebody to be confirmed; Ada | Grace where agendum is to choose between the two.",
            "In the sheet Rules, a level or a weight changes a rule for this event; 0 switches it off.",
            "The sheet Agenda, where there is one, says where sessions are. Move them there, and then: agendum check"
                    + " FILE.xlsx. The sheets by room and by person, and that of violations, only show it.");

    private final SheetPrinter printer;

    GuideSheet(Workbook book) {
        this.printer = new SheetPrinter(book, "Read me");
    }

    void print() {
        printer.column(0, 18, null);
        printer.column(1, 110, null);
        printer.tabColor("1F3864");
        printer.bold(0, 0, "agendum");
        printer.bold(0, 1, "A workbook for the agenda of an event");
        int row = 2;
        for (var line : HOW_TO) {
            printer.cell(row++, 1, line);
        }
        row++;
        printer.header(row, 0, "Sheet");
        printer.header(row++, 1, "What it is for");
        for (var sheet : BookSheets.ALL) {
            printer.cell(row, 0, sheet.name());
            printer.cell(row++, 1, sheet.note() + (sheet.isUsual() ? "" : " (Only when needed.)"));
        }
    }
}
