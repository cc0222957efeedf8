package org.agendum.app;

import java.nio.file.Path;

/**
 * What to explain.
 *
 * @param session its id or a part of its title; null to explain the whole schedule
 * @param free the session, named likewise, to find places for; null for none
 */
public record ExplainRequest(Path problem, Path schedule, String session, String free) {}
