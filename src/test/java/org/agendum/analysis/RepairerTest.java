package org.agendum.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.exact.KnownProblems;
import org.agendum.exact.Optimum;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Period;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** Repairs change as little as is possible: compared with all sets of sessions that could move instead. */
class RepairerTest {
    private static final int PROBLEMS = 200;
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int LEAST_SESSIONS = 2;
    private static final int MOST_SESSIONS = 5;

    private final Scoring scoring = new Scoring();

    /** What moves, at the least. */
    private record Least(long people, int sessions, int fewestSessions) {}

    @Test
    void movesNoMoreThanHasToMove() {
        int repaired = 0;
        int moving = 0;
        for (int seed = 1; repaired < PROBLEMS; seed += 2) {
            var problem = plain(KnownProblems.problem(seed));
            var optimum = Optimum.of(problem, Catalogue.weights(problem), LONG);
            if (!optimum.isProved()
                    || optimum.schedule().sessions().size() < LEAST_SESSIONS
                    || optimum.schedule().sessions().size() > MOST_SESSIONS) {
                continue;
            }
            var random = new Random(seed);
            var disruption = disruption(problem, optimum.schedule(), random);
            var repair = new Repairer(problem, optimum.schedule(), disruption, LONG, seed).repair();
            var least = least(problem, optimum.schedule(), disruption);
            boolean isWhole = repair.summary().leftOut().isEmpty()
                    && repair.schedule().score().isFeasible();
            assertThat(isWhole).as("seed %d: %s", seed, least).isEqualTo(least != null);
            if (least != null) {
                assertThat(repair.summary().proved()).as("seed %d", seed).isTrue();
                assertThat(new Least(repair.summary().people(), repair.summary().moved(), (int)
                                repair.summary().fewestMoved()))
                        .as("seed %d: %s", seed, repair.summary().sessions())
                        .isEqualTo(least);
                assertThat(repair.summary().fewestPeople()).as("seed %d", seed).isEqualTo(least.people());
                repaired++;
                moving += least.sessions() > 0 ? 1 : 0;
            }
        }
        assertThat(moving).isGreaterThan(PROBLEMS / 8);
    }

    /** What cannot stay is counted all the same, and that can be proof enough. */
    @Test
    void answersWithoutAnyTimeForProofs() {
        int broken = 0;
        int proved = 0;
        for (int seed = 1; seed < 40; seed += 2) {
            var problem = plain(KnownProblems.problem(seed));
            var old = Optimum.of(problem, Catalogue.weights(problem), LONG).schedule();
            var disruption = disruption(problem, old, new Random(seed));
            var repair = new Repairer(problem, old, disruption, Duration.ZERO, seed).repair();
            broken += repair.summary().sessions().isEmpty() ? 0 : 1;

            assertThat(repair.schedule().score().isFeasible())
                    .as("seed %d", seed)
                    .isTrue();
            if (old.sessions().size() <= MOST_SESSIONS) {
                var least = least(problem, old, disruption);
                proved += checkBounds(repair.summary(), least, seed) ? 1 : 0;
            }
        }
        assertThat(broken).isGreaterThan(5);
        assertThat(proved).isGreaterThan(5);
    }

    /** Whether the repair says that it is the least, which is then so. */
    private static boolean checkBounds(Repair.Summary repair, Least least, int seed) {
        if (least != null) {
            assertThat(repair.fewestMoved()).as("seed %d", seed).isLessThanOrEqualTo(least.fewestSessions());
            assertThat(repair.fewestPeople()).as("seed %d", seed).isLessThanOrEqualTo(least.people());
        }
        if (repair.proved()) {
            assertThat(repair.leftOut().isEmpty()).as("seed %d", seed).isEqualTo(least != null);
        }
        if (repair.proved() && least != null) {
            assertThat(repair.people()).as("seed %d", seed).isEqualTo((int) least.people());
            assertThat(repair.moved()).as("seed %d", seed).isEqualTo(least.sessions());
        }
        return repair.proved();
    }

    /** Without pins, what was published, and seats to choose for: nothing but time and place can change. */
    private static Problem plain(Problem problem) {
        var rules = new HashMap<>(problem.rules());
        rules.remove("session-unscheduled");
        var sessions = problem.sessions().stream()
                .map(session -> Copies.with(Copies.with(session, "pin", null), "published", null))
                .map(session -> Copies.with(
                        session,
                        "seats",
                        session.seats().stream().filter(Seat::isNamed).toList()))
                .toList();
        return Copies.with(
                Copies.with(Copies.with(problem, "sessions", sessions), "rules", rules),
                "relations",
                problem.relations().stream().flatMap(RepairerTest::pairs).toList());
    }

