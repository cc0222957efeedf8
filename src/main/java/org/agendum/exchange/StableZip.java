package org.agendum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files of office programs without the time at which they were made, so that the same content is the same file. */
final class StableZip {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(?<=>)\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z(?=</dcterms:)");

    static byte[] of(byte[] zip) {
        var bytes = new ByteArrayOutputStream(zip.length);
        // The one of the JDK cannot read from memory what gives sizes behind the content.
        try (var in = ZipFile.builder().setByteArray(zip).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LONG_AGO);
                out.putNextEntry(copy);
                out.write(withoutTime(entry.getName(), in.getInputStream(entry).readAllBytes()));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is read or written but memory.", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutTime(String name, byte[] content) {
        if (!name.equals(PROPERTIES)) {
            return content;
        }
        var text = new String(content, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("1980-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }

    private StableZip() {}
}
