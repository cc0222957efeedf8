package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts that are too long for a cell: they stand in a sheet of their own, in parts, and the cell refers to them. */
final class LongTexts {
    static final String SHEET = "Long texts";
    private static final String REFERENCE = "(see Long texts %d)";
    private static final Pattern REFERENCE_FORM = Pattern.compile("\\(see Long texts (\\d{1,6})\\)");
    private static final int PART_CHARACTERS = 32_000;
    private static final int NUMBER = 0;
    private static final int TEXT = 2;

    private final List<String> texts = new ArrayList<>();

    /** What stands in the cell: the text itself, if it fits and does not look like a reference. */
    String cell(String text) {
        boolean looksLikeReference = REFERENCE_FORM.matcher(text).matches();
        if (text.length() <= CellText.MOST_CHARACTERS && !looksLikeReference) {
            return text;
        }
        texts.add(text);
        return REFERENCE.formatted(texts.size());
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Rows of the number of the text, the number of the part, and the part. */
    List<List<Object>> rows() {
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < texts.size(); i++) {
            var parts = parts(texts.get(i));
            for (int part = 0; part < parts.size(); part++) {
                rows.add(List.of(i + 1, part + 1, SafeCell.of(parts.get(part))));
            }
        }
        return rows;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + PART_CHARACTERS);
            boolean isWithinPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            end = isWithinPair ? end - 1 : end;
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /** Puts the texts where they are referred to. */
    static Workbook resolved(Workbook workbook) {
        var table = workbook.sheet(SHEET);
        if (table == null) {
            return workbook;
        }
        var texts = new TreeMap<String, StringBuilder>();
        for (int row : table.rowNumbers()) {
            texts.computeIfAbsent(table.cell(row, NUMBER).text(), number -> new StringBuilder())
                    .append(SafeCell.text(table.cell(row, TEXT).text()));
        }
        workbook.replaceTexts(text -> replaced(text, texts));
        return workbook;
    }

    private static String replaced(String text, Map<String, StringBuilder> texts) {
        var reference = REFERENCE_FORM.matcher(text);
        return reference.matches() && texts.containsKey(reference.group(1))
                ? texts.get(reference.group(1)).toString()
                : text;
    }
}
