package org.agendum.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML that people read and compare line by line: two spaces of indent, LF, nothing that XML cannot hold. */
final class XmlPrinter {
    private static final String INDENT = "  ";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    XmlPrinter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes names and values; those whose value is null are left out */
    void open(String element, String... attributes) {
        try {
            newLine();
            xml.writeStartElement(element);
            write(attributes);
            depth++;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        try {
            depth--;
            newLine();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with text alone. */
    void element(String element, String content, String... attributes) {
        try {
            newLine();
            if (content == null || content.isEmpty()) {
                xml.writeEmptyElement(element);
                write(attributes);
                return;
            }
            xml.writeStartElement(element);
            write(attributes);
            characters(LegalText.of(content));
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, or nothing where there is no text. */
    void elementIfAny(String element, String content) {
        if (content != null && !content.isEmpty()) {
            element(element, content);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i], CleanText.of(attributes[i + 1]));
            }
        }
    }

    /** Readers turn a bare carriage return into a line feed. */
    private void characters(String content) throws XMLStreamException {
        var lines = content.split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEntityRef("#13");
            }
            xml.writeCharacters(lines[i]);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    /** All that was written, with a line feed at the end. */
    String print() {
        try {
            xml.writeEndDocument();
            xml.flush();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
