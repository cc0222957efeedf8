package org.agendum.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.agendum.problem.Blocks;
import org.agendum.problem.Problem;

/** A schedule while it is planned. */
@PlanningSolution(solutionCloner = AgendaPlanCloner.class)
public class AgendaPlan {
    private Problem problem;
    private SlotTable slotTable;

    @PlanningEntityCollectionProperty
    private List<PlannedSession> sessions;

    @PlanningEntityCollectionProperty
    private List<PlannedSeat> seats;

    /** The moves take a session's own rooms, by index, out of these. */
    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    private List<PlannedRoom> rooms;

    @ProblemFactCollectionProperty
    private List<PlannedPerson> people;

    @ProblemFactCollectionProperty
    private List<Ordering> orderings;

    private RuleFacts ruleFacts;

    @ProblemFactCollectionProperty
    private List<RelatedPair> relatedPairs;

    @ProblemFactCollectionProperty
    private List<ResourceNeed> resourceNeeds;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For Timefold. */
    protected AgendaPlan() {}

    AgendaPlan(
            Problem problem,
            SlotTable slotTable,
            Weights weights,
            List<PlannedSession> sessions,
            List<PlannedSeat> seats,
            List<PlannedRoom> rooms,
            List<PlannedPerson> people,
            List<Ordering> orderings,
            RuleFacts ruleFacts,
            List<RelatedPair> relatedPairs,
            List<ResourceNeed> resourceNeeds) {
        this.problem = problem;
        this.slotTable = slotTable;
        this.weights = weights.overrides();
        this.sessions = sessions;
        this.seats = seats;
        this.rooms = rooms;
        this.people = people;
        this.orderings = orderings;
        this.ruleFacts = ruleFacts;
        this.relatedPairs = relatedPairs;
        this.resourceNeeds = resourceNeeds;
    }

    /** The same plan with other weights: what is moved in one moves in the other. */
    public AgendaPlan weighed(Weights otherWeights) {
        return new AgendaPlan(
                problem,
                slotTable,
                otherWeights,
                sessions,
                seats,
                rooms,
                people,
                orderings,
                ruleFacts,
                relatedPairs,
                resourceNeeds);
    }

    /** The same plan, in which some constraints count nothing: what is moved in one moves in the other. */
    public AgendaPlan without(Set<String> constraints) {
        var others = new HashMap<String, HardMediumSoftLongScore>();
        for (var constraint : weights.getKnownConstraintNames()) {
            others.put(
                    constraint, constraints.contains(constraint) ? HardMediumSoftLongScore.ZERO : weight(constraint));
        }
        return weighed(new Weights(others));
    }

    /** Whether no seat may change hands. */
    public boolean hasFixedSeats() {
        return seats.stream().allMatch(PlannedSeat::isPinned);
    }

    /** A plan that stays as it is while this one changes. */
    public AgendaPlan copy() {
        var copy = new AgendaPlan();
        copy.problem = problem;
        copy.slotTable = slotTable;
        copy.weights = weights;
        copy.rooms = rooms.stream().map(PlannedRoom::copyWithoutSessions).toList();
        copy.sessions =
                sessions.stream().map(session -> session.copy(copy.rooms)).toList();
        for (int i = 0; i < rooms.size(); i++) {
            var sessionsOfCopy = copy.rooms.get(i).sessions();
            rooms.get(i).sessions().forEach(session -> sessionsOfCopy.add(copy.sessions.get(session.index())));
        }
        copy.seats = seats.stream().map(PlannedSeat::copy).toList();
        copy.people = people;
        copy.orderings = orderings;
        copy.ruleFacts = ruleFacts;
        copy.relatedPairs = relatedPairs;
        copy.resourceNeeds = resourceNeeds;
        copy.score = score;
        return copy;
    }

    public Problem problem() {
        return problem;
    }

    public SlotTable slotTable() {
        return slotTable;
    }

    public List<PlannedSession> sessions() {
        return sessions;
    }

    public List<PlannedSeat> seats() {
        return seats;
    }

    public List<PlannedRoom> rooms() {
        return rooms;
    }

    public List<PlannedPerson> people() {
        return people;
    }

    public List<Ordering> orderings() {
        return orderings;
    }

    /** Whether the rule counts anything in this plan, as it usually counts. */
    public boolean counts(String rule) {
        var weight = weight(rule);
        return weight == null || !weight.isZero();
    }

    /** What one unit of cost counts; null for a rule or way of counting that the plan knows nothing of. */
    public HardMediumSoftLongScore weight(String constraint) {
        return weights.getConstraintWeight(constraint);
    }

    public RuleFacts ruleFacts() {
        return ruleFacts;
    }

    @ProblemFactCollectionProperty
    public List<Blocks> getBlocks() {
        return ruleFacts.blocks();
    }

    @ProblemFactCollectionProperty
    public List<EventDay> getDays() {
        return ruleFacts.days();
    }

    @ProblemFactCollectionProperty
    public List<PlaceCost> getPlaceCosts() {
        return ruleFacts.placeCosts();
    }

    @ProblemFactCollectionProperty
    public List<SharedInterest> getSharedInterests() {
        return ruleFacts.sharedInterests();
    }

    @ProblemFactCollectionProperty
    public List<SimilarTracks> getSimilarTracks() {
        return ruleFacts.similarTracks();
    }

    @ProblemFactCollectionProperty
    public List<SharedChairs> getSharedChairs() {
        return ruleFacts.sharedChairs();
    }

    @ProblemFactCollectionProperty
    public List<OrderedTrack> getOrderedTracks() {
        return ruleFacts.orderedTracks();
    }

    @ProblemFactCollectionProperty
    public List<BlockCosts> getBlockCosts() {
        return ruleFacts.blockCosts();
    }

    public List<RelatedPair> relatedPairs() {
        return relatedPairs;
    }

    public List<ResourceNeed> resourceNeeds() {
        return resourceNeeds;
    }

    /** Null until it has been calculated. */
    public HardMediumSoftLongScore score() {
        return score;
    }
}
