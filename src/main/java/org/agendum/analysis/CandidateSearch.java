package org.agendum.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Tryout;

/** Tries everybody who could take a seat, all else as it is. */
final class CandidateSearch {
    /** To find out why takes longer than what it costs, so it is said of those among whom planners choose. */
    private static final int MOST_REASONS = 40;

    private final Tryout tryout;
    private final AgendaPlan plan;
    private final PlannedSeat seat;
    private final PlannedPerson sitting;
    private final State now;

    private record Tried(PlannedPerson person, Score difference) {}

    CandidateSearch(Tryout tryout, AgendaPlan plan, PlannedSeat seat, State now) {
        this.tryout = tryout;
        this.plan = plan;
        this.seat = seat;
        this.now = now;
        this.sitting = seat.getPerson();
    }

    /** Best first. For an open seat those among whom the problem lets choose, for any other seat everybody. */
    List<Candidate> search() {
        var people = seat.seat().isOpen() ? seat.getCandidates() : plan.people();
        var tried = people.stream()
                .map(this::tried)
                .sorted(Comparator.comparing(Tried::difference)
                        .reversed()
                        .thenComparing(one -> one.person().toString()))
                .toList();
        var candidates = IntStream.range(0, tried.size())
                .mapToObj(i -> candidate(tried.get(i), i < MOST_REASONS))
                .toList();
        tryout.seat(seat, sitting);
        return candidates;
    }

    private Tried tried(PlannedPerson person) {
        tryout.seat(seat, person);
        return new Tried(person, PlaceOption.difference(tryout.score(), now.score()));
    }

    private Candidate candidate(Tried tried, boolean saysWhy) {
        var person = tried.person();
        var difference = tried.difference();
        boolean isWorse = difference.hard() < 0 || difference.medium() < 0 || difference.soft() < 0;
        return new Candidate(
                person.id(),
                person.toString(),
                person == sitting,
                difference.hard() >= 0,
                seat.seat().isOpen(),
                saysWhy && isWorse ? reasons(person) : List.of(),
                difference.hard(),
                difference.medium(),
                difference.soft());
    }

    private List<String> reasons(PlannedPerson person) {
        tryout.seat(seat, person);
        return PlaceOption.of(null, now, State.of(tryout)).breaks().stream()
                .map(Violation::text)
                .toList();
    }
}
