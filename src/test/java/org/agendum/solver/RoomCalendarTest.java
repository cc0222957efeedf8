package org.agendum.solver;

import static org.agendum.fixture.Moments.MONDAY_18;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.Slot;
import org.agendum.problem.Length;
import org.agendum.rules.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCalendarTest {
    private record Taken(PlannedRoom room, Slot slot) {
        boolean isInTheWay(Slot other) {
            return slot.startMinute() < other.endMinute() + room.turnoverMinutes()
                    && other.startMinute() < slot.endMinute() + room.turnoverMinutes();
        }
    }

    private static AgendaPlan plan() {
        var problem = problem()
                .with(room("r"), room("s").turnoverMinutes(15), room("t").turnoverMinutes(7))
                .with(
                        session("elastic").minutes(new Length(20, 30, 50)),
                        session("long").minutes(Length.of(180)),
                        session("odd").pin(MONDAY_9.plusMinutes(3), MONDAY_9.plusMinutes(47), "r"),
                        session("outside").pin(MONDAY_18.minusMinutes(1), MONDAY_18.plusMinutes(90), "s"))
                .build();
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }

    /** Compares it with a list of what is taken. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void knowsTheRoomsThatAreFree(long seed) {
        var plan = plan();
        var random = new Random(seed);
        var calendar = new RoomCalendar(plan.sessions(), plan.rooms().size());
        var all = RoomCalendar.rooms(
                IntStream.range(0, plan.rooms().size()).boxed().toList());
        var slots = plan.sessions().stream()
                .flatMap(session -> session.facts().slots().slots().stream())
                .toList();
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < 2_000; i++) {
            if (taken.size() > 6 || !taken.isEmpty() && random.nextBoolean()) {
                var old = taken.remove(random.nextInt(taken.size()));
                calendar.release(old.room(), old.slot());
            } else {
                var next = new Taken(any(plan.rooms(), random), any(slots, random));
                taken.add(next);
                calendar.take(next.room(), next.slot());
            }
            var slot = any(slots, random);
            var free = calendar.free(slot, all);
            for (var room : plan.rooms()) {
                assertThat(free.get(room.index()))
                        .isEqualTo(taken.stream().noneMatch(other -> other.room() == room && other.isInTheWay(slot)));
            }
        }
    }

    private static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
