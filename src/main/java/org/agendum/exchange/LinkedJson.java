package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Fault;
import org.agendum.problem.Pointers;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON file in which an object has an {@code @id} where it is written out, anywhere, and is named by this id
 * elsewhere. Reading goes on after faults, so that all are found.
 */
final class LinkedJson {
    private static final String ID = "@id";

    private final SourceText source;
    private final JsonNode root;
    private final Map<String, Item> byId = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /** A value with its place, as a JSON pointer. */
    final class Item {
        private final JsonNode node;
        private final String pointer;

        private Item(JsonNode node, String pointer) {
            this.node = node;
            this.pointer = pointer;
        }

        private Item field(String name) {
            return new Item(node.path(name), pointer + "/" + Pointers.escape(name));
        }

        private boolean isAbsent() {
            return node.isMissingNode() || node.isNull();
        }

        /** The values of a list, with objects in the place of their ids; empty when absent. */
        List<Item> list(String name) {
            return items(name).stream()
                    .map(Item::resolved)
                    .filter(item -> item != null)
                    .toList();
        }

        /** The texts of a list, each once; empty when absent. */
        List<String> texts(String name) {
            return items(name).stream()
                    .filter(item -> item.isA(item.node.isString(), "a text"))
                    .map(item -> item.node.stringValue())
                    .distinct()
                    .toList();
        }

        private List<Item> items(String name) {
            var list = field(name);
            if (list.isAbsent() || !list.isA(list.node.isArray(), "a list")) {
                return List.of();
            }
            var items = new ArrayList<Item>();
            for (int i = 0; i < list.node.size(); i++) {
                items.add(new Item(list.node.get(i), list.pointer + "/" + i));
            }
            return items;
        }

        boolean isList(String name) {
            return node.path(name).isArray();
        }

        /** The numbers of a list; empty when absent. */
        List<Integer> numbers(String name) {
            return items(name).stream()
                    .filter(item -> item.isA(item.node.isInt(), "a whole number"))
                    .map(item -> item.node.intValue())
                    .toList();
        }

        /** The object in a field, or that it names; null when absent. */
        Item object(String name) {
            return field(name).isAbsent() ? null : field(name).resolved();
        }

        /** Null when absent. */
        String text(String name) {
            var value = field(name);
            return !value.isAbsent() && value.isA(value.node.isString(), "a text") ? value.node.stringValue() : null;
        }

        int number(String name, int otherwise) {
            var value = field(name);
            return !value.isAbsent() && value.isA(value.node.isInt(), "a whole number")
                    ? value.node.intValue()
                    : otherwise;
        }

        boolean flag(String name) {
            var value = field(name);
            return !value.isAbsent() && value.isA(value.node.isBoolean(), "true or false") && value.node.booleanValue();
        }

        /** The texts of the fields of an object; empty when absent. */
        Map<String, String> textsByName(String name) {
            var object = field(name);
            var texts = new HashMap<String, String>();
            if (!object.isAbsent() && object.isA(object.node.isObject(), "an object")) {
                object.node.propertyNames().stream()
                        .filter(key -> !key.startsWith("@"))
                        .forEach(key -> texts.put(key, String.valueOf(object.text(key))));
            }
            return texts;
        }

        /** What the file calls the object. */
        String id() {
            return node.path(ID).asString(pointer);
        }

        private Item resolved() {
            if (!node.isString()) {
                return isA(node.isObject(), "an object, or the %s of one".formatted(ID)) ? this : null;
            }
            var found = byId.get(node.stringValue());
            if (found == null) {
                fault(
                        "Nothing in the file has the %s %s.".formatted(ID, Quote.of(node.stringValue())),
                        Spelling.nearest(
                                        node.stringValue(),
                                        byId.keySet().stream().sorted().toList())
                                .map(near -> "Did you mean %s?".formatted(Quote.of(near)))
                                .orElse(""));
            }
            return found;
        }

        private boolean isA(boolean holds, String expected) {
            if (!holds) {
                fault("Expected %s, not %s.".formatted(expected, Quote.of(node.toString())), "");
            }
            return holds;
        }

        void fault(String message, String advice) {
            faults.add(new Fault(pointer, message, advice));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Item item && node == item.node;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(node);
        }
    }

    private LinkedJson(SourceText source, JsonNode root) {
        this.source = source;
        this.root = root;
        collectIds(root, "");
    }

    /** @throws InvalidInput if it is no JSON object */
    static LinkedJson read(SourceText source) {
        try (var parser = RecordReader.parser(source.text())) {
            try {
                var root = JsonMapper.shared().readTree(parser);
                if (!root.isObject()) {
                    throw InvalidInput.file(
                            source.file(), "The file holds no JSON object.", "Maybe it is another file.");
                }
                return new LinkedJson(source, root);
            } catch (JacksonException e) {
                throw SyntaxFault.invalid(e, parser, source);
            }
        }
    }

    private void collectIds(JsonNode node, String pointer) {
        if (node.isObject()) {
            var id = node.path(ID);
            if (id.isString() && byId.putIfAbsent(id.stringValue(), new Item(node, pointer)) != null) {
                faults.add(
                        new Fault(pointer, "The %s %s is there twice.".formatted(ID, Quote.of(id.stringValue())), ""));
            }
            node.propertyNames().forEach(name -> collectIds(node.get(name), pointer + "/" + Pointers.escape(name)));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectIds(node.get(i), pointer + "/" + i);
        }
    }

    Item root() {
        return new Item(root, "");
    }

    /** @throws InvalidInput if anything was found to be wrong so far, with all that was */
    void throwIfFaulty() {
        if (!faults.isEmpty()) {
            var log = new FaultLog(source.file());
            log.addAll(Locations.locate(faults, source));
            log.throwIfAny();
        }
    }
}
