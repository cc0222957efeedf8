package org.agendum.exchange;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.agendum.schedule.Placement;

/** Which sessions run while another one does. */
final class SideBySide {
    /**
     * @param placements ordered by start
     * @return for each of them whether it overlaps with any other
     */
    static List<Boolean> of(List<Placement> placements) {
        var answers = new ArrayList<Boolean>();
        ZonedDateTime latestEnd = null;
        for (int i = 0; i < placements.size(); i++) {
            var placement = placements.get(i);
            boolean withEarlier = latestEnd != null && latestEnd.isAfter(placement.start());
            boolean withLater =
                    i + 1 < placements.size() && placements.get(i + 1).start().isBefore(placement.end());
            answers.add(withEarlier || withLater);
            if (latestEnd == null || placement.end().isAfter(latestEnd)) {
                latestEnd = placement.end();
            }
        }
        return answers;
    }

    private SideBySide() {}
}
