package org.agendum.exchange;

import java.lang.reflect.ParameterizedType;
import java.util.Optional;

/** What to say about a column, taken from the record that its values go to. */
final class BookNotes {
    static Optional<String> of(BookSheet sheet, BookColumn column) {
        if (column.form() instanceof SeatForm) {
            return Optional.of(
                    "People by name, between semicolons. TBC is a seat to be confirmed; Ada | Grace is one seat"
                            + " for which agendum chooses between the two.");
        }
        return description(sheet.record(), column, 0).map(note -> note + example(column));
    }

    private static Optional<String> description(Class<?> record, BookColumn column, int depth) {
        var field = RecordShape.of(record).fields().get(column.path().get(depth));
        if (field == null) {
            return depth + 1 < column.path().size() && record == sheetRecordOfRules()
                    ? description(record, column, depth + 1)
                    : Optional.empty();
        }
        boolean isLast = depth == column.path().size() - 1 || field.type() instanceof ParameterizedType;
        return isLast
                ? Optional.of(field.description())
                : description((Class<?>) field.type(), column, depth + 1).or(() -> Optional.of(field.description()));
    }

    /** In its sheet, a setting stands beside the rule that it changes. */
    private static Class<?> sheetRecordOfRules() {
        return BookSheets.RULES.record();
    }

    private static String example(BookColumn column) {
        if (column.form() == TimeForms.PERIODS) {
            return " Like 2017-06-19 10:00 to 12:30; several in lines of their own, or 2017-06-19 for the whole day.";
        }
        if (column.form() == CellForms.WORDS) {
            return " Several are parted by semicolons.";
        }
        return column.form() == RefForms.AFTER ? " Like opening + 15 min; several are parted by semicolons." : "";
    }

    private BookNotes() {}
}
