package org.agendum.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** Changes that were worked out and not decided on yet; the last of them. For many threads. */
final class Proposals {
    private static final int MOST = 20;

    private final Map<String, Proposal> proposals = new LinkedHashMap<>();
    private int last;

    /** @param revision of the state that it changes */
    record Proposal(String id, long revision, Draft draft) {}

    synchronized Proposal add(long revision, Draft draft) {
        var proposal = new Proposal("p" + ++last, revision, draft);
        proposals.put(proposal.id(), proposal);
        if (proposals.size() > MOST) {
            proposals.remove(proposals.keySet().iterator().next());
        }
        return proposal;
    }

    /** @throws Refused if there is none */
    synchronized Proposal find(String id) {
        var proposal = proposals.get(id);
        if (proposal == null) {
            throw Refused.unknown(
                    "There is no proposal %s.".formatted(Quote.of(id)), Spelling.advice(id, proposals.keySet()));
        }
        return proposal;
    }
}
