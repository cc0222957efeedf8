package org.agendum.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.Disruption;
import org.agendum.analysis.Repair;
import org.agendum.analysis.Repairer;
import org.agendum.analysis.Unanswerable;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.RepairText;
import org.agendum.exchange.ScheduleReader;
import org.agendum.problem.Copies;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;

/** Mends a schedule after something has happened, and writes it with the problem as it is now. */
final class RepairCase {
    private final RepairRequest request;

    RepairCase(RepairRequest request) {
        this.request = request;
    }

    Answer answer(Problem problem, List<String> notices) throws IOException {
        var schedule = ScheduleReader.read(request.schedule(), problem.timeZone());
        var disruption = new DisruptionReader(request, problem).read();
        checkAdditions(problem, disruption);
        var repair = repair(new Repairer(problem, schedule, disruption, request.time(), request.seed()));
        var digested = Copies.with(
                Copies.with(repair.schedule(), "problemDigest", JsonWriter.digest(repair.problem())), "solved", null);
        AtomicFile.write(request.output(), JsonWriter.schedule(digested));
        AtomicFile.write(request.problemOutput(), JsonWriter.problem(repair.problem()));
        var messages = new ArrayList<>(notices);
        messages.add("Wrote %s and %s.".formatted(request.output(), request.problemOutput()));
        return new Answer(
                repair.schedule().score().isFeasible() ? Answer.DONE : Answer.VIOLATIONS_REMAIN,
                RepairText.text(repair.summary()),
                JsonWriter.any(repair.summary()),
                messages);
    }

    private Repair repair(Repairer repairer) {
        try {
            return repairer.repair();
        } catch (Unanswerable unanswerable) {
            throw InvalidInput.file(request.schedule().toString(), unanswerable.getMessage(), unanswerable.advice());
        }
    }

    /** What is wrong with the problem together with what is added to it is wrong with what is added. */
    private void checkAdditions(Problem problem, Disruption disruption) {
        var sessions = new ArrayList<>(problem.sessions());
        sessions.addAll(disruption.added());
        var people = new ArrayList<>(problem.people());
        people.addAll(disruption.people());
        var all = Copies.with(Copies.with(problem, "sessions", sessions), "people", people);
        var faults = Validation.of(all, Catalogue.countings()).faults();
        if (!faults.isEmpty()) {
            var file =
                    request.add().isEmpty() ? request.problem() : request.add().get(0);
            throw new InvalidInput(faults.stream()
                    .map(fault -> located(file.toString(), fault, problem))
                    .toList());
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
}
