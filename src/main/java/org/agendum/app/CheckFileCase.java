package org.agendum.app;

import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.analysis.Check;
import org.agendum.exchange.BreakoutsReader;
import org.agendum.exchange.ConferenceReader;
import org.agendum.exchange.FileKind;
import org.agendum.exchange.Imported;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.ProgrammeProblem;
import org.agendum.exchange.PublishedFile;
import org.agendum.exchange.PublishedFiles;
import org.agendum.exchange.ScheduleReader;
import org.agendum.exchange.ViolationList;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring;

/** Finds what overlaps in a published programme, by the rules that every other schedule is checked by. */
final class CheckFileCase {
    /** A programme says nothing of what its makers wished, only of what can be. */
    private static final Set<String> RULES = Set.of("room-conflict", "person-conflict");

    private final CheckFileRequest request;
    private final List<LocatedFault> told = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    CheckFileCase(CheckFileRequest request) {
        this.request = request;
    }

    /** Also of files that say what is wished, and not only what is to be: then all their rules count. */
    Answer answer() {
        if (Files.isDirectory(request.file())) {
            return published();
        }
        return switch (FileKind.of(request.file())) {
            case W3C_BREAKOUTS -> ofProblem(BreakoutsReader.read(request.file(), request.zone()));
            case TIMEFOLD_CONFERENCE ->
                ofProblem(ConferenceReader.read(
                        request.file(), request.zone() == null ? ZoneOffset.UTC : request.zone()));
            case WORKBOOK -> ofProblem(book());
            default -> published();
        };
    }

    private Imported book() {
        var read = Agendum.readProblem(request.file(), request.zone());
        var notices = new ArrayList<>(read.notices());
        var schedule = ScheduleReader.read(request.file(), read.problem(), notices::add);
        return new Imported(read.problem(), schedule, notices);
    }

    private Answer ofProblem(Imported imported) {
        if (!request.setAside().isEmpty()) {
            throw InvalidInput.file(
                    request.file().toString(),
                    "--copies and --joint are for published programmes, and this file has a problem.",
                    "Leave them out.");
        }
        var check = Check.of(imported.problem(), schedule(imported), new Scoring());
        var text = counts(imported) + ViolationList.text(check);
        var json = JsonWriter.any(CheckReport.of(imported.problem(), check));
        var messages = new ArrayList<>(
                imported.notices().stream().map(LocatedFault::toString).toList());
        messages.addAll(check.notes());
        return new Answer(Agendum.exitCode(check, request.strict()), text, json, messages);
    }

    private Answer published() {
        var file = request.file().toString();
        var read = PublishedFiles.read(request.file(), request.zone());
        var considered = request.setAside().setAside().from(file, read.programme());
        notes.addAll(considered.notes());
        var imported = ProgrammeProblem.toCheck(file, considered.programme(), rules());
        told.addAll(read.mended());
        told.addAll(imported.notices());
        var check = Check.of(imported.problem(), schedule(imported), new Scoring());
        var text = counts(imported) + ViolationList.text(check);
        var answer = new Answer(
                Agendum.exitCode(check, request.strict()),
                text,
                JsonWriter.any(report(read, imported, check)),
                List.of());
        var messages = new ArrayList<>(told.stream().map(LocatedFault::toString).toList());
        messages.addAll(notes);
        return answer.withMessages(messages);
    }

    private static Map<String, RuleSetting> rules() {
        var rules = new HashMap<String, RuleSetting>();
        Catalogue.rules().stream()
                .map(Rule::id)
                .filter(id -> !RULES.contains(id))
                .forEach(id -> rules.put(id, new RuleSetting(null, 0L, null)));
        return rules;
    }

    private static Schedule schedule(Imported imported) {
        return imported.schedule() != null
                ? imported.schedule()
                : new Schedule(null, imported.problem().id(), null, null, null, null, List.of(), null, null);
    }

    private static String counts(Imported imported) {
        var problem = imported.problem();
        return "%s: %d sessions, %d rooms, %d people, %d days\n"
                .formatted(
                        problem.title(),
                        problem.sessions().size(),
                        problem.rooms().size(),
                        problem.people().size(),
                        problem.days().size());
    }

    private PublishedCheckReport report(PublishedFile read, Imported imported, Check check) {
        var programme = read.programme();
        return new PublishedCheckReport(
                programme.title(),
                programme.version(),
                programme.timeZone().getId(),
                imported.problem().sessions().size(),
                imported.problem().rooms().size(),
                imported.problem().people().size(),
                check.score(),
                check.score().isFeasible(),
                check.violations(),
                told,
                notes);
    }
}
