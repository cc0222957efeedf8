package org.agendum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.agendum.bench.ConferenceGenerator;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.JsonWriter;

/** Makes up a conference of so many sessions, with a schedule that shows that it can be held. */
final class GenerateCase {
    private final GenerateRequest request;
    private final List<String> messages = new ArrayList<>();

    GenerateCase(GenerateRequest request) {
        this.request = request;
    }

    Answer answer() throws IOException {
        int sessions = request.sessions();
        if (sessions < ConferenceGenerator.LEAST_SESSIONS || sessions > ConferenceGenerator.MOST_SESSIONS) {
            throw new IOException("Cannot make up a conference of %d sessions. Maybe %d to %d."
                    .formatted(sessions, ConferenceGenerator.LEAST_SESSIONS, ConferenceGenerator.MOST_SESSIONS));
        }
        for (var file : Stream.of(request.problem(), request.schedule())
                .filter(Objects::nonNull)
                .toList()) {
            AtomicFile.checkWritable(file);
        }
        if (request.problem() != null && request.schedule() != null) {
            AtomicFile.checkApart(request.problem(), request.schedule());
        }
        return write();
    }

    private Answer write() throws IOException {
        var conference = ConferenceGenerator.generate(request.sessions(), request.seed());
        if (request.schedule() != null) {
            write(request.schedule(), JsonWriter.schedule(conference.hidden()));
        }
        var text = JsonWriter.problem(conference.problem());
        if (request.problem() == null) {
            return Answer.done(text, text).withMessages(messages);
        }
        write(request.problem(), text);
        return Answer.done("", text).withMessages(messages);
    }

    private void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text);
        messages.add("Wrote %s.".formatted(file));
    }
}
