package org.agendum.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet of a workbook with a problem.
 *
 * @param otherNames what else it may be called
 * @param field of the problem, with points between its parts; empty for the problem itself
 * @param record what a row becomes
 * @param kind by which other sheets refer to its rows; null when they do not
 * @param isUsual whether it is there even when it is blank
 * @param note what it is for, in one sentence
 */
record BookSheet(
        String name,
        List<String> otherNames,
        String field,
        Class<? extends Record> record,
        BookNames.Kind kind,
        boolean isUsual,
        String note,
        List<BookColumn> columns) {

    boolean isCalled(String plainName) {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .map(PlainWord::of)
                .anyMatch(plainName::equals);
    }

    Optional<BookColumn> column(String plainHeader) {
        return columns.stream().filter(column -> column.isCalled(plainHeader)).findFirst();
    }

    /** Like {@code /blocks/times}. */
    String pointer() {
        return field.isEmpty() ? "" : "/" + field.replace('.', '/');
    }
}
