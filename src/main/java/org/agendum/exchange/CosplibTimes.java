package org.agendum.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.agendum.exchange.CosplibInstance.Session;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.ListedSlot;

/**
 * When sessions of CoSPLib take place. There, only their order and their time of day matter, and a slot has no length:
 * here all slots have one length, so that each submission has one. Where the dates of the file are not in the order of
 * its sessions, others take their place.
 */
final class CosplibTimes {
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final LocalDate SOME_MONDAY = LocalDate.of(2001, 1, 1);

    private final List<Session> sessions;
    private final ZoneOffset zone;
    private final int slotMinutes;
    private final boolean hasOwnDates;
    private final List<LocalDateTime> starts;

    CosplibTimes(CosplibInstance instance) {
        this.sessions = instance.sessions();
        this.zone = ZoneOffset.ofHours(instance.parameters().offsetHours());
        this.slotMinutes = Math.max(1, slotMinutesThatFit());
        this.hasOwnDates = haveDatesInOrder();
        this.starts = hasOwnDates
                ? sessions.stream()
                        .map(session -> start(session.date(), session))
                        .toList()
                : startsOneAfterAnother();
    }

    private int slotMinutesThatFit() {
        return sessions.stream()
                .mapToInt(session -> minutes(session) / session.slots())
                .min()
                .orElseThrow();
    }

    /** A session that ends when it starts, or before, ends on the next day. */
    private static int minutes(Session session) {
        int minutes = session.to() - session.from();
        return minutes > 0 ? minutes : minutes + MINUTES_PER_DAY;
    }

    private static LocalDateTime start(LocalDate date, Session session) {
        return date.atStartOfDay().plusMinutes(session.from());
    }

    private LocalDateTime end(LocalDateTime start, Session session) {
        return start.plusMinutes((long) slotMinutes * session.slots());
    }

    private boolean haveDatesInOrder() {
        return sessions.stream().map(Session::date).allMatch(Objects::nonNull)
                && IntStream.range(1, sessions.size()).allMatch(i -> {
                    var before = sessions.get(i - 1);
                    var start = start(sessions.get(i).date(), sessions.get(i));
                    return !end(start(before.date(), before), before).isAfter(start);
                });
    }

    private List<LocalDateTime> startsOneAfterAnother() {
        var first =
                sessions.stream().map(Session::date).filter(Objects::nonNull).findFirst();
        var free = first.orElse(SOME_MONDAY).atStartOfDay();
        var laidOut = new ArrayList<LocalDateTime>();
        for (var session : sessions) {
            var start = start(free.toLocalDate(), session);
            if (start.isBefore(free)) {
                start = start.plusDays(1);
            }
            laidOut.add(start);
            free = end(start, session);
        }
        return laidOut;
    }

    ZoneOffset zone() {
        return zone;
    }

    int slotMinutes() {
        return slotMinutes;
    }

    /** Whether all dates are those of the file. */
    boolean hasOwnDates() {
        return hasOwnDates;
    }

    /** The sessions that last longer than the file says, since they have more slots than minutes. */
    List<Session> stretched() {
        return sessions.stream()
                .filter(session -> session.slots() * slotMinutes > minutes(session))
                .toList();
    }

    List<BlockTime> blocks() {
        return IntStream.range(0, sessions.size())
                .mapToObj(i -> new BlockTime(
                        sessions.get(i).name(),
                        null,
                        starts.get(i).atZone(zone),
                        end(starts.get(i), sessions.get(i)).atZone(zone)))
                .toList();
    }

    List<ListedSlot> slots() {
        var slots = new ArrayList<ListedSlot>();
        for (var block : blocks()) {
            var from = block.from();
            for (int i = 1; from.isBefore(block.to()); i++) {
                var to = from.plusMinutes(slotMinutes);
                slots.add(new ListedSlot("%s %d".formatted(block.id(), i), from, to, null));
                from = to;
            }
        }
        return slots;
    }

    /** From the start of the first session of each date to the end of the last. */
    List<Day> days() {
        var days = new LinkedHashMap<LocalDate, Day>();
        for (var block : blocks()) {
            var date = block.from().toLocalDate();
            var from = clock(date, block.from().toLocalDateTime());
            var to = clock(date, block.to().toLocalDateTime());
            days.merge(date, new Day(date, from, to, null), (day, last) -> new Day(date, day.from(), last.to(), null));
        }
        return List.copyOf(days.values());
    }

    private static Clock clock(LocalDate date, LocalDateTime time) {
        return new Clock((int) ChronoUnit.MINUTES.between(date.atStartOfDay(), time));
    }
}
