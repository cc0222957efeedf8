package org.agendum.exchange;

import java.util.List;
import java.util.Map;
import org.agendum.problem.Period;
import org.agendum.schedule.Programme;

/**
 * A published programme and how well it could be read.
 *
 * @param available when people can take part, by their keys; always where nothing is said
 * @param mended what the file leaves out or says wrongly, and how it was taken, each with the first place and how often
 */
public record PublishedFile(Programme programme, Map<String, List<Period>> available, List<LocatedFault> mended) {
    public PublishedFile {
        available = Map.copyOf(available);
        mended = List.copyOf(mended);
    }
}
