package org.agendum.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.agendum.problem.Fault;

/**
 * A problem as JSON, from whatever file.
 *
 * @param place where in the file the value is that a JSON pointer names; null when the file is JSON itself
 * @param faults found so far
 * @param unreadable JSON pointers of values that are missing because of these
 * @param notices what was taken in one way that could have been meant in another
 */
record ProblemText(
        SourceText source,
        UnaryOperator<String> place,
        List<LocatedFault> faults,
        Set<String> unreadable,
        List<LocatedFault> notices) {
    static ProblemText of(SourceText json) {
        return new ProblemText(json, null, List.of(), Set.of(), List.of());
    }

    List<LocatedFault> locate(List<Fault> found) {
        return place == null
                ? Locations.locate(found, source)
                : found.stream()
                        .map(fault -> new LocatedFault(
                                source.file(), 0, 0, place.apply(fault.pointer()), fault.message(), fault.advice()))
                        .toList();
    }
}
