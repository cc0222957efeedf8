package org.agendum.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.app.templates.Template;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.JsonWriter;

/** Makes a problem from a template and a few answers. */
final class NewCase {
    private final NewRequest request;

    NewCase(NewRequest request) {
        this.request = request;
    }

    Answer answer() throws IOException {
        var output = request.output();
        if (request.template() == Template.BLANK && !request.isBook()) {
            throw new IOException(
                    "The template blank has no sessions, and so is for workbooks alone. Maybe --format xlsx.");
        }
        if (output != null) {
            AtomicFile.checkWritable(output);
            if (Files.isRegularFile(output)) {
                throw new IOException("There is a file %s already. Maybe name another one with -o.".formatted(output));
            }
        }
        var problem = request.template().problem(request.plan());
        var json = JsonWriter.problem(problem);
        var bytes = request.isBook() ? Document.book(problem, null) : json.getBytes(StandardCharsets.UTF_8);
        if (output == null) {
            return new Answer(Answer.DONE, json, json, List.of(), request.isBook() ? bytes : null);
        }
        AtomicFile.write(output, bytes);
        return Answer.done("", json).withMessages(List.of("Wrote %s.".formatted(output), next()));
    }

    private String next() {
        return request.template() == Template.BLANK
                ? "Fill in the sheets Days and Sessions, then: agendum solve " + request.output()
                : "Write your own titles and names into it, then: agendum solve " + request.output();
    }

    /** What there is to choose from. */
    record Choice(String name, String title, String description, int days, List<String> rooms) {}

    static List<Choice> choices() {
        return Stream.of(Template.values())
                .map(template -> new Choice(
                        template.toString(),
                        template.title(),
                        template.description(),
                        template.usualDays(),
                        template.usualRooms()))
                .toList();
    }

    static String text() {
        return choices().stream()
                .map(choice -> "%-17s %s. %s\n".formatted(choice.name(), choice.title(), choice.description()))
                .collect(Collectors.joining());
    }
}
