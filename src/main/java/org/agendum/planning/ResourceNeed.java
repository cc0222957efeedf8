package org.agendum.planning;

import java.util.List;
import java.util.Map;
import org.agendum.problem.Resource;

/** A session takes units of a resource, one or more, while it runs. */
public record ResourceNeed(SessionFacts session, Resource resource, int units) {
    static List<ResourceNeed> of(SessionFacts session, Map<String, Resource> resources) {
        return session.session().needs().resources().entrySet().stream()
                .filter(need -> need.getValue() > 0)
                .map(need -> new ResourceNeed(session, resources.get(need.getKey()), need.getValue()))
                .toList();
    }
}
