package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.exchange.CosplibInstance.Penalties;
import org.agendum.exchange.CosplibInstance.Penalty;
import org.agendum.exchange.CosplibInstance.Session;
import org.agendum.exchange.CosplibInstance.Similarity;
import org.agendum.exchange.CosplibInstance.Submission;
import org.agendum.exchange.CosplibInstance.Track;
import org.agendum.problem.Limits;
import org.agendum.problem.Quote;

/** Reads the sheets of a workbook of CoSPLib. */
final class CosplibSheets {
    private static final String PARAMETERS = "parameters";
    private static final String SUBMISSIONS = "submissions";
    private static final String TRACKS = "tracks";
    static final String SESSIONS = "sessions";
    private static final String ROOMS = "rooms";
    private static final String TRACKS_SESSIONS = "tracks_sessions|penalty";
    private static final String TRACKS_ROOMS = "tracks_rooms|penalty";
    private static final String SIMILAR_TRACKS = "similar tracks";
    private static final String SESSIONS_ROOMS = "sessions_rooms|penalty";

    static final List<String> NAMES = List.of(
            PARAMETERS,
            SUBMISSIONS,
            TRACKS,
            SESSIONS,
            ROOMS,
            TRACKS_SESSIONS,
            TRACKS_ROOMS,
            SIMILAR_TRACKS,
            SESSIONS_ROOMS);

    /** Names that no other workbook has, and how many of them tell one in which some are missing. */
    private static final Set<String> PECULIAR =
            Set.of(PARAMETERS, SUBMISSIONS, TRACKS_SESSIONS, TRACKS_ROOMS, SIMILAR_TRACKS, SESSIONS_ROOMS);

    private static final int ENOUGH = 3;

    private static final int MOST_SLOTS = 1000;
    private static final long MOST_POSITION = 1_000_000;
    private static final int SESSION_COLUMNS = 7;

    private final Workbook workbook;
    private final SheetNames sessions;
    private final SheetNames rooms;
    private final SheetNames tracks;
    private final List<SheetCell> blankOrders = new ArrayList<>();

    private CosplibSheets(Workbook workbook) {
        this.workbook = workbook;
        this.sessions = SheetNames.of(workbook.sheet(SESSIONS));
        this.rooms = SheetNames.of(workbook.sheet(ROOMS));
        this.tracks = SheetNames.of(workbook.sheet(TRACKS));
    }

    /** Whether a workbook with such sheets is meant to be one of CoSPLib. */
    static boolean areLikely(List<String> names) {
        return names.stream().filter(PECULIAR::contains).count() >= ENOUGH;
    }

    /** What is wrong is kept in the workbook. */
    static CosplibInstance read(Workbook workbook) {
        return new CosplibSheets(workbook).instance();
    }

    private CosplibInstance instance() {
        checkHeader(workbook.sheet(TRACKS).cell(0, 0), "Tracks");
        var periods = sessions.cells().stream().map(CosplibSheets::session).toList();
        var instance = new CosplibInstance(
                CosplibParameters.read(workbook.sheet(PARAMETERS)),
                periods,
                rooms.names(),
                tracks.cells().stream().map(CosplibSheets::track).toList(),
                submissions(periods.stream().mapToInt(Session::slots).max().orElse(MOST_SLOTS)),
                penalties(TRACKS_SESSIONS, tracks, sessions),
                penalties(TRACKS_ROOMS, tracks, rooms),
                penalties(SESSIONS_ROOMS, sessions, rooms),
                similarities());
        noteBlankOrders();
        return instance;
    }

    private static void checkHeader(SheetCell cell, String expected) {
        if (!cell.text().equals(expected)) {
            cell.fault("The header is %s.".formatted(Quote.of(cell.text())), "It has to be %s.".formatted(expected));
        }
    }

    private static Session session(SheetCell name) {
        var sheet = name.sheet();
        int row = name.row();
        return new Session(
                name.text(),
                (int) sheet.cell(row, 1).requiredNumber(1, MOST_SLOTS),
                sheet.cell(row, 2).date().orElse(null),
                sheet.cell(row, 3).minuteOfDay(),
                sheet.cell(row, 4).minuteOfDay());
    }

    private static Track track(SheetCell name) {
        return new Track(name.text(), name.sheet().cell(name.row(), 1).names());
    }

