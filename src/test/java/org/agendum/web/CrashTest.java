package org.agendum.web;

import static org.agendum.web.ServedFolder.PANELS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.agendum.cli.Main;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed at work, as by a power cut. */
class CrashTest {
    private static final int EDITS = 200;
    private static final int KILLED_AFTER = 60;

    @TempDir
    private Path base;

    private Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        folder.toString(),
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Client client(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new Client(out.readLine().replaceFirst("/$", ""));
    }

    private Path folder() throws IOException {
        var folder = Files.createDirectories(base.resolve("problems"));
        Files.copy(Shipped.file("third-thematic-session"), folder.resolve("panels.json"));
        return folder;
    }

    /** At five minutes past the hour and so on, so that each edit leads to a state of its own. */
    private static String edit(int number) {
        return "{\"edits\": [{\"type\": \"place\", \"session\": \"panel-1\", \"start\": \"2017-06-%02dT%02d:%02d\", \"room\": \"xix\"}]}"
                .formatted(1 + number / 96, number / 4 % 24, number % 4 * 15);
    }

    private static String expectedStart(long edits) {
        long number = edits - 1;
        return "2017-06-%02dT%02d:%02d".formatted(1 + number / 96, number / 4 % 24, number % 4 * 15);
    }

    @Test
    void keepsEveryEditThatWasAcknowledged() throws Exception {
        var folder = folder();
        var acknowledged = new AtomicLong();
        var process = start(folder);
        try {
            var client = client(process);
            long revision = client.get(PANELS).revision();
            for (int i = 0; i < EDITS; i++) {
                if (i == KILLED_AFTER) {
                    // while requests come and go
                    new Thread(process::destroyForcibly).start();
                }
                var got = client.post(PANELS + "/edits", revision, edit(i));
                assertThat(got.status()).isEqualTo(200);
                revision = got.revision();
                acknowledged.incrementAndGet();
            }
        } catch (IOException killed) {
            assertThat(acknowledged.get()).isGreaterThanOrEqualTo(KILLED_AFTER);
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged.get()).isLessThan(EDITS);

        try (var served = ServedFolder.of(folder)) {
            var state = served.client().get(PANELS);
            // the one that was under way may have been kept without being acknowledged
            assertThat(state.revision() - 1).isBetween(acknowledged.get(), acknowledged.get() + 1);
            assertThat(state.response().body())
                    .contains("\"start\":\"%s\"".formatted(expectedStart(state.revision() - 1)));
            var before = served.client().post(PANELS + "/undo", state.revision(), null);
            assertThat(before.response().body()).contains(expectedStart(state.revision() - 2));
        }
    }

    @Test
    void goesOnWithoutALineThatWasCutOff() throws Exception {
        var folder = folder();
        try (var served = ServedFolder.of(folder)) {
            served.client().post(PANELS + "/edits", 1L, edit(0));
            served.client().post(PANELS + "/edits", 2L, edit(1));
        }
        var journal = folder.resolve(".agendum/panels/journal.jsonl");
        var whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 20));

        try (var served = ServedFolder.of(folder)) {
            var state = served.client().get(PANELS);
            assertThat(state.revision()).isEqualTo(2);
            assertThat(state.json().get("notices").get(0).asString())
                    .startsWith("The last work could not be read from line 3 of ");
            assertThat(served.client().post(PANELS + "/edits", 2L, edit(2)).status())
                    .isEqualTo(200);
        }
        assertThat(folder.resolve(".agendum/panels/journal.jsonl.line-3.damaged"))
                .exists();
        try (var served = ServedFolder.of(folder)) {
            assertThat(served.client().get(PANELS).revision()).isEqualTo(3);
        }
    }

    @Test
    void writesAProblemFileThatWasNotWrittenInTime() throws Exception {
        var folder = folder();
        var file = folder.resolve("panels.json");
        var before = Files.readAllBytes(file);
        try (var served = ServedFolder.of(folder)) {
            served.client()
                    .post(
                            PANELS + "/edits",
                            1L,
                            "{\"edits\": [{\"type\": \"weights\", \"rules\": {\"idle-gap\": {\"weight\": 9}}}]}");
        }
        Files.write(file, before);

        try (var served = ServedFolder.of(folder)) {
            assertThat(served.client().get(PANELS).revision()).isEqualTo(2);
        }
        assertThat(Files.readString(file)).contains("idle-gap");
    }
}
