package org.agendum.exchange;

import java.util.function.UnaryOperator;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeSession;

/** Programmes as they are after something was changed. */
final class Programmes {
    static Programme changed(Programme before, UnaryOperator<ProgrammeSession> change) {
        return new Programme(
                before.title(),
                before.acronym(),
                before.version(),
                before.timeZone(),
                before.days(),
                before.rooms(),
                before.sessions().stream().map(change).toList(),
                before.more());
    }

    private Programmes() {}
}
