package org.agendum.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.exchange.BookNames.Kind;

/** The ids of the rows that others refer to; where planners write none, they are made from the names. */
final class BookIds {
    private final BookNames names;
    private final Map<Kind, Map<Integer, String>> byRow = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Integer>> placeById = new EnumMap<>(Kind.class);

    BookIds(BookNames names) {
        this.names = names;
    }

    /** First those that are written, so that none that is made takes their place. */
    void collect(Collection<BookTable> tables) {
        for (var table : tables) {
            var kind = table.sheet().kind();
            if (kind != null) {
                collect(table, kind);
            }
        }
    }

    private void collect(BookTable table, Kind kind) {
        var ids = new LinkedHashMap<Integer, String>();
        byRow.put(kind, ids);
        for (int row : table.rows()) {
            text(table, row, "Id").ifPresent(id -> {
                names.of(kind).add(id, name(table, row).orElse(null));
                ids.put(row, id);
            });
        }
        for (int row : table.rows()) {
            if (!ids.containsKey(row)) {
                var name = name(table, row);
                var id = names.of(kind)
                        .newId(name.or(() -> text(table, row, "Kind")).orElse(""));
                names.of(kind).add(id, name.orElse(null));
                ids.put(row, id);
            }
        }
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < table.rows().size(); i++) {
            places.putIfAbsent(ids.get(table.rows().get(i)), i);
        }
        placeById.put(kind, places);
    }

    private static Optional<String> name(BookTable table, int row) {
        return Stream.of("Name", "Title")
                .flatMap(header -> text(table, row, header).stream())
                .findFirst();
    }

    private static Optional<String> text(BookTable table, int row, String header) {
        return Optional.ofNullable(table.byHeader().get(header))
                .map(line -> table.cell(row, line))
                .filter(cell -> !cell.text().isBlank() && !(cell.value() instanceof CellError))
                .map(cell -> CellText.text(cell.text()));
    }

    boolean isWithoutRows(Kind kind) {
        return byRow.getOrDefault(kind, Map.of()).isEmpty();
    }

    String of(Kind kind, int row) {
        return byRow.get(kind).get(row);
    }

    /** The place of its row among those of its sheet, from 0; -1 when it has none. */
    int place(Kind kind, Object id) {
        return placeById.getOrDefault(kind, Map.of()).getOrDefault(id, -1);
    }
}
