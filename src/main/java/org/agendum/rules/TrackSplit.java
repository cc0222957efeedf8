package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Other sessions, plenaries aside, come in between those of a track on a day. Cost: 1 per gap that they make. */
final class TrackSplit implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "track-split",
                    5,
                    "The sessions of a track on a day follow one another, with nothing but plenaries and breaks in between.",
                    "gap in a track on a day while other sessions run")
            .reads("sessions.track", "sessions.tracks")
            .knownAs("CoSPLib", "Consecutive tracks");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::tracks)
                .filter(themed -> themed.day() != null)
                .groupBy(Themed::theme, Themed::day, toConnectedRanges(Themed::startMinute, Themed::endMinute))
                .flatten((track, day, sessions) -> sessions.getGaps())
                .ifExists(
                        PlannedSession.class,
                        overlapping(
                                (track, day, sessions, gap) -> gap.getPreviousRangeEnd(),
                                (track, day, sessions, gap) -> gap.getNextRangeStart(),
                                session -> (long) session.startMinute(),
                                session -> (long) session.endMinute()),
                        filtering((track, day, sessions, gap, other) ->
                                !other.facts().isPlenary()))
                .penalizeLong(RULE.score(), (track, day, sessions, gap) -> 1)
                .justifyWith((track, day, sessions, gap, score) -> breach(track, sessions, gap))
                .asConstraint(RULE.id());
    }

    private static Breach breach(
            String track, ConnectedRangeChain<Themed, Long, Long> sessions, RangeGap<Long, Long> gap) {
        var sides = GapSides.of(sessions, Themed::session, gap);
        var text = "Track '%s' breaks off between %s and %s, %s, while other sessions run."
                .formatted(track, sides.before(), sides.after(), sides.gapText());
        return Breach.of(text, sides.before(), sides.after());
    }
}
