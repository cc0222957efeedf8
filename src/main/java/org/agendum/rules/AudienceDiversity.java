package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** An audience has a choice: sessions for it share a slot. Reward: minutes of the slot, per pair and audience. */
final class AudienceDiversity implements AgendaRule {
    private static final Rule RULE = Rule.reward(
                    "audience-diversity",
                    1,
                    "An audience can choose among sessions for it in a slot.",
                    "minute of the slot, per pair of sessions in it and audience that they share")
            .inAnyRoom()
            .reads("sessions.audience.types")
            .knownAs("Timefold", "Audience type diversity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofAudience(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::audiences)
                .join(
                        Themed.stream(factory, SessionFacts::audiences),
                        equal(Themed::theme),
                        equal(Themed::slot),
                        lessThan(Themed::index))
                .rewardLong(RULE.score(), (a, b) -> a.slot().minutes())
                .justifyWith((a, b, score) -> reason(a, b))
                .asConstraint(RULE.id());
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.of(Themed.pairs(plan, SessionFacts::audiences, Streams.MINUTES_OF_ONE_SLOT));
    }

    private static Breach reason(Themed a, Themed b) {
        var text =
                "%s and %s, both for '%s', give a choice, %s.".formatted(a.session(), b.session(), a.theme(), a.slot());
        return Breach.of(text, a.session(), b.session());
    }
}
