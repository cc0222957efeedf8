package org.agendum.app;

import java.nio.file.Path;

/** What to explain. */
public record ExplainRequest(Path problem, Path schedule) {}
