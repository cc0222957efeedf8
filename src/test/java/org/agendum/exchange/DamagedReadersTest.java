package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to a file, it is read, or its faults are told: no reader fails in any other way. With
 * {@code -Dfuzz=10000}, each reader gets that many files, and what it took is printed.
 */
class DamagedReadersTest {
    private static final int USUAL_FILES = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void readsOrTells(DamagedReader reader) throws IOException {
        int files = Integer.getInteger("fuzz", USUAL_FILES);
        int told = 0;
        long slowest = 0;
        for (long seed = 0; seed < files; seed++) {
            var file = Files.write(folder.resolve("file"), reader.damaged(seed));
            long start = System.nanoTime();
            told += isRead(reader, file, seed) ? 0 : 1;
            slowest = Math.max(slowest, System.nanoTime() - start);
        }
        if (files > USUAL_FILES) {
            System.out.printf(
                    "%-10s %d files: %d read, %d told; the slowest took %d ms%n",
                    reader, files, files - told, told, slowest / 1_000_000);
        }
        assertThat(told).isPositive();
    }

    private static boolean isRead(DamagedReader reader, Path file, long seed) {
        try {
            reader.read(file);
            return true;
        } catch (InvalidInput told) {
            assertThat(told.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.toString()).doesNotContain("\n").doesNotContain("Exception");
                assertThat(fault.message()).isNotBlank();
            });
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return fail("%s fails on the file of seed %d.".formatted(reader, seed), e);
        }
    }
}
