package org.agendum.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agendum.app.templates.EventPlan;
import org.agendum.app.templates.Template;

/** Asks for what was not said on the command line; a blank answer takes what is usual. */
final class EventQuestions {
    private final BufferedReader in;
    private final PrintWriter out;

    EventQuestions(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    /** @param said null when nothing was */
    Template template(Template said, boolean isBook) {
        if (said != null) {
            return said;
        }
        var choices = Stream.of(Template.values())
                .filter(template -> isBook || template != Template.BLANK)
                .toList();
        for (int i = 0; i < choices.size(); i++) {
            out.printf(
                    "  %d  %s: %s%n",
                    i + 1, choices.get(i).title(), choices.get(i).description());
        }
        return ask("Template", isBook ? String.valueOf(choices.size()) : "1", answer -> choice(answer, choices));
    }

    private static Optional<Template> choice(String answer, List<Template> choices) {
        return choices.stream()
                .filter(template -> template.toString().equals(answer)
                        || String.valueOf(choices.indexOf(template) + 1).equals(answer))
                .findFirst();
    }

    EventAnswers ask(EventAnswers said, Template template) {
        var title = said.title() != null ? said.title() : ask("Title", template.title(), Optional::of);
        var from = said.from() != null ? said.from() : ask("First day (like 2027-05-10)", null, EventQuestions::date);
        var days = said.days() != null
                ? said.days()
                : ask("How many days", String.valueOf(template.usualDays()), EventQuestions::days);
        var rooms = said.rooms() != null
                ? said.rooms()
                : ask("Rooms, between commas", String.join(", ", template.usualRooms()), Optional::of);
        var zone = said.zone() != null ? said.zone() : ask("Time zone", "UTC", EventQuestions::zone);
        return new EventAnswers(title, from, days, rooms, zone);
    }

    /**
     * @param usual null when there must be an answer
     * @param reading empty when the answer makes no sense; then it is asked again
     */
    private <T> T ask(String question, String usual, Function<String, Optional<T>> reading) {
        while (true) {
            out.print(usual == null ? question + ": " : "%s [%s]: ".formatted(question, usual));
            out.flush();
            var line = line();
            var answer = line.isBlank() && usual != null ? usual : line.strip();
            var read = reading.apply(answer);
            if (read.isPresent()) {
                return read.get();
            }
            out.printf("'%s' makes no sense here.%n", answer);
        }
    }

    private String line() {
        try {
            var line = in.readLine();
            if (line == null) {
                throw new IllegalArgumentException("The answers ended too early.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<LocalDate> date(String answer) {
        try {
            return Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> days(String answer) {
        return Optional.of(answer)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(days -> days >= 1 && days <= EventPlan.MOST_DAYS);
    }

    private static Optional<ZoneId> zone(String answer) {
        try {
            return Optional.of(ZoneId.of(answer));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
