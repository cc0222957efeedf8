package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Score;

/**
 * Counts what each rule costs a plan with one of its sessions elsewhere. For one thread at a time.
 *
 * <p>Most rules are counted from tables. As for the others, Timefold can say after each move what each rule costs, but
 * only by going through all violations again. A score is there at once. So these rules are counted three at a time, one
 * on each level of the score; rules without weight cost no time. What this takes to set up is kept for the next question;
 * each three have a copy of the plan, so that they are counted side by side.
 */
public final class SpotCounter implements AutoCloseable {
    private final AgendaPlan plan;
    private final Weights weights;
    private final List<Group> groups = new ArrayList<>();
    private TableSpots tables;
    /** The constraints that are counted from tables; null before the first question. */
    private Set<String> counted;

    /**
     * Some rules, as many as there are levels at most, and a score in which each has a level of its own.
     *
     * @param isRoomBlind whether it is all the same to them in which room a session is
     */
    private record Group(List<Counted> rules, boolean isRoomBlind, Tryout tryout) {}

    private record Counting(List<Counted> rules, boolean isRoomBlind) {}

    private record Counted(String constraint, Level level) {}

    /** @param plan stays as it is; whoever moves it tells so here */
    public SpotCounter(AgendaPlan plan, Weights weights) {
        this.plan = plan;
        this.weights = weights;
    }

    /** The plan has a session there from now on; nowhere if slot or room is null. */
    public void put(PlannedSession session, Slot slot, PlannedRoom room) {
        groups.forEach(group -> group.tryout().putAlike(session, slot, room));
        if (tables != null) {
            tables.put(session, slot, room);
        }
    }

    /** The plan has somebody in a seat from now on; nobody if the person is null. */
    public void seat(PlannedSeat seat, PlannedPerson person) {
        groups.forEach(group -> group.tryout().seatAlike(seat, person));
        if (tables != null) {
            tables.seat(seat, person);
        }
    }

    /** One for each rule that has a weight, in order of their ids. */
    public List<SpotCosts> count(PlannedSession session, List<Spot> spots) {
        setUp();
        var fromStreams = groups.parallelStream().flatMap(group -> count(group, session, spots).stream());
        return Stream.concat(fromStreams, tables.count(session, spots).stream())
                .sorted(Comparator.comparing(SpotCosts::constraint))
                .toList();
    }

    /** Gets ready for the first question, unless that is done. */
    public void setUp() {
        if (tables == null) {
            tables = new TableSpots(plan, weights);
        }
        tables.setUp();
        if (!tables.constraints().equals(counted)) {
            counted = tables.constraints();
            setUpStreams();
        }
    }

    private void setUpStreams() {
        close();
        groups.clear();
        var rules = weights.byRule().entrySet().stream()
                .filter(rule -> !rule.getValue().isZero() && !counted.contains(rule.getKey()))
                .map(rule -> Scoring.ruleCost(rule.getKey(), rule.getValue().negate()))
                .map(rule -> new Counted(rule.rule(), rule.level()))
                .sorted(Comparator.comparing(Counted::constraint))
                .collect(Collectors.partitioningBy(rule -> Catalogue.isRoomBlind(rule.constraint())));
        groups.addAll(rules.entrySet().stream()
                .flatMap(some -> inThrees(some.getValue()).map(three -> new Counting(three, some.getKey())))
                .toList()
                .parallelStream()
                .map(this::group)
                .toList());
    }

    private static Stream<List<Counted>> inThrees(List<Counted> rules) {
        int atOnce = Level.values().length;
        return IntStream.iterate(0, first -> first < rules.size(), first -> first + atOnce)
                .mapToObj(first -> rules.subList(first, Math.min(rules.size(), first + atOnce)));
    }

    private Group group(Counting some) {
        var tryout = Tryout.ofScore(plan.weighed(spread(some.rules())).copy());
        tryout.score();
        return new Group(some.rules(), some.isRoomBlind(), tryout);
    }

    /** The weights of some rules, each on a level of its own; all others have none. */
    private Weights spread(List<Counted> some) {
        var byRule = new HashMap<String, HardMediumSoftLongScore>();
        weights.byRule().keySet().forEach(rule -> byRule.put(rule, HardMediumSoftLongScore.ZERO));
        for (int j = 0; j < some.size(); j++) {
            var weight = weights.byRule().get(some.get(j).constraint());
            long amount = weight.hardScore() + weight.mediumScore() + weight.softScore();
            byRule.put(
                    some.get(j).constraint(),
                    switch (Level.values()[j]) {
                        case HARD -> HardMediumSoftLongScore.ofHard(amount);
                        case MEDIUM -> HardMediumSoftLongScore.ofMedium(amount);
                        case SOFT -> HardMediumSoftLongScore.ofSoft(amount);
                    });
        }
        return new Weights(byRule);
    }

    private static List<SpotCosts> count(Group group, PlannedSession session, List<Spot> spots) {
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        var costs = new long[group.rules().size()][spots.size()];
        var now = group.tryout().score();
        var known = new IdentityHashMap<Slot, Score>();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            var score = group.isRoomBlind()
                    ? known.computeIfAbsent(spot.slot(), slot -> score(group, session, spot))
                    : score(group, session, spot);
            for (int j = 0; j < costs.length; j++) {
                costs[j][i] = -score.of(Level.values()[j]);
            }
        }
        group.tryout().putAlike(session, slotNow, roomNow);
        group.tryout().score();
        var all = new ArrayList<SpotCosts>();
        for (int j = 0; j < costs.length; j++) {
            var rule = group.rules().get(j);
            all.add(new SpotCosts(rule.constraint(), rule.level(), -now.of(Level.values()[j]), costs[j]));
        }
        return all;
    }

    private static Score score(Group group, PlannedSession session, Spot spot) {
        group.tryout().putAlike(session, spot.slot(), spot.room());
        return group.tryout().score();
    }

    @Override
    public void close() {
        groups.forEach(group -> group.tryout().close());
    }
}
