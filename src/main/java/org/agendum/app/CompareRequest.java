package org.agendum.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * What to compare, and how to show it.
 *
 * @param inputs a problem and two or more of its schedules, or two or more versions of a published programme
 * @param zone of published programmes that do not name it; null for the offset that they write
 * @param columns how wide text may be
 * @param page where to write the comparison as a page as well; null for nowhere
 * @param output where to write the comparison; null to print it
 */
public record CompareRequest(
        List<Path> inputs,
        ZoneId zone,
        CompareFormat format,
        int columns,
        Path page,
        Path output,
        boolean hidesRoomChanges) {
    public CompareRequest {
        inputs = List.copyOf(inputs);
    }
}
