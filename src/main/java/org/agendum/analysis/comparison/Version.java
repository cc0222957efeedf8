package org.agendum.analysis.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the agendas that are compared.
 *
 * @param label a letter: A for the first
 * @param file where it was read, as the user named it
 * @param entries what is on the agenda, by start, room and id
 */
public record Version(String label, String file, List<Entry> entries) {
    public Version {
        entries = List.copyOf(entries);
    }

    /** @param index from 0: A to Z, then A1, B1 … */
    public static String label(int index) {
        var letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : letter + index / 26;
    }

    /** In the order of the entries. */
    Map<String, Entry> byId() {
        var byId = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }
}
