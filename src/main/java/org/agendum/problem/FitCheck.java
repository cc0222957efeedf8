package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What sessions, listed slots and block times ask for can be had on the days of the event. */
final class FitCheck {
    private final Timeline timeline;
    private final Openings openings;
    private final Findings findings;
    private final boolean hasListedSlots;
    private final Set<LocalDate> dates;

    /** @param problem with a zone, and days, slots and block times that are sound */
    FitCheck(Problem problem, Findings findings) {
        this.timeline = new Timeline(problem.timeZone(), problem.days());
        this.openings = new Openings(timeline, problem.slots());
        this.findings = findings;
        this.hasListedSlots = !problem.slots().isEmpty();
        this.dates = timeline.frames().stream().map(DayFrame::date).collect(Collectors.toSet());
    }

    void check(ListedSlot slot, String pointer) {
        checkWithinADay(openings.stretch(slot.from(), slot.to()), "slot", pointer);
    }

    void check(BlockTime time, String pointer) {
        checkWithinADay(openings.stretch(time.from(), time.to()), "block", pointer);
    }

    private void checkWithinADay(Stretch stretch, String what, String pointer) {
        if (timeline.frames().stream()
                .noneMatch(frame -> Openings.stretch(frame).contains(stretch))) {
            findings.fault(
                    pointer,
                    "The %s is not within the hours of any day.".formatted(what),
                    "Maybe longer hours in days, or another time.");
        }
    }

    void check(Session session, String pointer) {
        var frame = session.start() == null ? Optional.<DayFrame>empty() : frameAt(session.start());
        var missing = missingDate(session, frame);
        if (missing.isPresent()) {
            noteMissingDate(session, missing.get(), pointer);
        } else if (session.start() == null || isStartPossible(session, frame, pointer + "/start")) {
            checkFits(session, pointer + "/minutes");
        }
    }

    private Optional<DayFrame> frameAt(ZonedDateTime time) {
        int minute = timeline.minuteOf(time);
        return timeline.frames().stream()
                .filter(frame -> frame.startMinute() <= minute && minute < frame.endMinute())
                .findFirst();
    }

    /** A date that the session asks for and that is no day of the event. */
    private Optional<LocalDate> missingDate(Session session, Optional<DayFrame> frame) {
        if (session.day() != null && !dates.contains(session.day())) {
            return Optional.of(session.day());
        }
        if (session.start() != null
                && frame.isEmpty()
                && !dates.contains(session.start().toLocalDate())) {
            return Optional.of(session.start().toLocalDate());
        }
        boolean areAllElsewhere =
                !session.windows().isEmpty() && session.windows().stream().noneMatch(this::isOnSomeDay);
        return areAllElsewhere ? Optional.of(session.windows().get(0).from().toLocalDate()) : Optional.empty();
    }

    private boolean isOnSomeDay(Period window) {
        if (!isSound(window)) {
            return true;
        }
        var first = window.from().toLocalDate();
        var last = window.to().minusMinutes(1).toLocalDate();
        var stretch = openings.stretch(window.from(), window.to());
        return dates.stream().anyMatch(date -> !date.isBefore(first) && !date.isAfter(last))
                || timeline.frames().stream()
                        .anyMatch(frame ->
                                Openings.stretch(frame).intersection(stretch).minutes() > 0);
    }

    private static boolean isSound(Period window) {
        return window.from() != null && window.to() != null;
    }

    private void noteMissingDate(Session session, LocalDate date, String pointer) {
        if (session.pin() == null && session.id() != null) {
            findings.notice(
                    pointer,
                    "Session %s is for %s, which is not a day of the event; it will stay unscheduled."
                            .formatted(Quote.of(session.id()), date));
        }
    }

    private boolean isStartPossible(Session session, Optional<DayFrame> frame, String pointer) {
        var start = session.start().toLocalDateTime();
        var startDay = frame.map(DayFrame::date).orElse(start.toLocalDate());
        if (session.day() != null && !session.day().equals(startDay)) {
            findings.fault(
                    pointer,
                    "%s is not on the day of the session, %s.".formatted(start, session.day()),
                    "Leave day out, or make the two agree.");
            return false;
        }
        if (frame.isEmpty()) {
            findings.fault(
                    pointer,
                    "%s is outside the hours of its day, %s.".formatted(start, hoursText(startDay)),
                    "Maybe another start, or longer hours in days.");
        }
        return frame.isPresent();
    }

    private String hoursText(LocalDate date) {
        return timeline.frames().stream()
                .filter(frame -> frame.date().equals(date))
                .findFirst()
                .map(frame -> text(Openings.stretch(frame)))
                .orElseThrow();
    }

    /** A pinned session stays where it is, even where it does not fit. */
    private void checkFits(Session session, String pointer) {
        var length = session.minutes();
        boolean isKnown = length != null
                && length.min() != null
                && length.min() > 0
                && session.windows().stream().allMatch(FitCheck::isSound);
        if (!isKnown || session.pin() != null) {
            return;
        }
        var longest = openings.longest(session);
        if (longest.minutes() == 0) {
            findings.fault(
                    pointer,
                    "There is no time for the session within %s.".formatted(bounds()),
                    "Maybe other windows, or longer hours in days.");
        } else if (length.min() > longest.minutes()) {
            findings.fault(
                    pointer,
                    "%s min is longer than every stretch that the session may take; the longest is %s min, %s."
                            .formatted(length.min(), longest.minutes(), text(longest)),
                    hasListedSlots
                            ? "Maybe shorten it, or list longer slots."
                            : "Maybe shorten it, or widen its windows or the day.");
        }
    }

    private String bounds() {
        return hasListedSlots ? "the days, the listed slots and its windows" : "the days and its windows";
    }

    private String text(Stretch stretch) {
        var from = timeline.at(stretch.from()).toLocalDateTime();
        var to = timeline.at(stretch.to()).toLocalDateTime();
        boolean isOneDate = from.toLocalDate().equals(to.toLocalDate());
        return "%s to %s".formatted(from, isOneDate ? to.toLocalTime() : to);
    }
}
