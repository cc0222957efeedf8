package org.agendum.exchange;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.agendum.problem.Quote;

/** A time that a user has written, like {@code 2017-06-19T10:00}. */
public final class Moment {
    /** @throws InvalidInput if it is none */
    public static ZonedDateTime parse(String text, ZoneId zone) {
        try {
            return new LocalTimes(zone).parse(text, Quote.of(text));
        } catch (Mismatch mismatch) {
            throw InvalidInput.file("", mismatch.message(), mismatch.advice());
        }
    }

    private Moment() {}
}
