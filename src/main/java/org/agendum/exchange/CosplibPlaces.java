package org.agendum.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agendum.problem.BlockTime;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/**
 * Writes where the submissions of a conference are, in the words of CoSPLib: a block time is a session, its listed
 * slots count from 0.
 */
public final class CosplibPlaces {
    private final Problem problem;
    private final List<String> messages = new ArrayList<>();

    /** @param messages what could not be written, and why */
    public record Result(String text, List<String> messages) {}

    private record Place(String session, String room, int slot) {}

    private CosplibPlaces(Problem problem) {
        this.problem = problem;
    }

    /** Whether the problem has what places are told by. */
    public static boolean canTell(Problem problem) {
        return problem.blocks() != null && !problem.blocks().times().isEmpty();
    }

    /** @param problem with block times */
    public static Result write(Problem problem, Schedule schedule) {
        var places = new CosplibPlaces(problem);
        var text = JsonWriter.any(Map.of("submissions", places.submissions(schedule)));
        return new Result(text, List.copyOf(places.messages));
    }

    private Map<String, Place> submissions(Schedule schedule) {
        var placements = new HashMap<String, Placement>();
        schedule.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        var submissions = new LinkedHashMap<String, Place>();
        for (var session : problem.sessions()) {
            var placement = placements.get(session.id());
            if (placement != null) {
                place(placement).ifPresent(place -> submissions.put(session.id(), place));
            }
        }
        return submissions;
    }

    private Optional<Place> place(Placement placement) {
        var block = problem.blocks().times().stream()
                .filter(time ->
                        isWithin(placement.start().toInstant(), placement.end().toInstant(), time))
                .findFirst();
        if (block.isEmpty()) {
            return leftOut(placement, "it lies in none of the block times");
        }
        int slot = starts(block.get()).indexOf(placement.start().toInstant());
        if (slot < 0) {
            return leftOut(placement, "it does not start with a listed slot");
        }
        if (placement.room() == null) {
            return leftOut(placement, "it has no room");
        }
        return Optional.of(new Place(block.get().id(), placement.room(), slot));
    }

    private static boolean isWithin(Instant from, Instant to, BlockTime time) {
        return !from.isBefore(time.from().toInstant()) && !to.isAfter(time.to().toInstant());
    }

    /** Of the slots within a block, in order. */
    private List<Instant> starts(BlockTime time) {
        return problem.slots().stream()
                .filter(slot -> isWithin(slot.from().toInstant(), slot.to().toInstant(), time))
                .map(ListedSlot::from)
                .map(from -> from.toInstant())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Place> leftOut(Placement placement, String reason) {
        messages.add("%s is left out: %s.".formatted(Quote.of(placement.id()), reason));
        return Optional.empty();
    }
}
