package org.agendum.app.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.analysis.Unanswerable;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.LocatedFault;
import org.agendum.problem.Pointers;

/** What a planner asks for cannot be done; says why, and what would help. */
public final class Refused extends RuntimeException {
    /** In which way. */
    public enum Why {
        /** It cannot be read. */
        UNREADABLE,
        /** It can be read, but what it says cannot be. */
        INVALID,
        /** It is about something that is not there. */
        UNKNOWN,
        /** It is about a state that is not the current one any more. */
        STALE,
        /** It does not say which state it is about. */
        NO_REVISION,
        /** Too much is under way already. */
        BUSY
    }

    private final Why why;
    private final String advice;
    private final transient List<LocatedFault> faults;
    private final transient Object state;

    private Refused(Why why, String message, String advice, List<LocatedFault> faults, Object state) {
        super(message);
        this.why = why;
        this.advice = advice;
        this.faults = faults;
        this.state = state;
    }

    /** @param advice a way out, as a sentence; may be empty */
    static Refused of(Why why, String message, String advice) {
        return new Refused(why, message, advice, List.of(), null);
    }

    static Refused unknown(String message, String advice) {
        return of(Why.UNKNOWN, message, advice);
    }

    static Refused invalid(String message, String advice) {
        return of(Why.INVALID, message, advice);
    }

    static Refused stale(Object state) {
        return new Refused(
                Why.STALE,
                "The agenda has changed in the meantime.",
                "Look at the current state, which is given here, and try again.",
                List.of(),
                state);
    }

    /** Faults of the whole mean that nothing could be read. */
    static Refused of(InvalidInput invalid) {
        var faults = invalid.faults();
        boolean isUnreadable = faults.stream().allMatch(fault -> fault.path().isEmpty());
        var first = faults.get(0);
        return new Refused(
                isUnreadable ? Why.UNREADABLE : Why.INVALID,
                faults.size() == 1 ? first.message() : "%d things are wrong.".formatted(faults.size()),
                faults.size() == 1 ? first.advice() : "",
                faults,
                null);
    }

    /** What a failure says of the request; empty when it is a fault of agendum. */
    public static Optional<Refused> find(Exception failure) {
        if (failure instanceof InvalidInput invalid) {
            return Optional.of(of(invalid));
        }
        if (failure instanceof Unanswerable question) {
            return Optional.of(unknown(question.getMessage(), question.advice()));
        }
        return failure instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    public Why why() {
        return why;
    }

    /** @param status of HTTP */
    public String json(int status) {
        return json(status, getMessage(), advice, faults, state);
    }

    /** What any answer says that is no success. */
    public static String json(int status, String message, String advice) {
        return json(status, message, advice, List.of(), null);
    }

    private static String json(int status, String message, String advice, List<LocatedFault> faults, Object state) {
        var body = new LinkedHashMap<String, Object>();
        body.put("status", status);
        body.put("message", message);
        body.put("advice", advice);
        if (!faults.isEmpty()) {
            body.put("faults", faults.stream().map(Refused::row).toList());
        }
        if (state != null) {
            body.put("state", state);
        }
        return JsonWriter.line(body);
    }

    private record Row(String file, int line, int column, String path, String place, String message, String advice) {}

    private static Row row(LocatedFault fault) {
        return new Row(
                fault.file(),
                fault.line(),
                fault.column(),
                Pointers.ofPath(fault.path()),
                fault.path(),
                fault.message(),
                fault.advice());
    }

    /** The messages of all that is wrong, for a line of text. */
    static String text(InvalidInput invalid) {
        return String.join(
                " ", Stream.of(invalid.getMessage().split("\n")).limit(3).toList());
    }
}
