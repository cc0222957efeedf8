package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.agendum.problem.Clock;
import org.agendum.problem.Quote;

/** When sessions are by a table: dates, times, ends and lengths, each as people and spreadsheets write it. */
final class CsvTimes {
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}\\.\\s*\\d{1,2}\\.\\s*)(\\d{2})");

    /** Those of whole minutes, as spreadsheets write them. */
    private static final Pattern SECONDS = Pattern.compile("(?i)^(\\d{1,2}:\\d{2}):00(\\s?[ap]\\.?m\\.?)?$");

    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)\\s*(?:-|–|bis|to)\\s*(\\d{1,2}[:.]\\d{2})");
    private static final Pattern CLOCK_WORD = Pattern.compile("\\s*(Uhr|h)$");

    /** Like {@code 17 Oct 2026 09:00 AM}. */
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(.{5,40}?\\d),?\\s+(?:at |um |à )?(\\d{1,2}\\s?[:.hH]\\s?\\d{2}.*)");

    private static final Pattern MIDNIGHT = Pattern.compile("(?<=^\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00)?$");

    private static final Pattern OPEN =
            Pattern.compile("(?i)tba|tbd|tbc|n/?a|n\\.n\\.|none|offen|unscheduled|[-–—?.]+");

    private final Mendings mendings;

    CsvTimes(Mendings mendings) {
        this.mendings = mendings;
    }

    /** @param cell what a row has in a column, null when nothing */
    void read(Function<CsvColumn, String> cell, RawSession session) {
        session.duration = duration(said(cell, CsvColumn.DURATION, session));
        var date = date(said(cell, CsvColumn.DATE, session), session, CsvColumn.DATE);
        var start = clock(moment(said(cell, CsvColumn.TIME, session), session, CsvColumn.TIME));
        var end = clock(moment(said(cell, CsvColumn.END, session), session, CsvColumn.END));
        if (PublishedTimes.hasTime(start)) {
            // both in one column
            session.date = start;
            session.end = end == null || PublishedTimes.hasTime(end) ? end : after(start, end);
            return;
        }
        var range = start == null ? null : TIMES.matcher(start);
        if (range != null && range.matches()) {
            start = range.group(1);
            end = range.group(2);
        }
        if (date != null && start != null && MIDNIGHT.matcher(date).find()) {
            // a date as programs write it that know no dates alone
            date = date.substring(0, 10);
        }
        if (date != null && start != null && !PublishedTimes.hasTime(date)) {
            session.date = date + "T" + start;
            session.end = end == null || PublishedTimes.hasTime(end) ? end : after(session.date, end);
        } else {
            session.date = date;
            session.start = start;
            session.end = end;
        }
    }

    /** What is still to be said counts as not said. */
    private String said(Function<CsvColumn, String> cell, CsvColumn column, RawSession session) {
        var text = cell.apply(column);
        if (text != null && OPEN.matcher(text).matches()) {
            mendings.mend(session.at(column.header()), "%s is taken as not known yet.".formatted(Quote.of(text)));
            return null;
        }
        return text;
    }

    /** In such tables, a number is minutes. */
    private static String duration(String text) {
        return text != null && text.matches("\\d{1,6}") ? text + " min" : text;
    }

    /** At this time of the date of the start; after midnight, of the next. */
    private static String after(String start, String end) {
        try {
            var date = start.substring(0, 10);
            var time = start.substring(11);
            boolean isNext = end.length() == time.length() ? end.compareTo(time) < 0 : end.length() < time.length();
            return (isNext ? LocalDate.parse(date).plusDays(1).toString() : date) + "T" + end;
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return end;
        }
    }

    /** As {@link PublishedTimes} reads it; null, with a fault, when it is no date. */
    private String date(String text, RawSession session, CsvColumn column) {
        var date = moment(text, session, column);
        if (date == null || PublishedTimes.hasTime(date)) {
            return date;
        }
        var shortYear = SHORT_YEAR.matcher(date);
        try {
            var read = LenientTimes.date(shortYear.matches() ? shortYear.group(1) + "20" + shortYear.group(2) : date);
            if (read.isPresent()) {
                return read.get().toString();
            }
            mendings.fault(
                    session.at(column.header()),
                    "%s is not a date.".formatted(Quote.of(date)),
                    "Maybe write it like 2017-06-19.");
        } catch (Mismatch mismatch) {
            mendings.fault(session.at(column.header()), mismatch.message(), mismatch.advice());
        }
        return null;
    }

    /** A date and a time in one cell as ISO 8601 has it; anything else as it is. */
    private String moment(String text, RawSession session, CsvColumn column) {
        var parts = text == null || PublishedTimes.hasTime(text) ? null : DATE_AND_TIME.matcher(text.strip());
        if (parts == null || !parts.matches()) {
            return text;
        }
        try {
            var date = LenientTimes.date(parts.group(1));
            var minutes = LenientTimes.clock(SECONDS.matcher(parts.group(2)).replaceFirst("$1$2"));
            return date.isPresent() && minutes.isPresent() ? date.get() + "T" + new Clock(minutes.getAsInt()) : text;
        } catch (Mismatch mismatch) {
            mendings.fault(session.at(column.header()), mismatch.message(), mismatch.advice());
            return null;
        }
    }

    private static String clock(String time) {
        if (time == null || PublishedTimes.hasTime(time)) {
            return time;
        }
        var seconds = SECONDS.matcher(time.strip()).replaceFirst("$1$2");
        var minutes = LenientTimes.clock(seconds);
        return minutes.isPresent()
                ? new Clock(minutes.getAsInt()).toString()
                : CLOCK_WORD.matcher(time).replaceAll("").replaceFirst("^(\\d{1,2})\\.(\\d{2})", "$1:$2");
    }
}
