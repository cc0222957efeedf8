package org.agendum.app;

import java.nio.file.Path;

/**
 * Which conference to make up.
 *
 * @param problem the file to write; null for stdout
 * @param schedule the file for the hidden schedule; null when it is not wanted
 */
public record GenerateRequest(int sessions, long seed, Path problem, Path schedule) {}
