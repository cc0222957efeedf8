package org.agendum.app;

import java.nio.file.Path;
import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.exchange.AgendaView;
import org.agendum.exchange.CosplibPlaces;
import org.agendum.exchange.CsvProgrammeWriter;
import org.agendum.exchange.DocxNote;
import org.agendum.exchange.FrabJson2Writer;
import org.agendum.exchange.FrabJsonWriter;
import org.agendum.exchange.FrabXmlWriter;
import org.agendum.exchange.HtmlAgenda;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.MarkdownAgenda;
import org.agendum.exchange.PdfNote;
import org.agendum.exchange.PretalxWriter;
import org.agendum.exchange.ProblemBook;
import org.agendum.exchange.TextAgenda;
import org.agendum.exchange.Written;
import org.agendum.exchange.WrittenNote;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring;

/**
 * A schedule as it is shown.
 *
 * @param text null where it is no text
 * @param bytes null where it is a text
 * @param messages what could not be shown, and why
 */
record Document(String text, byte[] bytes, List<String> messages) {
    Document(String text, List<String> messages) {
        this(text, null, messages);
    }

    /**
     * @param problemFile where the problem was read
     * @throws InvalidInput if schedules of the problem cannot be shown so
     */
    static void checkPossible(Path problemFile, Problem problem, Format format) {
        if (format == Format.XLSX) {
            checkFits(problemFile, problem);
        }
        if (format == Format.COSPLIB_JSON && !CosplibPlaces.canTell(problem)) {
            throw InvalidInput.file(
                    problemFile.toString(),
                    "The problem has no block times, by which the format %s tells places.".formatted(format),
                    "List them in blocks.times, or use another format.");
        }
    }

    private static void checkFits(Path problemFile, Problem problem) {
        if (!ProblemBook.fits(problem)) {
            throw InvalidInput.file(
                    problemFile.toString(), "The problem is too large for a workbook.", "Maybe use another format.");
        }
    }

    /** @param columns how wide text may be */
    static Document of(Problem problem, Schedule schedule, Format format, int columns) {
        return of(problem, schedule, format, columns, Publication.first(null));
    }

    /** @param publication for the formats of published programmes */
    static Document of(Problem problem, Schedule schedule, Format format, int columns, Publication publication) {
        return switch (format) {
            case TEXT -> complete(new TextAgenda(columns).write(AgendaView.of(problem, schedule)));
            case MD -> complete(new MarkdownAgenda().write(AgendaView.of(problem, schedule)));
            case HTML -> complete(new HtmlAgenda().write(AgendaView.of(problem, schedule)));
            case JSON -> complete(JsonWriter.schedule(schedule));
            case COSPLIB_JSON -> {
                var places = CosplibPlaces.write(problem, schedule);
                yield new Document(places.text(), places.messages());
            }
            case FRAB_XML -> of(FrabXmlWriter.write(publication.programme(problem, schedule)));
            case CSV -> of(CsvProgrammeWriter.write(publication.programme(problem, schedule)));
            case ICS -> of(publication.calendars(problem, schedule).all());
            case XLSX -> new Document(null, book(problem, schedule), List.of());
            case FRAB_JSON -> of(FrabJsonWriter.write(publication.programme(problem, schedule)));
            case FRAB_JSON2 -> of(FrabJson2Writer.write(publication.programme(problem, schedule)));
            case PRETALX ->
                of(PretalxWriter.write(
                        publication.before(), publication.programme(problem, schedule), publication.places()));
            case DOCX -> of(DocxNote.write(AgendaView.of(problem, schedule), publication.release()));
            case PDF -> of(PdfNote.write(AgendaView.of(problem, schedule), publication.release()));
        };
    }

    /** @param schedule null for a workbook with the problem alone */
    static byte[] book(Problem problem, Schedule schedule) {
        return schedule == null
                ? ProblemBook.write(problem, RuleList.ofBooks())
                : ProblemBook.write(problem, RuleList.ofBooks(), schedule, Check.of(problem, schedule, new Scoring()));
    }

    private static Document of(Written written) {
        return new Document(written.text(), written.messages());
    }

    private static Document of(WrittenNote note) {
        return new Document(null, note.bytes(), note.messages());
    }

    private static Document complete(String text) {
        return new Document(text, List.of());
    }
}
