package org.agendum.app;

import java.util.List;
import org.agendum.exchange.LocatedFault;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/** What a program learns about a checked programme that was published. */
record PublishedCheckReport(
        String title,
        String version,
        String timeZone,
        int sessions,
        int rooms,
        int people,
        Score score,
        boolean feasible,
        List<Violation> violations,
        List<LocatedFault> mended,
        List<String> notes) {}
