package org.agendum.exchange;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;

/**
 * Walks through an XML file once. It reads that file alone: no document type, no entities but the five that XML has,
 * nothing from elsewhere.
 */
final class XmlCursor {
    private static final int MOST_DEPTH = 100;

    private final String file;
    private final XMLStreamReader reader;
    private int depth;

    private XmlCursor(String file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** Is at the root element afterwards. */
    static XmlCursor open(String file, String text) {
        try {
            var cursor = new XmlCursor(file, factory().createXMLStreamReader(new StringReader(text)));
            cursor.toRoot();
            return cursor;
        } catch (XMLStreamException | RuntimeException e) {
            throw asFault(file, e, null);
        }
    }

    /** Of readers that read nothing from elsewhere. */
    static XMLInputFactory factory() {
        // The one of the JDK, whatever else is on the class path: its limits are known.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from elsewhere.");
        });
        // else some faults go to stderr
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }

    private void toRoot() {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and the like
        }
        depth = 1;
    }

    private int next() {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw fault("The file has a document type (DOCTYPE), which is not read.", "Leave it out.");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw fault(
                        "The file uses the entity %s, which is not read."
                                .formatted(Quote.of("&" + reader.getLocalName() + ";")),
                        "Write the character itself.");
            }
            return event;
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw asFault(file, e, reader.getLocation());
        }
    }

    /** The name of the element that it is at, without namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that it is at, stripped; null when absent or blank. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                var value = reader.getAttributeValue(i).strip();
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }

    Place place() {
        var location = reader.getLocation();
        return new Place(Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()), "");
    }

    /** How deep the element is that it is at; 1 for the root. */
    int depth() {
        return depth;
    }

    /**
     * Goes to the next child of an element, whose children have been read as far as the reader wanted; else behind that
     * element.
     *
     * @param parentDepth the depth of that element
     */
    boolean nextChild(int parentDepth) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    down();
                    if (depth == parentDepth + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < parentDepth) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {
                    // text between elements
                }
            }
        }
    }

    /** All text in the element that it is at, also that of elements in it; goes behind it. */
    String text() {
        int own = depth;
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.START_ELEMENT -> down();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth < own) {
                        return text.toString();
                    }
                }
                default -> {
                    // comments and the like
                }
            }
        }
    }

    /** Goes to the end of the file, so that it is known to be whole. */
    void finish() {
        try {
            while (reader.hasNext()) {
                next();
            }
        } catch (XMLStreamException e) {
            throw asFault(file, e, reader.getLocation());
        }
    }

    private void down() {
        depth++;
        if (depth > MOST_DEPTH) {
            throw fault("Elements are nested too deeply.", "No programme needs that.");
        }
    }

    private InvalidInput fault(String message, String advice) {
        return fault(file, reader.getLocation(), message, advice);
    }

    private static InvalidInput fault(String file, Location at, String message, String advice) {
        int line = at == null ? 0 : Math.max(0, at.getLineNumber());
        int column = at == null ? 0 : Math.max(0, at.getColumnNumber());
        return new InvalidInput(List.of(new LocatedFault(file, line, column, "", message, advice)));
    }

    private static InvalidInput asFault(String file, Exception failure, Location at) {
        if (failure instanceof InvalidInput told) {
            return told;
        }
        var place = failure instanceof XMLStreamException syntax && syntax.getLocation() != null
                ? syntax.getLocation()
                : at;
        var detail = detail(failure);
        var lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("entity") && lower.contains("declared")) {
            return fault(
                    file,
                    place,
                    "The file uses an entity that XML does not have: %s".formatted(detail),
                    "Write the character itself.");
        }
        return fault(
                file,
                place,
                "The file is not well-formed XML: %s".formatted(detail),
                "Maybe it was cut off or edited by hand.");
    }

    /** What the parser says, without the place, as a sentence in one line. */
    private static String detail(Exception failure) {
        var message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        int start = message.indexOf("Message: ");
        var text = CleanText.of(start < 0 ? message : message.substring(start + "Message: ".length()));
        var shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return shown.endsWith(".") || shown.endsWith("…") ? shown : shown + ".";
    }
}
