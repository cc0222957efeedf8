package org.agendum.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.planning.PlannedSeat;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Resource;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;

/** What a problem does not have at all, as a clause like {@code no session is plenary}; empty when it has it. */
final class Lack {
    static Optional<String> ofSession(Problem problem, Predicate<Session> has, String what) {
        return of(problem.sessions().stream().anyMatch(has), "no session " + what);
    }

    static Optional<String> ofPerson(Problem problem, Predicate<Person> has, String what) {
        return of(problem.people().stream().anyMatch(has), "no person " + what);
    }

    static Optional<String> ofRoom(Problem problem, Predicate<Room> has, String what) {
        return of(problem.rooms().stream().anyMatch(has), "no room " + what);
    }

    static Optional<String> ofSeat(Problem problem, Predicate<Seat> has, String what) {
        return of(seats(problem).anyMatch(has), "no seat " + what);
    }

    /** A moderating seat whose person the solver chooses. */
    static Optional<String> ofOpenModeration(Problem problem) {
        return of(
                seats(problem).anyMatch(seat -> seat.isOpen() && PlannedSeat.isModerating(seat)),
                "no seat of a moderator is open");
    }

    static Optional<String> ofTrack(Problem problem) {
        return ofSession(problem, session -> !session.allTracks().isEmpty(), "has a track");
    }

    static Optional<String> ofTopic(Problem problem) {
        return ofSession(problem, session -> !session.topics().isEmpty(), "has a topic");
    }

    static Optional<String> ofAudience(Problem problem) {
        return ofSession(problem, session -> !session.audience().types().isEmpty(), "has a type of audience");
    }

    static Optional<String> ofLevel(Problem problem) {
        return ofSession(problem, session -> session.audience().level() != null, "has a level");
    }

    static Optional<String> ofPublished(Problem problem) {
        return ofSession(problem, session -> session.published() != null, "was published");
    }

    static Optional<String> ofRelation(Problem problem, Relation.Type type) {
        return of(
                problem.relations().stream().anyMatch(relation -> relation.type() == type),
                "no relation is of the type '%s'".formatted(type.name().toLowerCase(Locale.ROOT)));
    }

    /** A session that needs such a resource. */
    static Optional<String> ofNeed(Problem problem, Predicate<Resource> has, String what) {
        var resources =
                problem.resources().stream().filter(has).map(Resource::id).collect(Collectors.toSet());
        return ofSession(
                problem,
                session -> session.needs().resources().entrySet().stream()
                        .anyMatch(need -> need.getValue() > 0 && resources.contains(need.getKey())),
                "needs " + what);
    }

    /** What a way of counting needs besides what its rule does. */
    static Optional<String> ofCounting(Problem problem, String counting) {
        return switch (counting) {
            case Streams.BLOCKS -> ofBlockTime(problem);
            case Streams.SLOTS -> of(!problem.slots().isEmpty(), "no slots are listed");
            default -> Optional.empty();
        };
    }

    static Optional<String> ofBlockTime(Problem problem) {
        return of(
                problem.blocks() != null && !problem.blocks().times().isEmpty(),
                "blocks do not say when they take place (blocks.times)");
    }

    static Optional<String> ofSecondDay(Problem problem) {
        return of(problem.days().size() > 1, "there is one day only");
    }

    private static Stream<Seat> seats(Problem problem) {
        return problem.sessions().stream().flatMap(session -> session.seats().stream());
    }

    static Optional<String> of(boolean isThere, String clause) {
        return isThere ? Optional.empty() : Optional.of(clause);
    }

    private Lack() {}
}
