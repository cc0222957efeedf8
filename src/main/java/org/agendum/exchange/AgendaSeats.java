package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.Quote;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.schedule.SeatPlacement;

/** Who sits in a session, as a cell says it: one in each line, like {@code Moderator: Ada Lovelace}. */
final class AgendaSeats {
    private final Session session;
    private final BookNames names;
    private final List<Seat> free;
    private final String[] people;

    AgendaSeats(Session session, BookNames names) {
        this.session = session;
        this.names = names;
        this.free = new ArrayList<>(session.seats());
        this.people = new String[session.seats().size()];
    }

    /** In the order of the problem's seats; null where the cell is blank, so that those sit there whom the problem names. */
    List<SeatPlacement> read(SheetCell cell) {
        if (cell.text().isBlank()) {
            return null;
        }
        CellText.unescaped(cell.text()).lines().filter(line -> !line.isBlank()).forEach(line -> {
            try {
                seat(line);
            } catch (Mismatch mismatch) {
                cell.fault(mismatch.message(), mismatch.advice());
            }
        });
        var seats = new ArrayList<SeatPlacement>();
        for (int i = 0; i < people.length; i++) {
            seats.add(new SeatPlacement(session.seats().get(i).role(), people[i]));
        }
        return seats;
    }

    private void seat(String line) throws Mismatch {
        int index = free.indexOf(freeSeat(line));
        if (index < 0) {
            throw new Mismatch(
                    "%s has no place in session %s.".formatted(Quote.of(line), Quote.of(session.id())),
                    session.seats().isEmpty()
                            ? "Give it seats in the sheet Sessions."
                            : "Its seats are: %s. Write a role and a name in each line, like %s: Ada Lovelace."
                                    .formatted(String.join(", ", labels()), labels().get(0)));
        }
        var role = Roles.label(free.get(index).role(), false);
        var name =
                line.strip().substring(role.length()).replaceFirst("^\\s*:", "").strip();
        free.set(index, null);
        if (!AgendaNames.isNobody(name)) {
            people[index] = AgendaNames.id(names.of(Kind.PERSON), name);
        }
    }

    private List<String> labels() {
        return session.seats().stream()
                .map(seat -> Roles.label(seat.role(), false))
                .distinct()
                .toList();
    }

    /** The longest role goes first: one may begin as another does. */
    private Seat freeSeat(String line) {
        Seat found = null;
        for (var seat : free) {
            var label = seat == null ? "" : Roles.label(seat.role(), false);
            boolean isIt = seat != null
                    && line.strip().regionMatches(true, 0, label, 0, label.length())
                    && line.strip().substring(label.length()).stripLeading().startsWith(":");
            if (isIt
                    && (found == null
                            || label.length() > Roles.label(found.role(), false).length())) {
                found = seat;
            }
        }
        return found;
    }
}
