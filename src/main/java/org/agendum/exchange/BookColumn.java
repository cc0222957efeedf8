package org.agendum.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param header as it is written
 * @param otherHeaders what else it may be called
 * @param path of the value in the record of its row, like needs, features
 * @param width in characters
 * @param isUsual whether it is there even when all its cells are blank
 * @param choices for a list to choose from; empty when there is none
 * @param chosenFrom what to choose from; null when nothing
 */
record BookColumn(
        String header,
        List<String> otherHeaders,
        List<String> path,
        CellForm form,
        int width,
        boolean isUsual,
        List<String> choices,
        BookNames.Kind chosenFrom) {
    /** @param path with points between its parts */
    static BookColumn of(String header, String path, CellForm form, int width) {
        return new BookColumn(header, List.of(), List.of(path.split("\\.")), form, width, false, List.of(), null);
    }

    BookColumn or(String... more) {
        return new BookColumn(header, List.of(more), path, form, width, isUsual, choices, chosenFrom);
    }

    BookColumn usual() {
        return new BookColumn(header, otherHeaders, path, form, width, true, choices, chosenFrom);
    }

    BookColumn choices(String... some) {
        return new BookColumn(header, otherHeaders, path, form, width, isUsual, List.of(some), chosenFrom);
    }

    BookColumn from(BookNames.Kind kind) {
        return new BookColumn(header, otherHeaders, path, form, width, isUsual, choices, kind);
    }

    /** Whether its cells hold numbers, times or levels, so that a word such as "any" cannot be one of them. */
    boolean canBeAny() {
        return form == CellForms.COUNT_FORM
                || form == TimeForms.CLOCK
                || form == TimeForms.LENGTH
                || form == BookSheets.LEVEL;
    }

    boolean isCalled(String plainHeader) {
        return Stream.concat(Stream.of(header), otherHeaders.stream())
                .map(PlainWord::of)
                .anyMatch(plainHeader::equals);
    }

    String pointer() {
        return "/" + String.join("/", path);
    }

    /** Takes the value of the column out of a row, so that at the end nothing is left that no column has; null if none. */
    Object take(Map<String, Object> row) {
        return take(row, 0);
    }

    private Object take(Map<String, Object> row, int depth) {
        var key = path.get(depth);
        if (depth == path.size() - 1) {
            return row.remove(key);
        }
        @SuppressWarnings("unchecked")
        var inner = (Map<String, Object>) row.get(key);
        if (inner == null) {
            return null;
        }
        if (inner.isEmpty()) {
            row.remove(key);
            return CellForm.NOTHING_SAID;
        }
        var value = take(inner, depth + 1);
        if (inner.isEmpty()) {
            row.remove(key);
        }
        return value;
    }

    /** Puts a value where {@link #take} finds it. */
    void put(Map<String, Object> row, Object value) {
        var inner = row;
        for (var key : path.subList(0, path.size() - 1)) {
            @SuppressWarnings("unchecked")
            var next = (Map<String, Object>) inner.computeIfAbsent(key, any -> new LinkedHashMap<>());
            inner = next;
        }
        if (value instanceof Map<?, ?> range && form == TimeForms.LENGTH) {
            range.forEach((key, number) -> row(row).put(key.toString(), number));
        } else if (value != CellForm.NOTHING_SAID) {
            inner.merge(path.get(path.size() - 1), value, BookColumn::both);
        }
    }

    /** What is said in several columns adds up. */
    @SuppressWarnings("unchecked")
    private static Object both(Object first, Object second) {
        if (first instanceof Map<?, ?> && second instanceof Map<?, ?> more) {
            ((Map<String, Object>) first).putAll((Map<String, Object>) more);
            return first;
        }
        if (first instanceof List<?> && second instanceof List<?> more) {
            ((List<Object>) first).addAll(more);
            return first;
        }
        return second;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(Map<String, Object> row) {
        return (Map<String, Object>) row.get(path.get(0));
    }
}
