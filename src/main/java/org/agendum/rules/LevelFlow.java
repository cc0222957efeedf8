package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** A session starts before an easier one on its topic is over. Cost: minutes of both, per pair and topic. */
final class LevelFlow implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "level-flow",
                    1,
                    "On a topic, the lower levels are over before the higher ones begin.",
                    "minute of both sessions, per pair of sessions and topic that they share")
            .inAnyRoom()
            .reads("sessions.audience.level", "sessions.topics")
            .knownAs("Timefold", "Content audience level flow violation");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofLevel(problem).or(() -> Lack.ofTopic(problem));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return levelled(factory)
                .join(
                        levelled(factory),
                        equal(Themed::theme),
                        lessThan(LevelFlow::level),
                        greaterThan(Themed::endMinute, Themed::startMinute))
                .penalizeLong(RULE.score(), Themed::bothMinutes)
                .justifyWith((lower, higher, score) -> breach(lower, higher))
                .asConstraint(RULE.id());
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.of(Themed.pairs(plan, SessionFacts::topics, PairUnits.always(LevelFlow::minutesInWrongOrder))
                .where((a, b) -> level(a) != null && level(b) != null && !level(a).equals(level(b))));
    }

    private static long minutesInWrongOrder(PlannedSession a, PlannedSession b) {
        boolean isFirstLower = level(a) < level(b);
        int lowerEnd = isFirstLower ? a.endMinute() : b.endMinute();
        int higherStart = isFirstLower ? b.startMinute() : a.startMinute();
        return lowerEnd > higherStart ? Streams.bothMinutes(a, b) : 0;
    }

    private static UniConstraintStream<Themed> levelled(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::topics).filter(themed -> level(themed.session()) != null);
    }

    private static int level(Themed themed) {
        return level(themed.session());
    }

    private static Integer level(PlannedSession session) {
        return session.session().audience().level();
    }

    private static Breach breach(Themed lower, Themed higher) {
        var text = "%s, level %d on '%s', starts %s, before %s, level %d, is over, %s."
                .formatted(
                        higher.session(),
                        level(higher),
                        higher.theme(),
                        higher.slot(),
                        lower.session(),
                        level(lower),
                        lower.slot());
        return Breach.of(text, lower.session(), higher.session());
    }
}
