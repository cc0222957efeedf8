package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** A schedule has one session more than once. Cost: 1 per pair of places of it. */
final class SessionRepeated implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "session-repeated", "A session is on the agenda once.", "pair of places of one session")
            .inAnyRoom()
            .knownAs("ConferenceScheduler", "Event either not scheduled or scheduled multiple times");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.of(Pairs.within(Streams.byFacts(plan).values(), PairUnits.always((a, b) -> 1)));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .join(PlannedSession.class, equal(PlannedSession::facts), lessThan(PlannedSession::index))
                .penalizeLong(RULE.score(), (a, b) -> 1)
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s is on the agenda twice: at %s, and at %s.".formatted(a, Phrases.place(a), Phrases.place(b));
        return Breach.of(text, a, b).in(a.getRoom(), b.getRoom());
    }
}
