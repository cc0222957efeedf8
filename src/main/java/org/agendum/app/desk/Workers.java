package org.agendum.app.desk;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads for what takes long, so that it does not hold up what takes a moment. */
final class Workers implements AutoCloseable {
    private static final int THREADS = Math.max(3, Runtime.getRuntime().availableProcessors());
    private static final int MOST_WAITING = 12;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                var thread = new Thread(task, "search");
                thread.setDaemon(true);
                thread.setPriority(Thread.MIN_PRIORITY);
                return thread;
            });

    /** @throws Refused if too much waits already */
    void start(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    /** Waits for what comes of it. */
    <T> T call(Callable<T> work) throws Exception {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    private static Refused busy() {
        return Refused.of(Refused.Why.BUSY, "Too many searches wait already.", "Stop some, or wait for them.");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
