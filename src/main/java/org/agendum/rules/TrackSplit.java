package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventBlock;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Other sessions, plenaries aside, come in between those of a track on a day. Cost: 1 per gap that they make. */
final class TrackSplit implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "track-split",
                    5,
                    "The sessions of a track on a day follow one another, with nothing but plenaries and breaks in between.",
                    "gap in a track on a day while other sessions run")
            .inAnyRoom()
            .or(Streams.BLOCKS, "track with block times between its own that it leaves out")
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
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return counting.equals(Streams.BLOCKS)
                ? Optional.of(BlockGroups.ofTracks(plan, track -> TrackSplit::splits))
                : Optional.empty();
    }

    private static long splits(TrackBlocks blocks, int track) {
        int runs = 0;
        for (int time = 0; time < blocks.times(); time++) {
            boolean begins = time == 0 || blocks.roomsInUse(track, time - 1) == 0;
            runs += blocks.roomsInUse(track, time) > 0 && begins ? 1 : 0;
        }
        return runs > 1 ? 1 : 0;
    }

    @Override
    public Optional<Gaps> gaps(AgendaPlan plan, String counting) {
        return counting.equals(Counting.USUAL)
                ? Optional.of(new Gaps(
                        Themed.byTheme(plan, SessionFacts::tracks).values(),
                        session -> !session.facts().isPlenary(),
                        (day, from, to, others) -> others.anyWithin(from, to) ? 1 : 0))
                : Optional.empty();
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Themed.stream(factory, SessionFacts::tracks)
                .filter(themed -> themed.day() != null)
                .groupBy(Themed::theme, Themed::slot, min(Function.<Themed>identity(), Themed::index))
                .map((track, slot, first) -> first)
                .groupBy(Themed::theme, Themed::day, toConnectedRanges(Themed::startMinute, Themed::endMinute))
                .flatten((track, day, sessions) -> sessions.getGaps())
                .ifExists(
                        SlotInUse.stream(factory, session -> !session.facts().isPlenary()),
                        overlapping(
                                (track, day, sessions, gap) -> gap.getPreviousRangeEnd(),
                                (track, day, sessions, gap) -> gap.getNextRangeStart(),
                                use -> (long) use.startMinute(),
                                use -> (long) use.endMinute()))
                .penalizeLong(RULE.score(), (track, day, sessions, gap) -> 1)
                .justifyWith((track, day, sessions, gap, score) -> breach(track, sessions, gap))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(TrackBlock.stream(factory)
                .groupBy(TrackBlock::track, toList())
                .filter((track, blocks) -> isSplit(blocks))
                .penalizeLong(RULE.score(), (track, blocks) -> 1)
                .justifyWith((track, blocks, score) -> breach(track, blocks))
                .asConstraint(RULE.constraint(Streams.BLOCKS)));
    }

    private static boolean isSplit(List<TrackBlock> blocks) {
        var times = times(blocks);
        return times.last().index() - times.first().index() >= times.size();
    }

    private static SortedSet<EventBlock> times(List<TrackBlock> blocks) {
        var times = new TreeSet<EventBlock>();
        blocks.forEach(block -> times.add(block.time()));
        return times;
    }

    private static Breach breach(String track, List<TrackBlock> blocks) {
        var names = times(blocks).stream().map(EventBlock::toString).toList();
        var text = "The blocks of track '%s' do not follow on one another: they are at %s."
                .formatted(track, Phrases.list(names));
        return Breach.of(text, TrackBlock.sessions(blocks));
    }

    private static Breach breach(
            String track, ConnectedRangeChain<Themed, Long, Long> sessions, RangeGap<Long, Long> gap) {
        var sides = GapSides.of(sessions, Themed::session, gap);
        var text = "Track '%s' breaks off between %s and %s, %s, while other sessions run."
                .formatted(track, sides.before(), sides.after(), sides.gapText());
        return Breach.of(text, sides.before(), sides.after());
    }
}
