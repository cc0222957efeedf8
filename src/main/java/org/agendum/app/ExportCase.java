package org.agendum.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.PublishedFiles;
import org.agendum.exchange.ScheduleReader;

/** Shows a schedule as a document, or writes it as a programme to be published. */
final class ExportCase {
    private final ExportRequest request;
    private final List<String> messages = new ArrayList<>();

    ExportCase(ExportRequest request) {
        this.request = request;
    }

    Answer answer() throws IOException {
        if (request.output() != null) {
            AtomicFile.checkWritable(request.output());
            var inputs = Stream.of(request.problem(), request.schedule(), request.published())
                    .filter(Objects::nonNull)
                    .toList();
            for (var input : inputs) {
                Agendum.keepApart(request.output(), input);
            }
        }
        var problem = Agendum.readProblem(request.problem()).problem();
        Document.checkPossible(request.problem(), problem, request.format());
        var schedule = ScheduleReader.read(request.schedule(), problem.timeZone());
        var document = Document.of(problem, schedule, request.format(), request.columns(), publication());
        messages.addAll(document.messages());
        if (request.output() == null) {
            return Answer.done(document.text(), document.text()).withMessages(messages);
        }
        AtomicFile.write(request.output(), document.text());
        messages.add("Wrote %s.".formatted(request.output()));
        return Answer.done("", "").withMessages(messages);
    }

    private Publication publication() {
        if (request.published() == null) {
            return new Publication(null, request.release());
        }
        var read = PublishedFiles.read(request.published());
        read.mended().stream().map(LocatedFault::toString).forEach(messages::add);
        return new Publication(read.programme(), request.release());
    }
}
