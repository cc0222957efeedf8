package org.agendum.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.problem.Cost;
import org.agendum.problem.Problem;

/** Makes the costs of places: those of a track become costs of each of its sessions. */
final class PlaceCosts {
    private final Map<String, SessionFacts> sessions = new HashMap<>();
    private final Map<String, List<SessionFacts>> sessionsByTrack = new HashMap<>();
    private final Map<String, Slot> slots = new HashMap<>();

    static List<PlaceCost> of(Problem problem, Collection<SessionFacts> sessions, SlotTable table) {
        return new PlaceCosts(problem, sessions, table).of(problem.costs());
    }

    private PlaceCosts(Problem problem, Collection<SessionFacts> all, SlotTable table) {
        for (var session : all) {
            sessions.put(session.id(), session);
            session.tracks()
                    .forEach(track -> sessionsByTrack
                            .computeIfAbsent(track, key -> new ArrayList<>())
                            .add(session));
        }
        var timeline = table.timeline();
        problem.slots()
                .forEach(slot ->
                        slots.put(slot.id(), table.slot(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to()))));
    }

    private List<PlaceCost> of(List<Cost> costs) {
        return costs.stream()
                .filter(cost -> cost.cost() > 0 && !cost.perBlock())
                .flatMap(cost -> bearers(cost)
                        .map(session ->
                                new PlaceCost(session, slots.get(cost.slot()), cost.block(), cost.room(), cost.cost())))
                .toList();
    }

    private Stream<SessionFacts> bearers(Cost cost) {
        if (cost.session() == null) {
            return sessionsByTrack.getOrDefault(cost.track(), List.of()).stream();
        }
        return Stream.of(sessions.get(cost.session()))
                .filter(session -> cost.track() == null || session.tracks().contains(cost.track()));
    }
}
