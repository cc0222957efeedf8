package org.agendum.exchange;

import java.util.List;
import org.agendum.schedule.Programme;

/**
 * A published programme and how well it could be read.
 *
 * @param mended what the file leaves out or says wrongly, and how it was taken, each with the first place and how often
 */
public record PublishedFile(Programme programme, List<LocatedFault> mended) {
    public PublishedFile {
        mended = List.copyOf(mended);
    }
}
