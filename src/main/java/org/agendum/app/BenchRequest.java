package org.agendum.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to solve for a comparison.
 *
 * @param inputs problem files, and folders of which all files that end in .json are problems
 * @param time the longest that each run may take
 * @param seeds how many runs each problem gets, with the seeds 0, 1, …
 * @param cores how many searches each run makes side by side
 * @param output the folder for results; null when they are only printed
 */
public record BenchRequest(List<Path> inputs, Duration time, int seeds, int cores, Path output) {
    public BenchRequest {
        inputs = List.copyOf(inputs);
    }
}
