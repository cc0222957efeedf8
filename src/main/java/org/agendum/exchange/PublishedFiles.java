package org.agendum.exchange;

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
        throw InvalidInput.file(path.toString(), "The format of the file is not known.", "");
    }

    private PublishedFiles() {}
}
