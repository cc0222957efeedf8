package org.agendum.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
    private static final String PROBLEM = """
            {"id": "p", "timeZone": "UTC", "days": [{"date": "2027-05-11", "from": "09:00", "to": "18:00"}],
             "sessions": [{"id": "a", "minutes": 30}]}
            """;

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void turnsAwayWhoWouldHaveToWaitLong() throws Exception {
        Files.writeString(folder.resolve("p.json"), PROBLEM);
        try (var desks = Desks.open(folder, Clock.systemUTC())) {
            var desk = desks.desk("p");
            var isHeld = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            threads.execute(() -> desk.watch(0, event -> {
                isHeld.countDown();
                await(goOn);
            }));
            await(isHeld);

            var answers = askOften(desk);
            CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);
            goOn.countDown();

            var heard = answers.stream().map(CompletableFuture::join).toList();
            assertThat(heard).containsOnly("answered", "BUSY").hasSize(200);
            assertThat(heard.stream().filter("answered"::equals).count()).isBetween(1L, 199L);
            assertThat(ask(desk)).isEqualTo("answered");
        }
    }

    private List<CompletableFuture<String>> askOften(Desk desk) {
        return IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ask(desk), threads))
                .toList();
    }

    private static String ask(Desk desk) {
        try {
            desk.questions().places("a");
            return "answered";
        } catch (Refused refused) {
            return refused.why().name();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
