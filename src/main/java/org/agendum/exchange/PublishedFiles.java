package org.agendum.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Reads programmes that were published by any program, and recognises their format by what is in them. */
public final class PublishedFiles {
    /**
     * @throws InvalidInput if it is none that agendum knows, or anything in it makes no sense, with all that does not
     */
    public static PublishedFile read(Path path) {
        return read(path, null);
    }

    /**
     * @param zone of the event where the file does not name it; null for the offset that the file writes, else UTC
     * @throws InvalidInput if it is none that agendum knows, or anything in it makes no sense, with all that does not
     */
    public static PublishedFile read(Path path, ZoneId zone) {
        return read(path, zone, null);
    }

    /** @param format what the file is taken as; null to find out */
    public static PublishedFile read(Path path, ZoneId zone, PublishedFormat format) {
        if (Files.isDirectory(path) && (format == null || format == PublishedFormat.PRETALX)) {
            var mendings = new Mendings(path.toString());
            return ProgrammeBuilder.build(pretalx(path, mendings).programme(), zone, mendings);
        }
        var bytes = SourceText.bytes(path);
        var file = path.toString();
        var known = known(FileLook.of(path, bytes), format);
        var mendings = new Mendings(file);
        var raw = switch (known) {
            case FRAB_XML -> FrabXmlReader.read(bytes, mendings);
            case FRAB_JSON -> FrabJsonReader.read(SourceText.of(file, bytes), mendings);
            case SESSIONIZE -> SessionizeReader.read(SourceText.of(file, bytes), mendings);
            case PRETALX -> pretalx(path, mendings).programme();
            case ICS -> IcsReader.read(SourceText.of(file, IcsFolds.withWholeLetters(bytes)), mendings);
            case CSV -> CsvProgrammeReader.read(CsvText.of(file, bytes, mendings), mendings);
        };
        return ProgrammeBuilder.build(raw, zone, mendings);
    }

    private static PublishedFormat known(FileLook look, PublishedFormat format) {
        if (format == null) {
            return PublishedFormat.of(look);
        }
        format.demand(look);
        return format;
    }

    /** The answers of pretalx: all in one file, or the files of a folder. */
    static PretalxReader pretalx(Path path, Mendings mendings) {
        var reader = new PretalxReader(mendings);
        if (!Files.isDirectory(path)) {
            reader.add(SourceText.read(path));
            return reader;
        }
        try (var files = Files.list(path)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(SourceText::read)
                    .forEach(reader::add);
        } catch (IOException e) {
            throw InvalidInput.file(path.toString(), "The folder cannot be read: %s.".formatted(e.getMessage()), "");
        }
        return reader;
    }

    private PublishedFiles() {}
}
