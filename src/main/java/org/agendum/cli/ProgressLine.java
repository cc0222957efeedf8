package org.agendum.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.agendum.app.Answer;

/** One line on the terminal that says how long a run takes, how good it is, and why it is not yet perfect. */
final class ProgressLine implements AutoCloseable {
    private static final String BACK_AND_CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final long begin = System.nanoTime();
    private final ScheduledExecutorService clock;
    private volatile String state = "starting";

    private ProgressLine(PrintWriter err, boolean shows) {
        this.err = err;
        this.clock = shows ? Executors.newSingleThreadScheduledExecutor(ProgressLine::daemon) : null;
        if (shows) {
            clock.scheduleAtFixedRate(this::draw, 300, 300, TimeUnit.MILLISECONDS);
        }
    }

    /** One for a person who looks; shows nothing to others. */
    static ProgressLine of(Output output) {
        boolean shows = Output.isTerminal() && !output.isJson() && System.getenv("NO_COLOR") == null;
        return new ProgressLine(output.err(), shows);
    }

    /**
     * Prints the answer of a use case that tells nothing until it is done.
     *
     * @param what is being done, as a clause
     * @return the exit code
     */
    static int during(Output output, String what, Supplier<Answer> useCase) {
        Answer answer;
        try (var progress = of(output)) {
            progress.doing(what);
            answer = useCase.get();
        }
        return output.print(answer);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    }

    boolean isShown() {
        return clock != null;
    }

    void better(String score, String whyNotPerfect) {
        state = "best %s  %s".formatted(score, whyNotPerfect.isEmpty() ? "" : "costs: " + whyNotPerfect);
    }

    void doing(String what) {
        state = what;
    }

    private void draw() {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
        var line = "%d:%02d  %s".formatted(seconds / 60, seconds % 60, state);
        int width = Output.columns() - 1;
        err.print(BACK_AND_CLEAR + (line.length() > width ? line.substring(0, width - 1) + "…" : line));
        err.flush();
    }

    @Override
    public void close() {
        if (clock != null && !clock.isShutdown()) {
            clock.shutdownNow();
            err.print(BACK_AND_CLEAR);
            err.flush();
        }
    }
}
