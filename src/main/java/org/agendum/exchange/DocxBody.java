package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.exchange.AgendaView.Day;
import org.agendum.exchange.AgendaView.RoleGroup;
import org.agendum.exchange.AgendaView.Row;

/** The text of a procedural note, in the words of Word. Lengths are in twentieths of a point. */
final class DocxBody {
    private static final int TIME_WIDTH = 1474;
    private static final int ROOM_WIDTH = 1985;
    private static final int TABLE_WIDTH = 9638;

    private final XmlPrinter xml = new XmlPrinter();
    private final boolean hasRooms;

    private DocxBody(boolean hasRooms) {
        this.hasRooms = hasRooms;
    }

    static String write(AgendaView agenda) {
        return new DocxBody(agenda.hasSeveralRooms()).document(agenda);
    }

    private String document(AgendaView agenda) {
        xml.open(
                "w:document",
                "xmlns:w",
                DocxParagraph.NAMESPACE,
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.open("w:body");
        paragraph("Title", agenda.title());
        agenda.circumstances().forEach(fact -> paragraph("Subtitle", fact));
        paragraph("Heading1", "Organization of work");
        agenda.days().forEach(this::day);
        page();
        xml.close();
        xml.close();
        return xml.print();
    }

    private void day(Day day) {
        paragraph("Heading2", day.heading());
        if (day.rows().isEmpty()) {
            paragraph("Normal", "No sessions.");
        } else {
            table(day);
        }
    }

    private void table(Day day) {
        xml.open("w:tbl");
        xml.open("w:tblPr");
        value("w:tblStyle", "TableGrid");
        xml.element("w:tblW", null, "w:w", String.valueOf(TABLE_WIDTH), "w:type", "dxa");
        value("w:tblLayout", "w:type", "fixed");
        xml.element("w:tblLook", null, "w:val", "04A0", "w:firstRow", "1", "w:firstColumn", "1");
        value("w:tblCaption", day.heading());
        value("w:tblDescription", "The sessions of %s, with their times.".formatted(day.heading()));
        xml.close();
        xml.open("w:tblGrid");
        widths().forEach(width -> xml.element("w:gridCol", null, "w:w", String.valueOf(width)));
        xml.close();
        header();
        day.rows().forEach(this::row);
        xml.close();
    }

    private List<Integer> widths() {
        return hasRooms
                ? List.of(TIME_WIDTH, TABLE_WIDTH - TIME_WIDTH - ROOM_WIDTH, ROOM_WIDTH)
                : List.of(TIME_WIDTH, TABLE_WIDTH - TIME_WIDTH);
    }

    /** Stands at the top of each page that the table goes on to. */
    private void header() {
        var cells = new ArrayList<Runnable>();
        cells.add(() -> paragraph("TableHeading", "Time"));
        cells.add(() -> paragraph("TableHeading", "Concept"));
        if (hasRooms) {
            cells.add(() -> paragraph("TableHeading", "Room"));
        }
        cells(true, cells);
    }

    private void row(Row row) {
        var cells = new ArrayList<Runnable>();
        cells.add(() -> time(row.time()));
        cells.add(() -> concept(row));
        if (hasRooms) {
            cells.add(() -> paragraph("Time", Objects.toString(row.room(), "")));
        }
        cells(false, cells);
    }

    /** A row is never parted by the end of a page. */
    private void cells(boolean isHeader, List<Runnable> cells) {
        xml.open("w:tr");
        xml.open("w:trPr");
        xml.element("w:cantSplit", null);
        if (isHeader) {
            xml.element("w:tblHeader", null);
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc");
            xml.open("w:tcPr");
            xml.element("w:tcW", null, "w:w", String.valueOf(widths().get(i)), "w:type", "dxa");
            if (isHeader) {
                xml.element("w:shd", null, "w:val", "clear", "w:color", "auto", "w:fill", "E7E6E6");
            }
            xml.close();
            cells.get(i).run();
            xml.close();
        }
        xml.close();
    }

    private void time(AgendaView.Time time) {
        paragraph("Time", time.start() + "–" + time.end());
        if (time.date() != null) {
            paragraph("SessionNote", time.date());
        }
    }

    private void concept(Row row) {
        paragraph(row.isPause() ? "Pause" : "SessionTitle", row.title());
        var notes =
                Stream.of(row.kindLabel(), row.track()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        if (!notes.isEmpty()) {
            paragraph("SessionNote", notes);
        }
        row.roles().forEach(this::role);
    }

    private void role(RoleGroup role) {
        var people = role.confirmable();
        if (people.size() == 1) {
            DocxParagraph.write(xml, "Role", role.label() + ": ", people.get(0));
        } else {
            DocxParagraph.write(xml, "Role", role.label() + ":", "");
            people.forEach(person -> paragraph("ListBullet", person));
        }
    }

    private void page() {
        xml.open("w:sectPr");
        xml.element("w:footerReference", null, "w:type", "default", "r:id", "rId4");
        xml.element("w:pgSz", null, "w:w", "11906", "w:h", "16838");
        xml.element(
                "w:pgMar",
                null,
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.close();
    }

    private void paragraph(String style, String text) {
        DocxParagraph.write(xml, style, null, text);
    }

    private void value(String element, String value) {
        value(element, "w:val", value);
    }

    private void value(String element, String attribute, String value) {
        xml.element(element, null, attribute, value);
    }
}
