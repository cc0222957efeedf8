package org.agendum.analysis.comparison;

import java.util.List;

/**
 * A session as one version of an agenda has it.
 *
 * @param id the same in all versions, unique in each
 */
public record Entry(String id, String title, Stay stay, List<Attendance> people) {
    public Entry {
        people = List.copyOf(people);
    }
}
