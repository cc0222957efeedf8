package org.agendum.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningsTest {
    private static final String PROBLEM = """
            {"id": "p", "timeZone": "UTC", "days": [{"date": "2027-05-11", "from": "09:00", "to": "18:00"}],
             "sessions": [{"id": "a", "minutes": 30}]}
            """;

    @TempDir
    private Path folder;

    private final Workers workers = new Workers();

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void oneDeskIsOpenedWhileAnotherTakesItsTime() throws Exception {
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var openings = new Openings(name -> {
            if (name.equals("large")) {
                started.countDown();
                await(goOn);
            }
            return open(name);
        })) {
            var large = CompletableFuture.supplyAsync(() -> desk(openings, "large"));
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

            assertThat(openings.desk("small").state().json()).contains("\"a\"");

            assertThat(large).isNotDone();
            goOn.countDown();
            assertThat(large.get(10, TimeUnit.SECONDS).state().json()).contains("\"a\"");
        }
    }

    @Test
    void aDeskIsOpenedOnceForAll() throws Exception {
        var times = new AtomicInteger();
        try (var openings = new Openings(name -> {
            times.incrementAndGet();
            return open(name);
        })) {
            var one = CompletableFuture.supplyAsync(() -> desk(openings, "p"));
            var other = CompletableFuture.supplyAsync(() -> desk(openings, "p"));

            assertThat(one.get(10, TimeUnit.SECONDS)).isSameAs(other.get(10, TimeUnit.SECONDS));
            assertThat(times).hasValue(1);
        }
    }

    @Test
    void whatCannotBeOpenedIsTriedAgain() throws Exception {
        var times = new AtomicInteger();
        try (var openings = new Openings(name -> {
            if (times.getAndIncrement() == 0) {
                throw new IOException("The disk is away.");
            }
            return open(name);
        })) {
            assertThatThrownBy(() -> openings.desk("p")).hasMessage("The disk is away.");

            assertThat(openings.desk("p").state().json()).contains("\"a\"");
        }
    }

    @Test
    void aDeskThatIsClosedIsOpenedAnew() throws Exception {
        try (var openings = new Openings(this::open)) {
            var before = openings.desk("p");
            openings.close("p", () -> {});

            assertThat(openings.opened("p")).isEmpty();
            assertThat(openings.desk("p")).isNotSameAs(before);
        }
    }

    private Desk open(String name) throws IOException {
        var file = folder.resolve(name + ".json");
        Files.writeString(file, PROBLEM);
        return Desk.open(name, file, folder.resolve(name), folder.resolve("none.json"), workers, Clock.systemUTC());
    }

    private static Desk desk(Openings openings, String name) {
        try {
            return openings.desk(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
