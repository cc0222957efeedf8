package org.agendum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An agenda as a procedural note for Word and others: title, organization of work, and a table for each day. The same
 * agenda gives the same bytes, since no clock is asked.
 */
public final class DocxNote {
    /** The first that a zip file can tell. */
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** @param release what this version is called, for the footer; null when there is nothing to say */
    public static WrittenNote write(AgendaView agenda, String release) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", resource("content-types.xml"));
        parts.put("_rels/.rels", resource("rels.xml"));
        parts.put("word/_rels/document.xml.rels", resource("document-rels.xml"));
        parts.put("word/document.xml", utf8(DocxBody.write(agenda)));
        parts.put("word/footer.xml", utf8(DocxFooter.write(agenda.title(), release)));
        parts.put("word/styles.xml", resource("styles.xml"));
        parts.put("word/numbering.xml", resource("numbering.xml"));
        parts.put("word/settings.xml", resource("settings.xml"));
        parts.put("docProps/core.xml", utf8(properties(agenda)));
        return new WrittenNote(zip(parts), WrittenNote.unscheduled(agenda));
    }

    private static String properties(AgendaView agenda) {
        var xml = new XmlPrinter();
        xml.open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", DUBLIN_CORE);
        xml.element("dc:title", agenda.title());
        xml.element("dc:language", "en-GB");
        xml.close();
        return xml.print();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = DocxNote.class.getResourceAsStream("/org/agendum/docx/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LONG_AGO);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory.", e);
        }
        return bytes.toByteArray();
    }

    private DocxNote() {}
}