    private List<Submission> submissions(int mostSlots) {
        var sheet = workbook.sheet(SUBMISSIONS);
        checkHeader(sheet.cell(0, 1), "Track");
        checkHeader(sheet.cell(0, 4), "Time Zone");
        int roomColumns = SESSION_COLUMNS + sessions.count();
        checkEnd(sheet, roomColumns + rooms.count());
        var bySession = sessions.columns(sheet, SESSION_COLUMNS);
        var byRoom = rooms.columns(sheet, roomColumns);
        return SheetNames.of(sheet).cells().stream()
                .map(reference -> submission(reference, mostSlots, bySession, byRoom))
                .toList();
    }

    private static void checkEnd(SheetTable sheet, int end) {
        if (sheet.columnCount() > end) {
            var cell = sheet.cell(0, end);
            cell.fault(
                    "The sheet has more columns than it should: this and what is right of it.",
                    "Delete them, or list what they are of in its own sheet.");
        }
    }

    private Submission submission(
            SheetCell reference, int mostSlots, Map<String, Integer> bySession, Map<String, Integer> byRoom) {
        var sheet = reference.sheet();
        int row = reference.row();
        var zone = sheet.cell(row, 4);
        return new Submission(
                reference.text(),
                tracks.referredBy(sheet.cell(row, 1)),
                slots(sheet.cell(row, 2), mostSlots),
                order(sheet.cell(row, 3)),
                CosplibParameters.offsetHours(zone),
                zone,
                sheet.cell(row, 5).names(),
                sheet.cell(row, 6).names(),
                penalties(sheet, row, bySession),
                penalties(sheet, row, byRoom));
    }

    private static int slots(SheetCell cell, int most) {
        int slots = (int) cell.requiredNumber(1, MOST_SLOTS);
        if (slots > most) {
            cell.fault(
                    "No session has %d time slots; the longest has %d.".formatted(slots, most),
                    "Maybe split the submission, or give a session more slots.");
        }
        return slots;
    }

    private Integer order(SheetCell cell) {
        if (cell.isBlank()) {
            blankOrders.add(cell);
        }
        long order = cell.wholeNumber(0, MOST_POSITION, 0);
        return order == 0 ? null : (int) order;
    }

    /** CoSPLib counts each as out of order; whoever leaves it blank hardly means that. */
    private void noteBlankOrders() {
        if (!blankOrders.isEmpty()) {
            var more = blankOrders.size() == 1 ? "" : ", and %d more below it".formatted(blankOrders.size() - 1);
            blankOrders.get(0).notice("The order is blank%s: taken as 0, none.".formatted(more), "");
        }
    }

    private Penalties penalties(String name, SheetNames rowNames, SheetNames columnNames) {
        var sheet = workbook.sheet(name);
        checkEnd(sheet, columnNames.count() + 1);
        var columns = columnNames.columns(sheet, 1);
        var byRow = new HashMap<String, Map<String, Penalty>>();
        rowNames.rows(sheet).forEach(row -> byRow.put(row.text(), penalties(sheet, row.row(), columns)));
        return new Penalties(byRow);
    }

    private static Map<String, Penalty> penalties(SheetTable sheet, int row, Map<String, Integer> columns) {
        var penalties = new HashMap<String, Penalty>();
        columns.forEach((name, column) -> {
            var cell = sheet.cell(row, column);
            long amount = cell.wholeNumber(0, CosplibParameters.MOST_PENALTY, 0);
            if (amount > 0) {
                penalties.put(name, new Penalty(amount, cell));
            }
        });
        return penalties;
    }

    /** Columns are in the order of the rows, whatever the first row says; only what is above the diagonal counts. */
    private List<Similarity> similarities() {
        var sheet = workbook.sheet(SIMILAR_TRACKS);
        var rows = tracks.rows(sheet);
        noteOtherHeaders(sheet, rows);
        var similarities = new ArrayList<Similarity>();
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size(); b++) {
                long weight = sheet.cell(rows.get(a).row(), b + 1).wholeNumber(0, Limits.MOST_WEIGHT, 0);
                if (weight > 0) {
                    similarities.add(
                            new Similarity(rows.get(a).text(), rows.get(b).text(), (int) weight));
                }
            }
        }
        return similarities;
    }

    private static void noteOtherHeaders(SheetTable sheet, List<SheetCell> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var header = sheet.cell(0, i + 1);
            var row = rows.get(i);
            if (!header.text().equals(row.text())) {
                header.notice(
                        "The header is %s, but the column is taken as that of %s: as in CoSPLib, columns are in the order of the rows."
                                .formatted(Quote.of(header.text()), Quote.of(row.text())),
                        "");
                return;
            }
        }
    }
}
