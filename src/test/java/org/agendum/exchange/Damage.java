package org.agendum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What can happen to a file. */
final class Damage {
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "&x;",
            "]]>",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\u202e",
            "é",
            "25:99",
            "2026-02-30",
            "9999-12-31T23:59:59Z",
            "0000-00-00",
            "24:00",
            "-01:00",
            "@",
            "a@b.c",
            "#",
            ";",
            "\r",
            "\n",
            "=",
            "PT9999999M",
            "99999:59");

    /** Replaces, adds and takes away, by characters, by values and by bytes. */
    static byte[] of(String text, Random random) {
        var bytes = text(text, random).getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static String text(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(damaged.length() + 1);
            int end = Math.min(damaged.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> damaged.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> damaged.insert(at, damaged.substring(at, end));
            }
        }
        return damaged.toString();
    }

    /** Of a part of an archive, as a text; sometimes of the archive itself, as bytes. */
    static byte[] ofArchive(byte[] archive, Random random) {
        if (random.nextInt(5) == 0) {
            var bytes = archive.clone();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
        }
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(archive).get();
                var out = new ZipOutputStream(bytes)) {
            var entries = Collections.list(in.getEntries());
            int hit = random.nextInt(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                out.putNextEntry(new ZipEntry(entries.get(i).getName()));
                var content = in.getInputStream(entries.get(i)).readAllBytes();
                out.write(i == hit ? of(new String(content, StandardCharsets.UTF_8), random) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Damage() {}
}
