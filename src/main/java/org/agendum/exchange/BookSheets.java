package org.agendum.exchange;

import static org.agendum.exchange.BookColumn.of;
import static org.agendum.exchange.CellForms.COUNT_FORM;
import static org.agendum.exchange.CellForms.TEXT;
import static org.agendum.exchange.CellForms.TEXTS_BY_WORD;
import static org.agendum.exchange.CellForms.WORD;
import static org.agendum.exchange.CellForms.WORDS;
import static org.agendum.exchange.CellForms.YES_OR_NO;
import static org.agendum.exchange.TimeForms.CLOCK;
import static org.agendum.exchange.TimeForms.DATE;
import static org.agendum.exchange.TimeForms.LENGTH;
import static org.agendum.exchange.TimeForms.PERIODS;
import static org.agendum.exchange.TimeForms.TIME;

import java.util.List;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Cost;
import org.agendum.problem.Day;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Resource;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Track;

/** The sheets of a workbook with a problem, and their columns: what is written and what is read. */
final class BookSheets {
    private static final String[] YES_AND_NO = {CellForms.YES, CellForms.NO};
    private static final String[] KINDS = {
        "session", "panel", "talk", "keynote", "workshop", "side-event", "opening", "lunch", "break", "closing"
    };

    /** Names that are longer do not become headers. */
    static final int MOST_HEADER_CHARACTERS = 100;

    /** Not a field of sessions: with a start, it says how long they last. */
    static final String END = "$end";

    static final CellForm LEVEL = CellForms.oneOf(
            "level",
            List.of(
                    List.of("hard", "hart", "muss", "dur", "obligatoire"),
                    List.of("medium", "mittel", "moyen"),
                    List.of("soft", "weich", "souple")));

    private static final CellForm ANCHOR = CellForms.oneOf(
            "anchor",
            List.of(
                    List.of("day-start", "start of day", "start", "first", "tagesbeginn", "debut"),
                    List.of("day-end", "end of day", "end", "last", "tagesende", "fin")));

    private static final CellForm RELATION = CellForms.oneOf(
            "relation",
            List.of(
                    List.of("exclusive", "not at the same time", "conflict"),
                    List.of("together", "at the same time"),
                    List.of("consecutive", "one after the other"),
                    List.of("interested", "interest")));

    static final BookSheet EVENT = new BookSheet(
            "Event",
            List.of("Veranstaltung", "Événement", "Manifestation"),
            "",
            Problem.class,
            null,
            true,
            "What holds for the whole event. Fill in the second column.",
            List.of(
                    of("Title", "title", TEXT, 60).or("Titel", "Titre", "Name").usual(),
                    of("Id", "id", TEXT, 20).or("Kennung").usual(),
                    of("Time zone", "timeZone", WORD, 20)
                            .or("Zeitzone", "Fuseau horaire", "Timezone", "Zone")
                            .usual(),
                    of("Grid minutes", "gridMinutes", COUNT_FORM, 10)
                            .or("Raster", "Raster Minuten", "Grille")
                            .usual(),
                    of("Transfer minutes", "transferMinutes", COUNT_FORM, 10)
                            .or("Wegzeit Minuten")
                            .usual(),
                    of("Pause minutes", "pauseMinutes", COUNT_FORM, 10)
                            .or("Pausenminuten")
                            .usual(),
                    of("Long day minutes", "longDayMinutes", COUNT_FORM, 10).usual(),
                    of("Tracks per block", "blocks.tracksPerBlock", COUNT_FORM, 10),
                    of("Comfortable from", "remoteHours.comfortableFrom", CLOCK, 10),
                    of("Comfortable to", "remoteHours.comfortableTo", CLOCK, 10),
                    of("Tolerable from", "remoteHours.tolerableFrom", CLOCK, 10),
                    of("Tolerable to", "remoteHours.tolerableTo", CLOCK, 10),
                    of("Schema", "$schema", TEXT, 40)));

