package org.agendum.app;

import java.nio.file.Path;

/**
 * What to export.
 *
 * @param columns how wide text may be
 * @param output the file to write; null for stdout
 * @param published the programme that was published before, whose abstracts and the like stay; null when there is none
 * @param calendar whose calendar it is, like {@code room:ID} or {@code person:ID}; null for that of the whole event
 * @param feeds the folder for all calendars; null when one is wanted
 * @param release what this version of the programme is called; null for a draft
 */
public record ExportRequest(
        Path problem,
        Path schedule,
        Format format,
        int columns,
        Path output,
        Path published,
        String release,
        String calendar,
        Path feeds) {}
