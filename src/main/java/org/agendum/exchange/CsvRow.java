package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A row of a file in CSV, as RFC 4180 has it.
 *
 * @param line of the file, from 1
 * @param cells as they were before they were made safe
 */
record CsvRow(int line, List<String> cells) {
    /** As many as spreadsheets have; no header is known that far out. */
    private static final int MOST_CELLS = 16_384;

    private static final String SEPARATORS = ",;\t";

    /** By such a first line, Excel is told the separator. */
    private static final Pattern SAID_SEPARATOR = Pattern.compile("\"?sep=([,;\t])\"?\\R");

    /** Empty where the row has no such cell. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** @throws InvalidInput if it is no CSV */
    static List<CsvRow> read(SourceText source) {
        var said = SAID_SEPARATOR.matcher(source.text());
        char separator = said.lookingAt() ? said.group(1).charAt(0) : separator(source.text());
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        var rows = new ArrayList<CsvRow>();
        try (MappingIterator<String[]> cells = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .with(schema)
                .readValues(source.text())) {
            while (cells.hasNextValue()) {
                int line = cells.currentLocation().getLineNr();
                rows.add(new CsvRow(
                        line,
                        Stream.of(cells.nextValue())
                                .limit(MOST_CELLS)
                                .map(SafeCell::text)
                                .toList()));
            }
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new InvalidInput(List.of(new LocatedFault(
                    source.file(),
                    place == null ? 0 : Math.max(0, place.getLineNr()),
                    place == null ? 0 : Math.max(0, place.getColumnNr()),
                    "",
                    "The file is not CSV: %s.".formatted(reason(e)),
                    "Maybe a quote is missing, or one too many.")));
        }
        return said.lookingAt() ? rows.subList(1, rows.size()) : rows;
    }

    private static String reason(JacksonException e) {
        return CleanText.of(String.valueOf(e.getOriginalMessage())).replaceFirst("[.\\s]+$", "");
    }

    /** The one that is most frequent outside quotes in the first rows. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        boolean isQuoted = false;
        int end = Math.min(text.length(), 4096);
        for (int i = 0; i < end; i++) {
            char sign = text.charAt(i);
            isQuoted ^= sign == '"';
            if (!isQuoted && SEPARATORS.indexOf(sign) >= 0) {
                counts[SEPARATORS.indexOf(sign)]++;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.charAt(counts[2] > counts[best] ? 2 : best);
    }
}
