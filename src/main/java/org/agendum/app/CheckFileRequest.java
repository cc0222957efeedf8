package org.agendum.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * Which published programme to check.
 *
 * @param zone of the event where the file does not name it; null for the offset that the file writes
 * @param copies patterns of titles of sessions that only show another one
 * @param joint ids of sessions that are one and are listed several times
 * @param strict whether medium violations count for the exit code
 */
public record CheckFileRequest(Path file, ZoneId zone, List<String> copies, List<List<String>> joint, boolean strict) {}
