package org.agendum.app;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What to import.
 *
 * @param zone of times in files that have none; null for the offset that the file writes, else UTC
 * @param problem the file to write; null for stdout
 * @param schedule the file for the places that sessions have in the input; null when these are not wanted
 * @param setAside what is no conflict in a published programme though it looks like one
 */
public record ImportRequest(
        Path input, ImportFormat format, ZoneId zone, Path problem, Path schedule, SetAsideRequest setAside) {}
