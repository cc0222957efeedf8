package org.agendum.analysis;

import java.util.List;

/**
 * Somebody who could take a seat. The numbers are the score then less the score now: negative where it is worse.
 *
 * @param now whether it is who sits there
 * @param free whether no hard rule would be broken
 * @param proposed whether the seat asks for this person, or for one with these attributes
 * @param reasons the violations that it would bring, worst first; of many people, only for the best
 */
public record Candidate(
        String person,
        String name,
        boolean now,
        boolean free,
        boolean proposed,
        List<String> reasons,
        long hard,
        long medium,
        long soft) {}
