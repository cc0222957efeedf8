package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;

/** Nothing runs between two sessions of a day. Cost: minutes of that in which sessions could be. */
final class IdleGap implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "idle-gap",
                    3,
                    "Between the first and the last session of a day there is always one.",
                    "minute without a session")
            .inAnyRoom()
            .reads("days.from", "days.to", "slots");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<Gaps> gaps(AgendaPlan plan, String counting) {
        return Optional.of(new Gaps(
                List.of(plan.sessions()),
                session -> false,
                (day, from, to, others) -> day.openTime().minutesWithin(from, to)));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return SlotInUse.stream(factory, session -> session.getSlot().day() != null)
                .groupBy(use -> use.slot().day(), toConnectedRanges(SlotInUse::startMinute, SlotInUse::endMinute))
                .flatten((day, sessions) -> sessions.getGaps())
                .filter((day, sessions, gap) -> idleMinutes(day, gap) > 0)
                .penalizeLong(RULE.score(), (day, sessions, gap) -> idleMinutes(day, gap))
                .justifyWith((day, sessions, gap, score) -> breach(day, sessions, gap))
                .asConstraint(RULE.id());
    }

    /** Breaks between listed slots are no open time. */
    private static int idleMinutes(EventDay day, RangeGap<Long, Long> gap) {
        return day.openTime()
                .minutesWithin(
                        gap.getPreviousRangeEnd().intValue(),
                        gap.getNextRangeStart().intValue());
    }

    private static Breach breach(
            EventDay day, ConnectedRangeChain<SlotInUse, Long, Long> uses, RangeGap<Long, Long> gap) {
        var sides = GapSides.of(uses, SlotInUse::session, gap);
        var text = "Nothing runs for %d min between %s and %s, %s."
                .formatted(idleMinutes(day, gap), sides.before(), sides.after(), sides.gapText());
        return Breach.of(text, sides.before(), sides.after());
    }
}