    /** Which mean the same, also when one session is taken away. */
    private static Stream<Relation> pairs(Relation relation) {
        var sessions = relation.sessions().stream().distinct().toList();
        return relation.type() == Relation.Type.EXCLUSIVE || relation.type() == Relation.Type.INTERESTED
                ? Stream.of(relation)
                : IntStream.range(1, sessions.size())
                        .mapToObj(i -> Copies.with(relation, "sessions", sessions.subList(i - 1, i + 1)));
    }

    private static Disruption disruption(Problem problem, Schedule schedule, Random random) {
        var absences = new HashMap<String, List<Period>>();
        var closings = new HashMap<String, List<Period>>();
        var cancelled = new HashSet<String>();
        var lengths = new HashMap<String, Integer>();
        for (var placement : schedule.sessions()) {
            var period = new Period(placement.start(), placement.end());
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (placement.room() != null) {
                        closings.computeIfAbsent(placement.room(), any -> new ArrayList<>())
                                .add(period);
                    }
                }
                case 1 ->
                    placement.seats().stream()
                            .map(seat -> seat.person())
                            .filter(Objects::nonNull)
                            .forEach(person -> absences.computeIfAbsent(person, any -> new ArrayList<>())
                                    .add(period));
                case 2 ->
                    lengths.put(
                            placement.id(),
                            (int) Duration.between(placement.start(), placement.end())
                                            .toMinutes()
                                    + problem.gridMinutes());
                case 3 -> {
                    if (schedule.sessions().size() > 2 && cancelled.isEmpty()) {
                        cancelled.add(placement.id());
                    }
                }
                default -> {}
            }
        }
        return new Disruption(Set.of(), absences, Set.of(), closings, cancelled, List.of(), List.of(), lengths, null);
    }

    /** By trying all sets of sessions that may move; null when nothing is enough. */
    private Least least(Problem before, Schedule old, Disruption disruption) {
        var placements = old.sessions().stream()
                .filter(placement -> !disruption.cancelledSessions().contains(placement.id()))
                .map(placement -> lengthened(placement, disruption))
                .toList();
        var problem = onlyOf(placements, new DisruptedProblem(before, disruption, Map.of()).make());
        Least least = null;
        int fewest = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << placements.size(); set++) {
            var movable = new HashSet<String>();
            for (int i = 0; i < placements.size(); i++) {
                if ((set >> i & 1) == 1) {
                    movable.add(placements.get(i).id());
                }
            }
            if (isEnough(problem, placements, movable)) {
                var found = new Least(people(problem, movable), movable.size(), 0);
                fewest = Math.min(fewest, movable.size());
                least = least == null || isLess(found, least) ? found : least;
            }
        }
        return least == null ? null : new Least(least.people(), least.sessions(), fewest);
    }

    private static boolean isLess(Least one, Least other) {
        return one.people() < other.people() || one.people() == other.people() && one.sessions() < other.sessions();
    }

    private static Placement lengthened(Placement placement, Disruption disruption) {
        var minutes = disruption.lengths().get(placement.id());
        return minutes == null
                ? placement
                : Copies.with(placement, "end", placement.start().plusMinutes(minutes));
    }

    private static Problem onlyOf(List<Placement> placements, Problem problem) {
        var placed = placements.stream().map(Placement::id).collect(Collectors.toSet());
        var left = problem;
        for (var session : problem.sessions()) {
            left = placed.contains(session.id()) ? left : ProblemEdits.withoutSession(left, session.id());
        }
        return left;
    }

    private static long people(Problem problem, Set<String> movable) {
        return problem.sessions().stream()
                .filter(session -> movable.contains(session.id()))
                .flatMap(session -> session.seats().stream())
                .map(Seat::person)
                .distinct()
                .count();
    }

    private boolean isEnough(Problem problem, List<Placement> placements, Set<String> movable) {
        Map<String, Placement> byId =
                placements.stream().collect(Collectors.toMap(Placement::id, placement -> placement));
        var pinned = Copies.with(
                problem,
                "sessions",
                problem.sessions().stream()
                        .map(session -> movable.contains(session.id()) ? session : pinned(session, byId))
                        .toList());
        var optimum = Optimum.of(pinned, Catalogue.weights(pinned), LONG);
        return optimum.schedule().unscheduled().isEmpty()
                && !Check.of(problem, optimum.schedule(), scoring).has(Level.HARD);
    }

    private static Session pinned(Session session, Map<String, Placement> byId) {
        var placement = byId.get(session.id());
        return Copies.with(session, "pin", new Pin(placement.start(), placement.end(), placement.room()));
    }
}
