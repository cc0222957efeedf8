package org.agendum.exchange;

import static org.agendum.exchange.BookColumn.of;

import java.util.List;
import org.agendum.schedule.Placement;

/** The sheet of a workbook that shows where sessions are and in which planners move them: it is read again. */
final class AgendaSheet {
    static final String NAME = "Agenda";

    static final BookColumn DAY = of("Day", "day", CellForms.TEXT, 30).or("Tag", "Jour");
    static final BookColumn DATE = of("Date", "date", TimeForms.DATE, 12).or("Datum");
    static final BookColumn START =
            of("Start", "start", TimeForms.CLOCK, 9).or("From", "Von", "Beginn", "Début", "Time", "Uhrzeit", "Zeit");
    static final BookColumn END = of("End", "end", TimeForms.CLOCK, 9).or("To", "Until", "Bis", "Ende", "Fin");
    static final BookColumn MINUTES =
            of("Minutes", "minutes", TimeForms.LENGTH, 9).or("Length", "Duration", "Dauer", "Minuten", "Durée");
    static final BookColumn SESSION =
            of("Session", "title", CellForms.TEXT, 50).or("Title", "Titel", "Titre", "Sitzung");
    static final BookColumn KIND = of("Kind", "kind", CellForms.TEXT, 12).or("Art", "Type");
    static final BookColumn ROOM = of("Room", "room", CellForms.TEXT, 22).or("Raum", "Saal", "Salle");
    static final BookColumn TRACK = of("Track", "track", CellForms.TEXT, 22).or("Tracks", "Thema");
    static final BookColumn PEOPLE = of("People", "people", CellForms.TEXT, 60).or("Personen", "Personnes", "Speakers");
    static final BookColumn ID = of("Session id", "id", CellForms.TEXT, 16).or("Id", "Kennung");
    static final BookColumn PINNED =
            of("Pinned", "pinned", CellForms.YES_OR_NO, 9).or("Pin", "Fixed", "Fest");

    static final BookSheet SHEET = new BookSheet(
            NAME,
            List.of("Schedule", "Programme", "Program", "Zeitplan", "Ablauf", "Programm"),
            "",
            Placement.class,
            null,
            false,
            "Where sessions are. Move them here, and check the workbook again.",
            List.of(DAY, DATE, START, END, MINUTES, SESSION, KIND, ROOM, TRACK, PEOPLE, ID, PINNED));

    private AgendaSheet() {}
}
