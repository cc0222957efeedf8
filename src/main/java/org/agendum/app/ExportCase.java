package org.agendum.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.IcsFeeds;
import org.agendum.exchange.IcsHistory;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.PretalxPlaces;
import org.agendum.exchange.PublishedFiles;
import org.agendum.exchange.PublishedFormat;
import org.agendum.exchange.ScheduleReader;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

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
        var schedule = request.schedule() == null ? null : ScheduleReader.read(request.schedule(), problem, this::tell);
        if (request.feeds() != null) {
            return feeds(publication().calendars(problem, schedule));
        }
        var document = document(problem, schedule);
        messages.addAll(document.messages());
        if (request.output() == null) {
            return new Answer(Answer.DONE, document.text(), document.text(), messages, document.bytes());
        }
        if (document.bytes() == null) {
            AtomicFile.write(request.output(), document.text());
        } else {
            AtomicFile.write(request.output(), document.bytes());
        }
        messages.add("Wrote %s.".formatted(request.output()));
        return Answer.done("", "").withMessages(messages);
    }

    private Document document(Problem problem, Schedule schedule) {
        if (request.calendar() == null) {
            return Document.of(problem, schedule, request.format(), request.columns(), publication());
        }
        var calendars = publication().calendars(problem, schedule);
        var written = calendars.one(request.calendar(), request.problem().toString());
        return new Document(written.text(), written.messages());
    }

    /** One for the whole event, for each room and for each person. */
    private Answer feeds(IcsFeeds calendars) throws IOException {
        AtomicFile.prepareFolder(request.feeds());
        var files = calendars.files();
        for (var file : files.entrySet()) {
            AtomicFile.write(request.feeds().resolve(file.getKey()), file.getValue());
        }
        messages.addAll(calendars.all().messages());
        messages.add("Wrote %d calendars to %s.".formatted(files.size(), request.feeds()));
        return Answer.done("", "").withMessages(messages);
    }

    private Publication publication() {
        var file = request.published();
        if (file == null) {
            return Publication.first(request.release());
        }
        if (request.format() == Format.ICS && IcsHistory.isOne(file)) {
            var calendar = IcsHistory.read(file, null);
            tell(calendar.mended());
            return new Publication(null, calendar, null, request.release());
        }
        var read = request.format() == Format.PRETALX
                ? PublishedFiles.read(file, null, PublishedFormat.PRETALX)
                : PublishedFiles.read(file);
        tell(read.mended());
        var places = request.format() == Format.PRETALX ? PretalxPlaces.read(file) : null;
        return new Publication(read.programme(), null, places, request.release());
    }

    private void tell(List<LocatedFault> mended) {
        mended.forEach(this::tell);
    }

    private void tell(LocatedFault notice) {
        messages.add(notice.toString());
    }
}
