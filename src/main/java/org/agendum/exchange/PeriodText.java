package org.agendum.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;

/** Reads stretches of time as people write them: whole days, hours of a day, hours of every day, from and to. */
final class PeriodText {
    private static final String EXAMPLE = "Maybe write it like 2017-06-19 10:00 to 12:30.";
    private static final Pattern WORD_BETWEEN = Pattern.compile("\\s+(?:to|bis|à|until|till|-|–|—)\\s+");
    private static final Pattern SIGN_BETWEEN = Pattern.compile("\\s*[–—/]\\s*|(?<=:\\d\\d)-(?=\\d)");
    private static final Pattern FROM =
            Pattern.compile("^(?:from|ab|von|dès|after|à partir de)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL =
            Pattern.compile("^(?:to|until|till|bis|before|jusqu'à|jusqu’à)\\s+", Pattern.CASE_INSENSITIVE);

    private final BookReading reading;

    PeriodText(BookReading reading) {
        this.reading = reading;
    }

    /** @throws Mismatch if any of it is no stretch of time */
    List<Map<String, Object>> periods(SheetCell cell) throws Mismatch {
        if (cell.value() instanceof Dated dated && !dated.isTimeAlone()) {
            return List.of(day(dated.dateTime().toLocalDate()));
        }
        var periods = new ArrayList<Map<String, Object>>();
        for (var item : CellItems.names(CellText.unescaped(cell.text()))) {
            periods.addAll(periods(item.raw()));
        }
        return periods;
    }

    private List<Map<String, Object>> periods(String text) throws Mismatch {
        if (text.length() > 2 * LenientTimes.MOST_CHARACTERS) {
            throw none(text);
        }
        if (UNTIL.matcher(text).find()) {
            var end = moment(UNTIL.matcher(text).replaceFirst(""), null, text);
            return List.of(period(reading.firstDay(text).atStartOfDay().toString(), end));
        }
        boolean isFrom = FROM.matcher(text).find();
        var bare = FROM.matcher(text).replaceFirst("");
        var whole = reading.findDay(bare);
        if (whole.isPresent() && !isFrom) {
            return List.of(day(whole.get()));
        }
        var ends = ends(bare);
        if (ends.length == 1 && isFrom) {
            var start = moment(bare, null, text);
            return List.of(period(
                    start, reading.lastDay(text).plusDays(1).atStartOfDay().toString()));
        }
        if (ends.length != 2) {
            throw none(text);
        }
        return between(ends[0].strip(), ends[1].strip(), text);
    }

    private static String[] ends(String text) {
        var ends = WORD_BETWEEN.split(text, -1);
        return ends.length > 1 ? ends : SIGN_BETWEEN.split(text, -1);
    }

    private List<Map<String, Object>> between(String from, String to, String text) throws Mismatch {
        var fromClock = LenientTimes.clock(from);
        var toClock = LenientTimes.clock(to);
        if (fromClock.isPresent() && toClock.isPresent()) {
            var periods = new ArrayList<Map<String, Object>>();
            for (var date : reading.eventDays(text)) {
                int end = toClock.getAsInt() > fromClock.getAsInt() ? toClock.getAsInt() : toClock.getAsInt() + 24 * 60;
                periods.add(period(at(date, fromClock.getAsInt()), at(date, end)));
            }
            return periods;
        }
        var firstDay = reading.findDay(from);
        var lastDay = reading.findDay(to);
        var start = firstDay.isPresent() ? firstDay.get().atStartOfDay().toString() : moment(from, null, text);
        if (lastDay.isPresent()) {
            return List.of(
                    period(start, lastDay.get().plusDays(1).atStartOfDay().toString()));
        }
        return List.of(period(start, moment(to, LocalDateTime.parse(start.substring(0, 16)), text)));
    }

    /** @param start whose date is meant when there is only a time of day; null when nothing is known */
    private String moment(String text, LocalDateTime start, String whole) throws Mismatch {
        var clock = LenientTimes.clock(text);
        if (clock.isPresent()) {
            var date = start != null ? start.toLocalDate() : reading.onlyDay(whole);
            var end = date.atStartOfDay().plusMinutes(clock.getAsInt());
            return (start != null && !end.isAfter(start) ? end.plusDays(1) : end).toString();
        }
        return find(text).orElseThrow(() -> none(whole));
    }

    private Optional<String> find(String text) throws Mismatch {
        return reading.findTime(text);
    }

    private static Map<String, Object> day(LocalDate date) {
        return period(
                date.atStartOfDay().toString(), date.plusDays(1).atStartOfDay().toString());
    }

    private static String at(LocalDate date, int minutes) {
        return date.atStartOfDay().plusMinutes(minutes).toString();
    }

    private static Map<String, Object> period(String from, String to) {
        var period = new LinkedHashMap<String, Object>();
        period.put("from", from);
        period.put("to", to);
        return period;
    }

    private static Mismatch none(String text) {
        return new Mismatch("%s is not a stretch of time.".formatted(Quote.of(text)), EXAMPLE);
    }
}
