package org.agendum.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.NewRequest;
import org.agendum.app.templates.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description =
                "Makes a problem, or a workbook to fill in, from a template and a few answers. On a terminal it asks for"
                        + " what is missing.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    enum Kind {
        JSON,
        XLSX;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--template", paramLabel = "NAME", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Template template;

    @Option(names = "--list", description = "List the templates.")
    private boolean list;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "The file to write, which must not be there yet; stdout when absent.")
    private Path file;

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of the event.")
    private String title;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The first day, like 2027-05-10.")
    private LocalDate from;

    @Option(names = "--days", paramLabel = "N", description = "How many days there are, one after the other.")
    private Integer days;

    @Option(
            names = "--rooms",
            paramLabel = "NAME,…",
            description = "The rooms, the main one first; or how many there are.")
    private String rooms;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone of all times, like Europe/Zurich; UTC when absent.")
    private ZoneId zone;

    @Option(
            names = "--format",
            paramLabel = "FMT",
            description = "One of: ${COMPLETION-CANDIDATES}. When absent, as the name of the file says, else json.")
    private Kind format;

    @Spec
    private CommandSpec command;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        if (list) {
            return output.print(new Agendum().templates());
        }
        boolean isBook = isBook();
        try {
            var answers = new EventAnswers(title, from, days, rooms, zone);
            if (Output.isTerminal()) {
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                var questions = new EventQuestions(in, output.err());
                template = questions.template(template, isBook);
                answers = questions.ask(answers, template);
            }
            var chosen = template != null ? template : isBook ? Template.BLANK : Template.THEMATIC_SESSION;
            var request = new NewRequest(chosen, answers.plan(chosen), isBook, file);
            if (isBook && file == null && Output.isTerminal()) {
                throw new IllegalArgumentException("A workbook is nothing to show. Maybe -o event.xlsx.");
            }
            return output.print(new Agendum().newProblem(request));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }

    private boolean isBook() {
        return format != null
                ? format == Kind.XLSX
                : file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }
}
