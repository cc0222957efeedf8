package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.ExportRequest;
import org.agendum.app.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Shows a schedule as a document.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(
            index = "1",
            paramLabel = "SCHEDULE",
            arity = "0..1",
            description =
                    "The schedule file (JSON). It may be left out for xlsx: then the workbook has the problem alone.")
    private Path schedule;

    @Option(names = "--format", required = true, paramLabel = "FMT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; stdout when absent.")
    private Path file;

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description =
                    "For frab-xml, frab-json, frab-json2, csv and ics: the programme that was published before and imported as this"
                            + " problem. All but times, rooms and people stays as it was, such as abstracts. For ics"
                            + " also the calendar that was sent out before: what has changed gets a higher number,"
                            + " and what is dropped is cancelled. For pretalx: its answers that were imported.")
    private Path published;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description =
                    "For frab-xml, frab-json, frab-json2, csv and ics: what this version is called, like 1.5. When absent,"
                            + " draft, or the name of the one that was published before. For docx and pdf: what the foot of"
                            + " each page says, like Draft of 3 May.")
    private String release;

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            description = "For ics: the calendar of one room or person alone, like room:ID or person:ID.")
    private String calendar;

    @Option(
            names = "--feeds",
            paramLabel = "FOLDER",
            description = "For ics: the folder for the calendars of the whole event (event.ics), of each room"
                    + " (rooms/ID.ics) and of each person (people/ID.ics).")
    private Path feeds;

    @Spec
    private CommandSpec command;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        checkOptions();
        var request = new ExportRequest(
                problem, schedule, format, Output.columns(), file, published, release, calendar, feeds);
        return output.print(new Agendum().export(request));
    }

    private void checkOptions() {
        if (schedule == null && format != Format.XLSX) {
            throw new ParameterException(
                    command.commandLine(), "Missing required parameter: 'SCHEDULE', which only xlsx can do without.");
        }
        if (format.isBinary() && file == null && Output.isTerminal()) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s is no text that a terminal could show. Maybe -o agenda.%s.".formatted(format, format));
        }
        if (format == Format.PRETALX && published == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "pretalx knows slots and rooms by numbers, which its answers tell. Maybe --published with the file or"
                            + " folder that was imported.");
        }
        if (format != Format.ICS && (calendar != null || feeds != null)) {
            throw new ParameterException(
                    command.commandLine(),
                    "%s is for calendars alone. Maybe --format ics.".formatted(feeds == null ? "--for" : "--feeds"));
        }
        if (feeds != null && (calendar != null || file != null)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--feeds writes all calendars to its folder. Maybe leave %s out."
                            .formatted(file == null ? "--for" : "-o"));
        }
    }
}
