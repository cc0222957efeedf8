package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/**
 * How evenly an attribute is spread over the people of a session, those who moderate aside. Who lacks the attribute is
 * unknown and not counted; a session with fewer than two others is not judged.
 */
record Balance(String attribute) {
    Optional<String> missing(Problem problem) {
        return Lack.ofPerson(
                problem,
                person -> person.attributes().containsKey(attribute),
                "has the attribute '%s'".formatted(attribute));
    }

    /** Sessions with the values of their people, where one value is more frequent than all others together. */
    BiConstraintStream<PlannedSession, List<String>> uneven(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class).filter(this::isCounted))
                .groupBy((seat, session) -> session, toList((seat, session) -> value(seat)))
                .filter((session, values) -> values.size() > 1 && excess(values) > 0);
    }

    private boolean isCounted(PlannedSeat seat) {
        return !seat.isModerating() && value(seat) != null;
    }

    private String value(PlannedSeat seat) {
        return seat.getPerson().person().attributes().get(attribute);
    }

    /** By how many people the most frequent value exceeds all others together. */
    static int excess(List<String> values) {
        int most = values.stream()
                .mapToInt(value -> Collections.frequency(values, value))
                .max()
                .orElse(0);
        return 2 * most - values.size();
    }

    Breach breach(PlannedSession session, List<String> values) {
        var counts =
                values.stream().collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        var list = counts.entrySet().stream()
                .map(count -> "%d %s".formatted(count.getValue(), count.getKey()))
                .toList();
        var text = "%s is uneven in %s: %s.".formatted(session, attribute, Phrases.list(list));
        return Breach.of(text, session);
    }
}
