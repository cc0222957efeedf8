package org.agendum.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Fault;
import org.agendum.problem.Pointers;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds the places of faults in a JSON text that has been read before, in one pass. */
final class Locations {
    private final SourceText source;
    private final Node root = new Node();

    /** A value that is asked for, or on the way to one. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private TokenStreamLocation place;
    }

    private Locations(SourceText source) {
        this.source = source;
    }

    /** What is not in the text is where the value is that it would be in. */
    static List<LocatedFault> locate(List<Fault> faults, SourceText source) {
        if (faults.isEmpty()) {
            return List.of();
        }
        var locations = new Locations(source);
        faults.forEach(fault -> locations.want(fault.pointer()));
        locations.find();
        return faults.stream().map(locations::located).toList();
    }

    private static String[] segments(String pointer) {
        return pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
    }

    private void want(String pointer) {
        var node = root;
        for (var segment : segments(pointer)) {
            node = node.children.computeIfAbsent(Pointers.unescape(segment), key -> new Node());
        }
    }

    private void find() {
        try (var parser = RecordReader.parser(source.text())) {
            parser.nextToken();
            find(root, parser);
        }
    }

    private static void find(Node node, JsonParser parser) {
        node.place = parser.currentTokenLocation();
        if (node.children.isEmpty() || parser.currentToken().isScalarValue()) {
            parser.skipChildren();
            return;
        }
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY;
        for (int i = 0; !parser.nextToken().isStructEnd(); i++) {
            var key = isList ? Integer.toString(i) : parser.currentName();
            if (!isList) {
                parser.nextToken();
            }
            var child = node.children.get(key);
            if (child == null) {
                parser.skipChildren();
            } else {
                find(child, parser);
            }
        }
    }

    private LocatedFault located(Fault fault) {
        var node = root;
        for (var segment : segments(fault.pointer())) {
            var child = node.children.get(Pointers.unescape(segment));
            if (child.place == null) {
                break;
            }
            node = child;
        }
        return new LocatedFault(
                source.file(),
                node.place.getLineNr(),
                node.place.getColumnNr(),
                Pointers.path(fault.pointer()),
                fault.message(),
                fault.advice());
    }
}
