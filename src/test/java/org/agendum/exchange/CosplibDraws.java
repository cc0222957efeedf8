package org.agendum.exchange;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** Schedules at random that break no hard rule of CoSPLib: all submissions have a place, and no block has two tracks. */
final class CosplibDraws {
    private static final int MOST_TRIES = 20_000;

    private final Problem problem;
    private final Random random;

    /** A room at a block time. */
    private static final class Cell {
        private final BlockTime time;
        private final String room;
        private final List<Session> sessions = new ArrayList<>();
        private long free;

        private Cell(BlockTime time, String room, long slots) {
            this.time = time;
            this.room = room;
            this.free = slots;
        }
    }

    private CosplibDraws(Problem problem, long seed) {
        this.problem = problem;
        this.random = new Random(seed);
    }

    static Schedule draw(Problem problem, long seed) {
        var draws = new CosplibDraws(problem, seed);
        for (int i = 0; i < MOST_TRIES; i++) {
            var cells = draws.tryOnce();
            if (cells.isPresent()) {
                return draws.schedule(cells.get());
            }
        }
        throw new AssertionError("No legal schedule of %s was found.".formatted(problem.id()));
    }

    private long slotMinutes() {
        var slot = problem.slots().get(0);
        return ChronoUnit.MINUTES.between(slot.from(), slot.to());
    }

    private Optional<List<Cell>> tryOnce() {
        var cells = new ArrayList<Cell>();
        for (var time : problem.blocks().times()) {
            long slots = ChronoUnit.MINUTES.between(time.from(), time.to()) / slotMinutes();
            problem.rooms().forEach(room -> cells.add(new Cell(time, room.id(), slots)));
        }
        Collections.shuffle(cells, random);
        var byTrack = problem.sessions().stream().collect(Collectors.groupingBy(Session::track));
        var tracks = new ArrayList<>(problem.tracks());
        Collections.shuffle(tracks, random);
        for (var track : tracks) {
            if (!fill(cells, byTrack.get(track.id()))) {
                return Optional.empty();
            }
        }
        return Optional.of(cells);
    }

    /** The longest first, each in a cell that the track has already if it fits there. */
    private boolean fill(List<Cell> cells, List<Session> track) {
        var sessions = new ArrayList<>(track);
        Collections.shuffle(sessions, random);
        sessions.sort((a, b) -> b.minutes().preferred() - a.minutes().preferred());
        var own = new ArrayList<Cell>();
        for (var session : sessions) {
            long slots = session.minutes().preferred() / slotMinutes();
            var cell = own.stream()
                    .filter(some -> some.free >= slots)
                    .findFirst()
                    .or(() -> cells.stream()
                            .filter(some -> some.sessions.isEmpty() && some.free >= slots)
                            .findFirst());
            if (cell.isEmpty()) {
                return false;
            }
            if (cell.get().sessions.isEmpty()) {
                own.add(cell.get());
            }
            cell.get().sessions.add(session);
            cell.get().free -= slots;
        }
        return true;
    }

    private Schedule schedule(List<Cell> cells) {
        var placements = new HashMap<String, Placement>();
        for (var cell : cells) {
            Collections.shuffle(cell.sessions, random);
            long gap = random.nextInt((int) (cell.free + 1));
            var start = cell.time.from().plusMinutes(gap * slotMinutes());
            for (var session : cell.sessions) {
                var end = start.plusMinutes(session.minutes().preferred());
                placements.put(session.id(), new Placement(session.id(), start, end, cell.room, null, false));
                start = end;
            }
        }
        return schedule(problem, placements);
    }

    private static Schedule schedule(Problem problem, Map<String, Placement> placements) {
        return new Schedule(
                null,
                problem.id(),
                null,
                null,
                null,
                null,
                problem.sessions().stream()
                        .map(session -> placements.get(session.id()))
                        .toList(),
                null,
                null);
    }
}
