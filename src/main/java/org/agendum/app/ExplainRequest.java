package org.agendum.app;

import java.nio.file.Path;

/**
 * What to explain.
 *
 * @param session its id or a part of its title; null to explain the whole schedule
 */
public record ExplainRequest(Path problem, Path schedule, String session) {}
