package org.agendum.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.problem.Fault;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads problem files. */
public final class ProblemReader {
    private final Map<String, List<String>> knownRules;
    private final Function<Problem, List<Fault>> noticing;

    /** @param notices what is allowed, but perhaps not what was meant */
    public record Result(Problem problem, List<LocatedFault> notices) {}

    /** @param knownRules the ids of rules that problems may set, each with the ways in which it can count */
    public ProblemReader(Map<String, List<String>> knownRules) {
        this(knownRules, problem -> List.of());
    }

    /** @param noticing finds more in a problem without faults that its author may want to know */
    public ProblemReader(Map<String, List<String>> knownRules, Function<Problem, List<Fault>> noticing) {
        this.knownRules = Map.copyOf(knownRules);
        this.noticing = noticing;
    }

    /**
     * @param path of a file in JSON, or of a workbook
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public Result read(Path path) {
        return read(path, null);
    }

    /**
     * @param fallback the zone of a workbook that does not say it; null when unknown
     * @throws InvalidInput if anything is wrong with the file, with all that is
     */
    public Result read(Path path, ZoneId fallback) {
        var bytes = SourceText.bytes(path);
        if (Workbook.isLikely(bytes)) {
            return FileLook.explained(path, FileKind.WORKBOOK, () -> read(ProblemBookReader.read(path, fallback)));
        }
        return FileLook.explained(
                path, FileKind.PROBLEM, () -> read(ProblemText.of(SourceText.of(path.toString(), bytes))));
    }

    /**
     * @param file what messages call it
     * @param bytes of a file in JSON
     * @throws InvalidInput if anything is wrong with the text, with all that is
     */
    public Result read(String file, byte[] bytes) {
        return read(ProblemText.of(SourceText.of(file, bytes)));
    }

    private Result read(ProblemText text) {
        var source = text.source();
        var log = new FaultLog(source.file(), text.place(), text.unreadable());
        log.addAll(text.faults());
        var problem = RecordReader.read(Problem.class, source, zone(source), log);
        if (problem.isEmpty() || log.isFull()) {
            log.throwIfAny();
        }
        var validation = Validation.of(problem.orElseThrow(), knownRules, log.unreadable());
        log.addAll(text.locate(validation.faults()));
        log.addUnlisted(validation.unlistedFaults());
        log.throwIfAny();
        var notices = new ArrayList<>(text.notices());
        notices.addAll(notices(problem.get(), validation, text));
        return new Result(problem.get(), notices);
    }

    private List<LocatedFault> notices(Problem problem, Validation validation, ProblemText text) {
        var notices = new ArrayList<>(validation.notices());
        var noticed = notices.stream().map(Fault::pointer).collect(Collectors.toSet());
        noticing.apply(problem).stream()
                .filter(notice -> !noticed.contains(notice.pointer()))
                .forEach(notices::add);
        return text.locate(notices).stream().sorted(LocatedFault.BY_POSITION).toList();
    }

    /** The zone is needed before times are read, wherever it stands; UTC stands in for one that is not there. */
    static ZoneId zone(SourceText source) {
        try (var parser = RecordReader.parser(source.text())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return ZoneOffset.UTC;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isZone = parser.currentName().equals("timeZone");
                if (parser.nextToken() == JsonToken.VALUE_STRING && isZone) {
                    return ZoneIds.parse(parser.getString());
                }
                parser.skipChildren();
            }
        } catch (JacksonException | Mismatch e) {
            // told when the whole is read
            return ZoneOffset.UTC;
        }
        return ZoneOffset.UTC;
    }
}
