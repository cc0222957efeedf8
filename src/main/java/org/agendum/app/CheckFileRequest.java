package org.agendum.app;

import java.nio.file.Path;
import java.time.ZoneId;

/**
 * Which published programme to check.
 *
 * @param zone of the event where the file does not name it; null for the offset that the file writes
 * @param setAside what is no conflict though it looks like one
 * @param strict whether medium violations count for the exit code
 */
public record CheckFileRequest(Path file, ZoneId zone, SetAsideRequest setAside, boolean strict) {}
