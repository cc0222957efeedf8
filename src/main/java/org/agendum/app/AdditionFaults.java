package org.agendum.app;

import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.Disruption;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.LocatedFault;
import org.agendum.problem.Copies;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;

/** What is wrong with a problem together with what is added to it is wrong with what is added. */
public final class AdditionFaults {
    /**
     * @param file what messages call that which is added
     * @throws InvalidInput if anything is wrong, with all that is
     */
    public static void check(String file, Problem problem, Disruption disruption) {
        var sessions = new ArrayList<>(problem.sessions());
        sessions.addAll(disruption.added());
        var people = new ArrayList<>(problem.people());
        people.addAll(disruption.people());
        var all = Copies.with(Copies.with(problem, "sessions", sessions), "people", people);
        var faults = Validation.of(all, Catalogue.countings()).faults();
        if (!faults.isEmpty()) {
            throw new InvalidInput(
                    faults.stream().map(fault -> located(file, fault, problem)).toList());
        }
    }

    private static LocatedFault located(String file, Fault fault, Problem problem) {
        var path = fault.pointer();
        var parts = path.split("/");
        boolean isAdded = parts.length > 2 && parts[2].matches("\\d+");
        int known = isAdded && parts[1].equals("sessions")
                ? problem.sessions().size()
                : isAdded && parts[1].equals("people") ? problem.people().size() : 0;
        int index = isAdded ? Integer.parseInt(parts[2]) - known : 0;
        if (isAdded && index >= 0) {
            var rest = String.join(".", List.of(parts).subList(3, parts.length));
            path = "%s[%d]%s".formatted(parts[1], index, rest.isEmpty() ? "" : "." + rest);
        }
        return new LocatedFault(file, 0, 0, path, fault.message(), fault.advice());
    }

    private AdditionFaults() {}
}
