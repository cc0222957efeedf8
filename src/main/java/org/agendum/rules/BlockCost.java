package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.BlockCosts;
import org.agendum.problem.Cost;
import org.agendum.problem.Problem;

/** A block of a track is at a time or in a room that has a cost per block. Cost: that cost. */
final class BlockCost implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "block-cost",
                    1,
                    "The blocks of a track are at times and in rooms that cost nothing.",
                    "cost of a block time, of a room, or of both together, per block of a track")
            .reads("costs.perBlock", "costs.block", "costs.room", "costs.track", "costs.cost")
            .knownAs("CoSPLib", "Tracks_Sessions|Penalty", "Tracks_Rooms|Penalty", "Sessions_Rooms|Penalty");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofBlockTime(problem)
                .or(() -> Lack.of(problem.costs().stream().anyMatch(Cost::perBlock), "no cost is per block"));
    }

    @Override
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return Optional.of(BlockGroups.ofTracks(plan, track -> {
            var costs = costs(plan, track);
            return (blocks, number) -> cost(blocks, number, costs);
        }));
    }

    /** What a block of the track costs at each time in each room. */
    private static long[][] costs(AgendaPlan plan, String track) {
        var times = plan.slotTable().eventBlocks();
        var costs = new long[times.size()][plan.rooms().size()];
        for (var time : times) {
            for (var room : plan.rooms()) {
                for (var each : plan.ruleFacts().blockCosts()) {
                    costs[time.index()][room.index()] += each.of(track, time, room);
                }
            }
        }
        return costs;
    }

    private static long cost(TrackBlocks blocks, int track, long[][] costs) {
        long sum = 0;
        for (int time = 0; time < blocks.times(); time++) {
            for (int room = 0; blocks.roomsInUse(track, time) > 0 && room < blocks.rooms(); room++) {
                sum += blocks.isThere(track, time, room) ? costs[time][room] : 0;
            }
        }
        return sum;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return TrackBlock.stream(factory)
                .join(BlockCosts.class)
                .map((block, costs) -> block, BlockCost::cost)
                .filter((block, cost) -> cost > 0)
                .penalizeLong(RULE.score(), (block, cost) -> cost)
                .justifyWith((block, cost, score) -> breach(block, cost))
                .asConstraint(RULE.id());
    }

    private static long cost(TrackBlock block, BlockCosts costs) {
        return costs.of(block.track(), block.time(), block.room());
    }

    private static Breach breach(TrackBlock block, long cost) {
        var text = "The block of track '%s' at %s costs %d.".formatted(block.track(), block, cost);
        return Breach.of(text, block.sessions()).in(block.room());
    }
}
