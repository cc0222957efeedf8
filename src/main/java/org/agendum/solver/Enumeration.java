package org.agendum.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.agendum.schedule.Score;

/** Goes through all plans of a small problem. */
final class Enumeration {
    private final Workplace workplace;
    private final Neighbourhood neighbourhood;
    private final List<List<PlanMove>> choices = new ArrayList<>();

    Enumeration(Workplace workplace) {
        this.workplace = workplace;
        this.neighbourhood = new Neighbourhood(workplace.plan());
    }

    /** How many plans there are; more than the limit when there are more than that. */
    long count(long limit) {
        var sizes = Stream.concat(
                neighbourhood.movable().stream()
                        .mapToLong(session -> 1
                                + (long) session.facts().slots().slots().size()
                                        * session.facts().rooms().size())
                        .boxed(),
                neighbourhood.openSeats().stream()
                        .map(seat -> 1L + seat.getCandidates().size()));
        long count = 1;
        for (long size : (Iterable<Long>) sizes::iterator) {
            count *= size;
            if (count > limit) {
                return limit + 1;
            }
        }
        return count;
    }

    private void addChoices() {
        for (var session : neighbourhood.movable()) {
            var moves = new ArrayList<PlanMove>();
            for (var slot : session.facts().slots().slots()) {
                for (int room : session.facts().rooms()) {
                    moves.add(PlanMove.place(
                            session, slot, neighbourhood.plan().rooms().get(room)));
                }
            }
            if (Neighbourhood.mayLeave(session)) {
                moves.add(PlanMove.place(session, null, null));
            }
            choices.add(moves);
        }
        for (var seat : neighbourhood.openSeats()) {
            var moves = new ArrayList<PlanMove>();
            seat.getCandidates().forEach(person -> moves.add(PlanMove.seat(seat, person)));
            moves.add(PlanMove.seat(seat, null));
            choices.add(moves);
        }
    }

    /**
     * @param visitor is called with the score of each while it is the plan of the workplace
     * @return whether it went through all
     */
    boolean visit(Consumer<Score> visitor, BooleanSupplier isOver) {
        if (choices.isEmpty()) {
            addChoices();
        }
        return visit(0, visitor, isOver);
    }

    private boolean visit(int depth, Consumer<Score> visitor, BooleanSupplier isOver) {
        if (depth == choices.size()) {
            visitor.accept(Scoring.score(workplace.score()));
            return !isOver.getAsBoolean();
        }
        for (var move : choices.get(depth)) {
            workplace.make(move);
            if (!visit(depth + 1, visitor, isOver)) {
                return false;
            }
        }
        return true;
    }
}
