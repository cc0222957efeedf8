package org.agendum.app.desk;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.agendum.analysis.Inquiry;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Quote;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;

/** What can be asked about the sessions of an agenda. For many threads; they take turns, and few may wait. */
public final class Questions {
    /** Answers come within seconds, and not so late that nobody listens any more. */
    private static final int MOST_AT_ONCE = 40;

    private final Current now;
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    private interface Question {
        Object answer(Inquiry inquiry) throws IOException;
    }

    Questions(Current now) {
        this.now = now;
    }

    /** What each place would cost that a session may take. */
    public Reply places(String session) throws IOException {
        return answer(session, inquiry -> inquiry.places(session));
    }

    /**
     * What would be wrong, and what no more, with a session at a place.
     *
     * @param end null for as long as it lasts now
     * @param room null for none
     */
    public Reply reason(String session, String start, String end, String room) throws IOException {
        return answer(session, inquiry -> Reason.of(now.work().draft(), inquiry, session, start, end, room));
    }

    /** What holds a session where it is. */
    public Reply explanation(String session) throws IOException {
        return answer(session, inquiry -> inquiry.why(session));
    }

    /** Who could take a seat. */
    public Reply candidates(String session, String seat) throws IOException {
        return answer(session, inquiry -> inquiry.candidates(session, number(seat)));
    }

    private static int number(String seat) {
        if (seat == null || !seat.matches("\\d{1,6}")) {
            throw Refused.invalid("'seat' is no number.", "Count the seats of the session from 0.");
        }
        return Integer.parseInt(seat);
    }

    private Reply answer(String session, Question question) throws IOException {
        if (!free.tryAcquire()) {
            throw Refused.of(Refused.Why.BUSY, "Too many questions wait already.", "Try again in a moment.");
        }
        try {
            return inTurn(session, question);
        } finally {
            free.release();
        }
    }

    private Reply inTurn(String session, Question question) throws IOException {
        Object content;
        long revision;
        synchronized (now) {
            now.takeInFile();
            checkSession(session);
            content = question.answer(now.answers().inquiry(now.work()));
            revision = now.work().revision();
        }
        return new Reply(JsonWriter.line(content), revision);
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
