package org.agendum.web;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.agendum.app.desk.Event;
import org.agendum.app.desk.Reply;
import org.agendum.app.desk.Watching;

/** Server-sent events. Each stream has a thread and a queue of its own, so that a slow reader holds nobody up. */
final class EventStreams implements AutoCloseable {
    private static final String STREAM = "text/event-stream";
    private static final int MOST_STREAMS = 100;
    /** A reader that is so far behind has gone or cannot follow; browsers come again by themselves. */
    private static final int SECONDS_TO_END = 2;

    private static final int MOST_WAITING = 10_000;

    private static final long HEARTBEAT_SECONDS = 15;
    private static final Event END = new Event(-1, "end", "");

    private final Semaphore free = new Semaphore(MOST_STREAMS);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "events");
        thread.setDaemon(true);
        return thread;
    });

    /** Answers with a stream. */
    Reply open(Context ctx, Watching watching) throws Exception {
        var accepted = ctx.header("Accept");
        if (accepted == null || !accepted.contains(STREAM)) {
            throw new Denied(
                    406, "This address answers with a stream of events.", "Ask with Accept: %s.".formatted(STREAM));
        }
        if (!free.tryAcquire()) {
            throw new Denied(503, "Too many pages watch already.", "Close some, and try again.");
        }
        long after = lastId(ctx.header("Last-Event-ID"));
        ctx.header("Cache-Control", "no-store");
        try {
            new SseHandler(0, client -> start(client, after, watching)).handle(ctx);
        } catch (Exception e) {
            free.release();
            throw e;
        }
        return null;
    }

    private static long lastId(String header) {
        return header != null && header.matches("\\d{1,18}") ? Long.parseLong(header) : 0;
    }

    private void start(SseClient client, long after, Watching watching) {
        var queue = new LinkedBlockingQueue<Event>(MOST_WAITING);
        client.keepAlive();
        try {
            threads.execute(() -> run(client, after, watching, queue));
        } catch (RejectedExecutionException e) {
            // the server is about to stop
            free.release();
            client.close();
        }
    }

    private void run(SseClient client, long after, Watching watching, LinkedBlockingQueue<Event> queue) {
        var end = watching.watch(after, event -> {
            if (!queue.offer(event == null ? END : event)) {
                client.close();
            }
        });
        try {
            send(client, queue);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end.run();
            client.close();
            free.release();
        }
    }

    private static void send(SseClient client, LinkedBlockingQueue<Event> queue) throws InterruptedException {
        client.sendComment("agendum");
        while (!client.terminated()) {
            var event = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
            if (event == END) {
                return;
            }
            if (event == null) {
                client.sendComment("still here");
            } else {
                client.sendEvent(event.name(), event.json(), Long.toString(event.id()));
            }
        }
    }

    /** Ends all streams, before their connections are cut. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
