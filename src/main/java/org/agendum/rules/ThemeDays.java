package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;

/** The sessions on a theme are on more than one day. Cost: 1 per theme and further day, or the minutes of the pairs. */
abstract class ThemeDays implements AgendaRule {
    private static final PairUnits MINUTES_ON_TWO_DAYS = PairUnits.onTwoDays(
            (a, b) -> a.getSlot().day() == null || b.getSlot().day() == null ? 0 : Streams.bothMinutes(a, b));

    private final Rule rule;
    private final Function<SessionFacts, List<String>> themes;
    private final String noun;

    /** @param noun what the themes are, like "topic" */
    ThemeDays(Rule rule, Function<SessionFacts, List<String>> themes, String noun) {
        this.rule = rule.or(
                Streams.BOTH_LENGTHS,
                "minute of both sessions, per pair of sessions on different days and %s that they share"
                        .formatted(noun));
        this.themes = themes;
        this.noun = noun;
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final Optional<Groups> groups(AgendaPlan plan, String counting) {
        return counting.equals(Counting.USUAL)
                ? Optional.of(Groups.of(Themed.byTheme(plan, themes).values(), ThemeDays::daysAfterFirst))
                : Optional.empty();
    }

    private static long daysAfterFirst(List<PlannedSession> sessions) {
        long days = sessions.stream()
                .map(session -> session.getSlot().day())
                .filter(day -> day != null)
                .distinct()
                .count();
        return Math.max(0, days - 1);
    }

    @Override
    public final Constraint define(ConstraintFactory factory) {
        return onSomeDay(factory)
                .groupBy(Themed::theme, toSet(Themed::day), toSet(Themed::session))
                .filter((theme, days, sessions) -> days.size() > 1)
                .penalizeLong(rule.score(), (theme, days, sessions) -> days.size() - 1)
                .justifyWith((theme, days, sessions, score) -> breach(theme, days, sessions))
                .asConstraint(rule.id());
    }

    @Override
    public final List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(onSomeDay(factory)
                .join(onSomeDay(factory), equal(Themed::theme), lessThan(Themed::index))
                .filter((a, b) -> a.day() != b.day())
                .penalizeLong(rule.score(), Themed::bothMinutes)
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(rule.constraint(Streams.BOTH_LENGTHS)));
    }

    @Override
    public final Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return counting.equals(Streams.BOTH_LENGTHS)
                ? Optional.of(Themed.pairs(plan, themes, MINUTES_ON_TWO_DAYS))
                : Optional.empty();
    }

    private UniConstraintStream<Themed> onSomeDay(ConstraintFactory factory) {
        return Themed.stream(factory, themes).filter(themed -> themed.day() != null);
    }

    private Breach breach(String theme, Set<EventDay> days, Set<PlannedSession> sessions) {
        var dates = days.stream().map(EventDay::toString).sorted().toList();
        var text = "%s '%s' is on %d days: %s."
                .formatted(Phrases.capitalised(noun), theme, days.size(), Phrases.list(dates));
        return Breach.of(text, sessions.stream().sorted().toArray(PlannedSession[]::new));
    }

    private Breach breach(Themed a, Themed b) {
        var text = "%s and %s, both of %s '%s', are on different days, %s and %s."
                .formatted(a.session(), b.session(), noun, a.theme(), a.day(), b.day());
        return Breach.of(text, a.session(), b.session());
    }
}
