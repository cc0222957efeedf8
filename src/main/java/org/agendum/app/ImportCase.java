package org.agendum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.BreakoutsReader;
import org.agendum.exchange.ConferenceReader;
import org.agendum.exchange.CosplibReader;
import org.agendum.exchange.FileKind;
import org.agendum.exchange.Imported;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProgrammeProblem;
import org.agendum.exchange.PublishedFiles;
import org.agendum.exchange.PublishedFormat;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;

/** Makes a problem, and perhaps a schedule, of a file of another program. */
final class ImportCase {
    private final ImportRequest request;
    private final List<String> messages = new ArrayList<>();

    ImportCase(ImportRequest request) {
        this.request = request;
    }

    Answer answer() throws IOException {
        var outputs = Stream.of(request.problem(), request.schedule())
                .filter(Objects::nonNull)
                .toList();
        for (var output : outputs) {
            AtomicFile.checkWritable(output);
            Agendum.keepApart(output, request.input());
        }
        if (outputs.size() == 2) {
            AtomicFile.checkApart(request.problem(), request.schedule());
        }
        var read = read(request.format() == ImportFormat.AUTO ? found() : request.format());
        checkValid(read.problem());
        read.notices().forEach(notice -> messages.add(notice.toString()));
        writeSchedule(read.schedule());
        var text = JsonWriter.problem(read.problem());
        if (request.problem() == null) {
            return Answer.done(text, text).withMessages(messages);
        }
        write(request.problem(), text);
        return Answer.done("", text).withMessages(messages);
    }

    private Imported read(ImportFormat format) {
        return switch (format) {
            case TIMEFOLD_CONFERENCE ->
                ConferenceReader.read(request.input(), request.zone() == null ? ZoneOffset.UTC : request.zone());
            case COSPLIB -> CosplibReader.read(request.input());
            case XLSX -> book();
            case W3C_BREAKOUTS -> BreakoutsReader.read(request.input(), request.zone());
            case AUTO -> published(null);
            case FRAB_XML -> published(PublishedFormat.FRAB_XML);
            case FRAB_JSON -> published(PublishedFormat.FRAB_JSON);
            case CSV -> published(PublishedFormat.CSV);
            case PRETALX -> published(PublishedFormat.PRETALX);
            case SESSIONIZE -> published(PublishedFormat.SESSIONIZE);
            case ICS -> published(PublishedFormat.ICS);
        };
    }

    /** By what is in the file; of a folder, and of what is not known, the readers of programmes say more. */
    private ImportFormat found() {
        if (Files.isDirectory(request.input())) {
            return ImportFormat.AUTO;
        }
        var format = FileKind.of(request.input()).importFormat();
        return Stream.of(ImportFormat.values())
                .filter(known -> known.toString().equals(format))
                .findFirst()
                .orElse(ImportFormat.AUTO);
    }

    private Imported book() {
        FileKind.demandWorkbook(request.input());
        var read = Agendum.readProblem(request.input(), request.zone());
        return new Imported(read.problem(), null, read.notices());
    }

    /** @param format null to find out */
    private Imported published(PublishedFormat format) {
        var file = request.input().toString();
        var read = PublishedFiles.read(request.input(), request.zone(), format);
        read.mended().forEach(mend -> messages.add(mend.toString()));
        var considered = request.setAside().setAside().from(file, read.programme());
        messages.addAll(considered.notes());
        return ProgrammeProblem.toSolve(file, considered.programme(), read.available());
    }

    /** What a file of another program allows may be impossible here. */
    private void checkValid(Problem problem) {
        var validation = Validation.of(problem, Catalogue.countings());
        if (!validation.faults().isEmpty()) {
            var faults = validation.faults().stream().map(Fault::toString).collect(Collectors.joining(" "));
            throw InvalidInput.file(request.input().toString(), "No valid problem can be made of it. " + faults, "");
        }
    }

    private void writeSchedule(Schedule schedule) throws IOException {
        if (request.schedule() == null) {
            return;
        }
        if (schedule == null) {
            messages.add("No session of the file has a place: no schedule was written.");
        } else {
            write(request.schedule(), JsonWriter.schedule(schedule));
        }
    }

    private void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text);
        messages.add("Wrote %s.".formatted(file));
    }
}
