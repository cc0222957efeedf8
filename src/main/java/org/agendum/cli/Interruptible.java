package org.agendum.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.agendum.app.Answer;
import org.agendum.app.SolveListener;

/** Lets Ctrl-C end a run in good order: the solver stops, and the best schedule so far is written first. */
final class Interruptible implements SolveListener {
    private static final long PATIENCE_SECONDS = 60;

    private final ProgressLine progress;
    private final PrintWriter err;
    private final String farewell;
    private final CountDownLatch finished = new CountDownLatch(1);

    /**
     * Runs a use case with live progress where a person looks, and prints its answer.
     *
     * @param farewell what to say when it is interrupted
     * @return the exit code
     */
    static int run(Output output, String farewell, Function<SolveListener, Answer> useCase) {
        var progress = ProgressLine.of(output);
        var interruptible = new Interruptible(progress, output.err(), farewell);
        try {
            var answer = useCase.apply(interruptible);
            progress.close();
            return output.print(answer);
        } finally {
            progress.close();
            interruptible.finished();
        }
    }

    private Interruptible(ProgressLine progress, PrintWriter err, String farewell) {
        this.progress = progress;
        this.err = err;
        this.farewell = farewell;
    }

    @Override
    public void started(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(stop)));
    }

    private void interrupt(Runnable stop) {
        if (finished.getCount() == 0) {
            return;
        }
        err.println(farewell);
        stop.run();
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void better(long millis, String score, Supplier<String> whyNotPerfect) {
        if (progress.isShown()) {
            progress.better(score, whyNotPerfect.get());
        }
    }

    @Override
    public void doing(String what) {
        progress.doing(what);
    }

    /** All has been written and printed; the process may end. */
    private void finished() {
        finished.countDown();
    }
}
