package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agendum.exchange.CosplibInstance.Penalties;
import org.agendum.exchange.CosplibInstance.Penalty;
import org.agendum.exchange.CosplibInstance.Session;
import org.agendum.exchange.CosplibInstance.Submission;
import org.agendum.exchange.CosplibInstance.Track;
import org.agendum.problem.Cost;
import org.agendum.problem.Limits;

/** The penalties of a file of CoSPLib, with their weights: of blocks, each once, and of submissions, for each slot. */
final class CosplibCosts {
    private static final long MOST = Limits.of(Cost.class, "cost").orElseThrow().most();

    private final CosplibInstance instance;
    private final CosplibParameters parameters;
    private final List<String> sessions;
    private final List<Cost> costs = new ArrayList<>();

    private CosplibCosts(CosplibInstance instance) {
        this.instance = instance;
        this.parameters = instance.parameters();
        this.sessions = instance.sessions().stream().map(Session::name).toList();
    }

    /** A cost that is too large is a fault of the workbook. */
    static List<Cost> of(CosplibInstance instance) {
        var costs = new CosplibCosts(instance);
        costs.addOfBlocks();
        instance.submissions().forEach(costs::addOfSubmission);
        return costs.costs;
    }

    private void addOfBlocks() {
        var tracks = instance.tracks().stream().map(Track::name).toList();
        addOfBlocks(CosplibTerm.TRACKS_SESSIONS, tracks, sessions, instance.tracksSessions());
        addOfBlocks(CosplibTerm.TRACKS_ROOMS, tracks, instance.rooms(), instance.tracksRooms());
        addOfBlocks(CosplibTerm.SESSIONS_ROOMS, sessions, instance.rooms(), instance.sessionsRooms());
    }

    private void addOfBlocks(CosplibTerm term, List<String> rows, List<String> columns, Penalties penalties) {
        for (var row : rows) {
            for (var column : columns) {
                var penalty = penalties.of(row, column);
                long cost = penalty == null ? 0 : forSlots(weighted(term, penalty), 1, penalty.cell());
                if (cost > 0) {
                    costs.add(
                            switch (term) {
                                case TRACKS_SESSIONS -> new Cost(null, row, null, null, cost, column, true);
                                case TRACKS_ROOMS -> new Cost(null, row, null, column, cost, null, true);
                                default -> new Cost(null, null, null, column, cost, row, true);
                            });
                }
            }
        }
    }

    private void addOfSubmission(Submission submission) {
        for (var session : instance.sessions()) {
            long zone = parameters.weight(CosplibTerm.SUBMISSIONS_TIME_ZONES)
                    * parameters.zonePenalty(submission.offsetHours(), session);
            var penalty = submission.bySession().get(session.name());
            long wish = weighted(CosplibTerm.SUBMISSIONS_SESSIONS, penalty);
            var cell = penalty == null ? submission.zone() : penalty.cell();
            long cost = forSlots(zone + wish, submission.slots(), cell);
            if (cost > 0) {
                costs.add(new Cost(submission.reference(), null, null, null, cost, session.name(), null));
            }
        }
        submission.byRoom().keySet().stream()
                .sorted(Comparator.comparing(instance.rooms()::indexOf))
                .forEach(room -> {
                    var penalty = submission.byRoom().get(room);
                    long cost = forSlots(
                            weighted(CosplibTerm.SUBMISSIONS_ROOMS, penalty), submission.slots(), penalty.cell());
                    if (cost > 0) {
                        costs.add(new Cost(submission.reference(), null, null, room, cost, null, null));
                    }
                });
    }

    /** @param penalty null for none */
    private long weighted(CosplibTerm term, Penalty penalty) {
        return penalty == null ? 0 : parameters.weight(term) * penalty.amount();
    }

    private static long forSlots(long cost, int slots, SheetCell cell) {
        if (cost > MOST / slots) {
            cell.fault(
                    "The penalty, with its weight and for all slots, is more than %d.".formatted(MOST),
                    "Maybe divide all weights by ten.");
            return 0;
        }
        return cost * slots;
    }
}
