package org.agendum.problem;

import java.util.regex.Pattern;

/** JSON pointers (RFC 6901), and the paths that people read instead. */
public final class Pointers {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|\\[\"((?:[^\"]|\"(?!]))*)\"]|([\\w$-]+)");

    /** A key as a segment of a pointer. */
    public static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** A segment of a pointer as the key that it stands for. */
    public static String unescape(String segment) {
        return segment.replace("~1", "/").replace("~0", "~");
    }

    /** Like {@code sessions[3].minutes.min}; empty for the whole. */
    public static String path(String pointer) {
        var path = new StringBuilder();
        if (!pointer.isEmpty()) {
            for (var segment : pointer.substring(1).split("/", -1)) {
                append(path, unescape(segment));
            }
        }
        return path.toString();
    }

    /** The pointer of which {@link #path} made the path. */
    public static String ofPath(String path) {
        var pointer = new StringBuilder();
        var steps = STEP.matcher(path);
        while (steps.find()) {
            var quoted = steps.group(2);
            var key = quoted != null ? quoted : steps.group(1) != null ? steps.group(1) : steps.group(3);
            pointer.append('/').append(escape(key));
        }
        return pointer.toString();
    }

    private static void append(StringBuilder path, String key) {
        if (key.matches("\\d{1,9}")) {
            path.append('[').append(key).append(']');
        } else if (key.matches("[\\w$-]+")) {
            path.append(path.isEmpty() ? "" : ".").append(key);
        } else {
            path.append("[\"").append(Quote.plain(key)).append("\"]");
        }
    }

    private Pointers() {}
}
