package org.agendum.analysis.comparison;

import java.util.List;

/**
 * What changed from one version to another.
 *
 * @param from the label of the version before; to likewise
 * @param hiddenRoomChanges how many sessions are in another room without this being said; 0 unless asked for
 * @param sessions in the order of the later version, dropped ones where they were
 * @param people those for whom anything changed, by name
 */
public record Changes(
        String from,
        String to,
        Counts counts,
        int hiddenRoomChanges,
        List<SessionChange> sessions,
        List<PersonNotice> people) {
    public Changes {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
    }
}
