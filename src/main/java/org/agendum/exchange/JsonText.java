package org.agendum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints trees of maps, lists, texts, numbers, truths and nulls as JSON that people read and compare line by line. */
final class JsonText {
    /** What fits is printed in one line, if it holds no list or object itself. */
    private static final int LINE_WIDTH = 100;

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    /** With a line feed at the end. */
    static String print(Object tree) {
        var json = new JsonText();
        json.value(tree, 0, "", LINE_WIDTH);
        return json.text.append('\n').toString();
    }

    /** In one line, without any space between values and without a line feed. */
    static String compact(Object tree) {
        var json = new JsonText();
        json.compactly(tree);
        return json.text.toString();
    }

    private void compactly(Object value) {
        if (value instanceof Map<?, ?> map) {
            text.append('{');
            var separator = "";
            for (var entry : map.entrySet()) {
                text.append(separator).append(quoted((String) entry.getKey())).append(':');
                compactly(entry.getValue());
                separator = ",";
            }
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            var separator = "";
            for (var item : list) {
                text.append(separator);
                compactly(item);
                separator = ",";
            }
            text.append(']');
        } else {
            text.append(scalar(value));
        }
    }

    private void value(Object value, int depth, String prefix, int widthOnLine) {
        var flat = flat(value);
        if (flat != null && depth > 0 && prefix.length() + flat.length() <= widthOnLine
                || flat != null && isEmpty(value)) {
            text.append(flat);
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof List<?> list) {
            array(list, depth);
        } else {
            text.append(scalar(value));
        }
    }

    private void object(Map<?, ?> map, int depth) {
        text.append('{');
        var separator = "\n";
        for (var entry : map.entrySet()) {
            var name = quoted((String) entry.getKey()) + ": ";
            text.append(separator).append(INDENT.repeat(depth + 1)).append(name);
            value(entry.getValue(), depth + 1, name, LINE_WIDTH - INDENT.length() * (depth + 1));
            separator = ",\n";
        }
        text.append('\n').append(INDENT.repeat(depth)).append('}');
    }

    private void array(List<?> list, int depth) {
        text.append('[');
        var separator = "\n";
        for (var item : list) {
            text.append(separator).append(INDENT.repeat(depth + 1));
            value(item, depth + 1, "", LINE_WIDTH - INDENT.length() * (depth + 1));
            separator = ",\n";
        }
        text.append('\n').append(INDENT.repeat(depth)).append(']');
    }

    /** The value in one line, or null when it holds a list or object. */
    private static String flat(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(JsonText::isNested) ? null : flatObject(map);
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(JsonText::isNested) ? null : flatArray(list);
        }
        return scalar(value);
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof List;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
    }

    private static String flatObject(Map<?, ?> map) {
        return map.isEmpty()
                ? "{}"
                : map.entrySet().stream()
                        .map(entry -> quoted((String) entry.getKey()) + ": " + scalar(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String flatArray(List<?> list) {
        return list.stream().map(JsonText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(Object value) {
        return value instanceof String string ? quoted(string) : String.valueOf(value);
    }

    /** Long answers are made of short plain texts, which are not looked at twice. */
    private static String quoted(String string) {
        if (isPlain(string)) {
            return '"' + string + '"';
        }
        var quoted = new StringBuilder(string.length() + 2).append('"');
        string.codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character < ' ' || character == '"' || character == '\\' || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder quoted, int character) {
        boolean isLoneSurrogate = character <= Character.MAX_VALUE && Character.isSurrogate((char) character);
        switch (character) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (character < ' ' || isLoneSurrogate) {
                    quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
                } else {
                    quoted.appendCodePoint(character);
                }
            }
        }
    }

    private JsonText() {}
}