    private static final BookSheet DAYS = new BookSheet(
            "Days",
            List.of("Tage", "Tag", "Jours", "Day", "Dates"),
            "days",
            Day.class,
            null,
            true,
            "The days of the event, in order, and their hours.",
            List.of(
                    of("Date", "date", DATE, 14)
                            .or("Datum", "Day", "Tag", "Jour")
                            .usual(),
                    of("From", "from", CLOCK, 10)
                            .or("Von", "De", "Start", "Beginn", "Begin", "Début")
                            .usual(),
                    of("To", "to", CLOCK, 10)
                            .or("Bis", "À", "End", "Ende", "Until", "Fin")
                            .usual(),
                    of("Label", "label", TEXT, 20)
                            .or("Name", "Bezeichnung", "Title", "Titel", "Nom")
                            .usual()));

    private static final BookSheet SLOTS = new BookSheet(
            "Slots",
            List.of("Zeitfenster", "Créneaux"),
            "slots",
            ListedSlot.class,
            Kind.SLOT,
            false,
            "If there are any, sessions take only these, or runs of them.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung", "Slot", "Name").usual(),
                    of("From", "from", TIME, 18)
                            .or("Von", "De", "Start", "Beginn", "Début")
                            .usual(),
                    of("To", "to", TIME, 18)
                            .or("Bis", "À", "End", "Ende", "Fin")
                            .usual(),
                    of("Tags", "tags", WORDS, 24)
                            .or("Schlagworte", "Étiquettes")
                            .usual()));

    private static final BookSheet ROOMS = new BookSheet(
            "Rooms",
            List.of("Räume", "Raum", "Säle", "Salles", "Room"),
            "rooms",
            Room.class,
            Kind.ROOM,
            true,
            "The rooms, the main one first. Leave it blank when sessions need none.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung").usual(),
                    of("Name", "name", TEXT, 28)
                            .or("Room", "Raum", "Saal", "Salle", "Nom", "Title")
                            .usual(),
                    of("Seats", "seats", COUNT_FORM, 8)
                            .or("Plätze", "Places", "Capacity", "Kapazität", "Capacité")
                            .usual(),
                    of("Features", "features", WORDS, 26)
                            .or("Ausstattung", "Équipement")
                            .usual(),
                    of("Tags", "tags", WORDS, 20)
                            .or("Schlagworte", "Étiquettes")
                            .usual(),
                    of("Turnover minutes", "turnoverMinutes", COUNT_FORM, 10)
                            .or("Umbauminuten", "Turnover")
                            .usual(),
                    of("Unavailable", "unavailable", PERIODS, 36)
                            .or("Nicht verfügbar", "Indisponible")
                            .usual()));

    static final BookSheet PEOPLE = new BookSheet(
            "People",
            List.of("Personen", "Leute", "Personnes", "Speakers", "Person", "Participants", "Intervenants"),
            "people",
            Person.class,
            Kind.PERSON,
            true,
            "Who takes seats in sessions, and when they can be there.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung").usual(),
                    of("Name", "name", TEXT, 34)
                            .or("Person", "Full name", "Nom")
                            .usual(),
                    of("Affiliation", "affiliation", TEXT, 34)
                            .or("Organisation", "Organization", "Function", "Funktion", "Office", "Fonction")
                            .usual(),
                    of("Available", "available", PERIODS, 36)
                            .or("Verfügbar", "Disponible")
                            .usual(),
                    of("Unavailable", "unavailable", PERIODS, 36)
                            .or("Nicht verfügbar", "Away", "Abwesend", "Indisponible")
                            .usual(),
                    of("Max sessions per day", "maxSessionsPerDay", COUNT_FORM, 10)
                            .or("Max per day")
                            .usual(),
                    of("Joins from time zone", "timeZone", WORD, 18)
                            .or("Time zone", "Zeitzone", "Fuseau horaire", "Remote from"),
                    of("Tags", "tags", WORDS, 18).or("Schlagworte", "Étiquettes"),
                    of("Prefers", "prefers", WORDS, 18).or("Bevorzugt", "Préfère"),
                    of("Avoids", "avoids", WORDS, 18).or("Meidet", "Évite"),
                    of("Requires", "requires", WORDS, 18).or("Braucht", "Exige"),
                    of("Prohibits", "prohibits", WORDS, 18),
                    of("Further attributes", "attributes", TEXTS_BY_WORD, 28).or("Attributes", "Attribute")));

    private static final BookSheet TRACKS = new BookSheet(
            "Tracks",
            List.of("Themen", "Stränge", "Thèmes", "Track", "Themes"),
            "tracks",
            Track.class,
            Kind.TRACK,
            true,
            "The themes of sessions, if there are any.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung").usual(),
                    of("Title", "title", TEXT, 36)
                            .or("Titel", "Titre", "Name", "Track", "Thema", "Thème")
                            .usual(),
                    of("Similar to", "similar", RefForms.numbered(Kind.TRACK), 28)
                            .or("Similar", "Ähnlich"),
                    of("Chairs", "chairs", RefForms.several(Kind.PERSON), 28)
                            .or("Vorsitz", "Présidence")
                            .usual()));

    private static final BookSheet RESOURCES = new BookSheet(
            "Resources",
            List.of("Ressourcen", "Ressources"),
            "resources",
            Resource.class,
            Kind.RESOURCE,
            false,
            "What sessions share, like teams of interpreters.",
            List.of(
                    of("Id", "id", TEXT, 20).or("Kennung", "Name", "Resource").usual(),
                    of("Capacity", "capacity", COUNT_FORM, 10)
                            .or("Anzahl", "Capacité")
                            .usual(),
                    of("Max continuous minutes", "maxContinuousMinutes", COUNT_FORM, 12)
                            .usual(),
                    of("Rest minutes", "restMinutes", COUNT_FORM, 10).usual()));

    private static final BookSheet BLOCKS = new BookSheet(
            "Blocks",
            List.of("Blöcke", "Blocs"),
            "blocks.times",
            BlockTime.class,
            Kind.BLOCK,
            false,
            "When sessions of one track in one room are held together.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung").usual(),
                    of("Title", "title", TEXT, 24).or("Titel", "Name").usual(),
                    of("From", "from", TIME, 18).or("Von", "De", "Start").usual(),
                    of("To", "to", TIME, 18).or("Bis", "À", "End").usual()));

    static final BookSheet SESSIONS = new BookSheet(
            "Sessions",
            List.of("Sitzungen", "Programm", "Veranstaltungen", "Séances", "Session", "Talks", "Vorträge"),
            "sessions",
            Session.class,
            Kind.SESSION,
            true,
            "What is to be scheduled: panels and talks, but also opening, lunch, breaks and closing.",
            List.of(
                    of("Id", "id", TEXT, 14).or("Kennung").usual(),
                    of("Title", "title", TEXT, 44)
                            .or("Titel", "Titre", "Session", "Name")
                            .usual(),
                    of("Kind", "kind", WORD, 12)
                            .or("Art", "Type", "Genre")
                            .usual()
                            .choices(KINDS),
                    of("Minutes", "minutes.preferred", LENGTH, 9)
                            .or(
                                    "Preferred minutes",
                                    "Preferred",
                                    "Duration",
                                    "Dauer",
                                    "Durée",
                                    "Length",
                                    "Minuten",
                                    "Länge")
                            .usual(),
                    of("Shortest", "minutes.min", LENGTH, 9)
                            .or("Min minutes", "Minimum", "Min", "Mindestens", "Least")
                            .usual(),
                    of("Longest", "minutes.max", LENGTH, 9)
                            .or("Max minutes", "Maximum", "Max", "Höchstens", "Most")
                            .usual(),
                    of("Day", "day", DATE, 12)
                            .or("Date", "Tag", "Datum", "Jour")
                            .usual(),
                    of("Start", "start", TIME, 17)
                            .or("Begin", "Beginn", "Starts at", "Time", "Uhrzeit", "Début", "Heure")
                            .usual(),
                    of("End", END, TIME, 17).or("Ende", "Ends at", "Fin"),
                    of("Tied to", "anchor", ANCHOR, 11).or("Anchor").usual().choices("day-start", "day-end"),
                    of("Earliest start", "startBetween.earliest", CLOCK, 9)
                            .or("Earliest", "Frühestens")
                            .usual(),
                    of("Latest start", "startBetween.latest", CLOCK, 9)
                            .or("Latest", "Spätestens")
                            .usual(),
                    of("Preferred start", "startBetween.preferred", CLOCK, 9).usual(),
                    of("Windows", "windows", PERIODS, 36).or("Within", "Zeitfenster", "Créneaux"),
                    of("After", "after", RefForms.AFTER, 20).or("Nach", "Après").usual(),
                    of("Track", "track", RefForms.one(Kind.TRACK), 22)
                            .or("Thema", "Thème")
                            .usual()
                            .from(Kind.TRACK),
                    of("Further tracks", "tracks", RefForms.several(Kind.TRACK), 22)
                            .or("Tracks"),
                    of("Rooms", "rooms", RefForms.several(Kind.ROOM), 22)
                            .or("Room", "Raum", "Räume", "Salle", "Salles")
                            .usual()
                            .from(Kind.ROOM),
                    of("Plenary", "plenary", YES_OR_NO, 9)
                            .or("Plenum", "Plénière")
                            .usual()
                            .choices(YES_AND_NO),
                    of("Beside", "beside", WORDS, 14).or("Daneben").usual(),
                    of("Expected", "expected", COUNT_FORM, 9)
                            .or("Expected attendance", "Erwartet", "Attendus")
                            .usual(),
                    of("Priority", "priority", COUNT_FORM, 8).or("Priorität", "Priorité"),
                    of("Crowd puller", "crowdPuller", YES_OR_NO, 9).choices(YES_AND_NO),
                    of("Needs features", "needs.features", WORDS, 20).or("Needs", "Braucht Ausstattung"),
                    of("Needs seats", "needs.seats", COUNT_FORM, 9).or("Braucht Plätze"),
                    of("Needs resources", "needs.resources", RefForms.numbered(Kind.RESOURCE), 20),
                    of("Slots", "slots", RefForms.several(Kind.SLOT), 16),
                    of("Topics", "topics", WORDS, 20).or("Themen", "Sujets"),
                    of("Tags", "tags", WORDS, 18).or("Schlagworte", "Étiquettes"),
                    of("Prefers", "prefers", WORDS, 18).or("Bevorzugt", "Préfère"),
                    of("Avoids", "avoids", WORDS, 18).or("Meidet", "Évite"),
                    of("Requires", "requires", WORDS, 18).or("Exige"),
                    of("Prohibits", "prohibits", WORDS, 18),
                    of("Audience types", "audience.types", WORDS, 18),
                    of("Audience level", "audience.level", COUNT_FORM, 9),
                    of("Language", "audience.language", WORD, 10).or("Sprache", "Langue"),
                    of("Audience sectors", "audience.sectors", WORDS, 18),
                    of("Position", "position", COUNT_FORM, 9),
                    of("Pinned start", "pin.start", TIME, 17),
                    of("Pinned end", "pin.end", TIME, 17),
                    of("Pinned room", "pin.room", RefForms.one(Kind.ROOM), 18).from(Kind.ROOM),
                    of("Published start", "published.start", TIME, 17),
                    of("Published end", "published.end", TIME, 17),
                    of("Published room", "published.room", RefForms.one(Kind.ROOM), 18)
                            .from(Kind.ROOM)));

    static final BookSheet SEATS = new BookSheet(
            "Seats",
            List.of("Sitze", "Sièges"),
            "seats",
            Seat.class,
            null,
            false,
            "More seats of sessions, for which a cell in the sheet Sessions is not enough.",
            List.of(
                    of("Session", "session", RefForms.one(Kind.SESSION), 24)
                            .or("Sitzung", "Séance")
                            .usual(),
                    of("Role", "role", WORD, 18).or("Rolle", "Rôle").usual(),
                    of("Person", "person", RefForms.one(Kind.PERSON), 30)
                            .usual()
                            .from(Kind.PERSON),
                    of("Candidates", "candidates", RefForms.several(Kind.PERSON), 40)
                            .or("Kandidaten", "Candidats")
                            .usual(),
                    of("Requires", "requires", TEXTS_BY_WORD, 24)
                            .or("Braucht", "Exige")
                            .usual(),
                    of("Differs in", "differs", WORDS, 20).or("Differs").usual()));

    private static final BookSheet RELATIONS = new BookSheet(
            "Relations",
            List.of("Beziehungen", "Relations entre séances"),
            "relations",
            Relation.class,
            null,
            false,
            "What holds between sessions.",
            List.of(
                    of("Type", "type", RELATION, 14)
                            .or("Art", "Relation")
                            .usual()
                            .choices("exclusive", "together", "consecutive", "interested"),
                    of("Sessions", "sessions", RefForms.several(Kind.SESSION), 50)
                            .or("Sitzungen", "Séances")
                            .usual(),
                    of("Count", "count", COUNT_FORM, 10).or("Anzahl", "Nombre").usual()));

    private static final BookSheet COSTS = new BookSheet(
            "Costs",
            List.of("Kosten", "Coûts"),
            "costs",
            Cost.class,
            null,
            false,
            "What it costs to hold a session or a track at a time or in a room.",
            List.of(
                    of("Session", "session", RefForms.one(Kind.SESSION), 20)
                            .or("Sitzung", "Séance")
                            .usual(),
                    of("Track", "track", RefForms.one(Kind.TRACK), 24)
                            .or("Thema", "Thème")
                            .usual(),
                    of("Slot", "slot", RefForms.one(Kind.SLOT), 14).usual(),
                    of("Room", "room", RefForms.one(Kind.ROOM), 20)
                            .or("Raum", "Salle")
                            .usual(),
                    of("Block", "block", RefForms.one(Kind.BLOCK), 14).usual(),
                    of("Per block", "perBlock", YES_OR_NO, 10).usual().choices(YES_AND_NO),
                    of("Cost", "cost", COUNT_FORM, 10).or("Kosten", "Coût").usual()));

    static final BookSheet RULES = new BookSheet(
            "Rules",
            List.of("Regeln", "Règles"),
            "rules",
            RuleSetting.class,
            null,
            true,
            "Every rule. Write a level or a weight to change it here; 0 switches a rule off.",
            List.of(
                    of("Rule", "rule", WORD, 24).or("Regel", "Règle", "Id").usual(),
                    of("Level", "setting.level", LEVEL, 10)
                            .or("Stufe", "Niveau")
                            .usual()
                            .choices("hard", "medium", "soft"),
                    of("Weight", "setting.weight", COUNT_FORM, 10)
                            .or("Gewicht", "Poids")
                            .usual(),
                    of("Count by", "setting.count", WORD, 12)
                            .or("Zählt", "Count")
                            .usual()));

    /** In the order in which they are written; what is referred to by others need not come first. */
    static final List<BookSheet> ALL = List.of(
            EVENT, DAYS, ROOMS, PEOPLE, TRACKS, SESSIONS, SEATS, RELATIONS, SLOTS, BLOCKS, RESOURCES, COSTS, RULES);

    /** The column of the seats of a role. */
    static BookColumn role(String role) {
        return new BookColumn(
                "Seats: " + CellItems.quoted(role, ""),
                List.of(),
                List.of("seats"),
                new SeatForm(role),
                30,
                false,
                List.of(),
                Kind.PERSON);
    }

    /** As {@link #role}, of seats that have been sorted by role. */
    static BookColumn seatsOf(String role) {
        var column = role(role);
        return new BookColumn(
                column.header(),
                List.of(),
                List.of("seats", role),
                column.form(),
                column.width(),
                false,
                List.of(),
                Kind.PERSON);
    }

    /** The column of an attribute of people. */
    static BookColumn attribute(String name) {
        return new BookColumn(
                "Attribute: " + CellItems.quoted(name, ""),
                List.of(),
                List.of("attributes", name),
                WORD,
                16,
                false,
                List.of(),
                null);
    }

    private BookSheets() {}
}
