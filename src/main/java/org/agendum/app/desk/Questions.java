package org.agendum.app.desk;

import java.io.IOException;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Quote;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;

/** What can be asked about the sessions of an agenda. For many threads; they take turns. */
public final class Questions {
    private final Current now;

    Questions(Current now) {
        this.now = now;
    }

    /** What each place would cost that a session may take. */
    public Reply places(String session) throws IOException {
        synchronized (now) {
            now.takeInFile();
            checkSession(session);
            return new Reply(
                    JsonWriter.line(now.answers().inquiry(now.work()).places(session)),
                    now.work().revision());
        }
    }

    /**
     * What would be wrong, and what no more, with a session at a place.
     *
     * @param end null for as long as it lasts now
     * @param room null for none
     */
    public Reply reason(String session, String start, String end, String room) throws IOException {
        synchronized (now) {
            now.takeInFile();
            checkSession(session);
            return new Reply(
                    JsonWriter.line(Reason.of(
                            now.work().draft(), now.answers().inquiry(now.work()), session, start, end, room)),
                    now.work().revision());
        }
    }

    /** What holds a session where it is. */
    public Reply explanation(String session) throws IOException {
        synchronized (now) {
            now.takeInFile();
            checkSession(session);
            return new Reply(
                    JsonWriter.line(now.answers().inquiry(now.work()).why(session)),
                    now.work().revision());
        }
    }

    /** Who could take a seat. */
    public Reply candidates(String session, String seat) throws IOException {
        synchronized (now) {
            now.takeInFile();
            checkSession(session);
            if (seat == null || !seat.matches("\\d{1,6}")) {
                throw Refused.invalid("'seat' is no number.", "Count the seats of the session from 0.");
            }
            return new Reply(
                    JsonWriter.line(now.answers().inquiry(now.work()).candidates(session, Integer.parseInt(seat))),
                    now.work().revision());
        }
    }

    private void checkSession(String session) {
        var known = now.work().draft().problem().sessions().stream()
                .map(Session::id)
                .toList();
        if (session == null || !known.contains(session)) {
            throw Refused.unknown(
                    "There is no session %s.".formatted(Quote.of(String.valueOf(session))),
                    session == null ? "Name one." : Spelling.advice(session, known));
        }
    }
}
