package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.agendum.exchange.Mendings.Place;

/**
 * A line of an iCalendar file, unfolded; RFC 5545, section 3.1.
 *
 * @param number of its first line in the file, from 1
 * @param name in capitals
 * @param parameters by their names in capitals, decoded
 * @param value as it is written
 */
record IcsLine(int number, String name, Map<String, String> parameters, String value) {
    /** What is no such line is passed over, and told. */
    static List<IcsLine> of(SourceText source, Mendings mendings) {
        var lines = new ArrayList<IcsLine>();
        var unfolded = new StringBuilder();
        int first = 0;
        int number = 0;
        for (var line : (Iterable<String>) source.text().lines()::iterator) {
            number++;
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (goesOn && first > 0) {
                unfolded.append(line, 1, line.length());
                continue;
            }
            add(lines, unfolded.toString(), first, mendings);
            unfolded.setLength(0);
            unfolded.append(line);
            first = number;
        }
        add(lines, unfolded.toString(), first, mendings);
        return lines;
    }

    private static void add(List<IcsLine> lines, String text, int number, Mendings mendings) {
        if (text.isBlank()) {
            return;
        }
        var line = parse(text, number);
        if (line == null) {
            mendings.mend(new Place(number, 1, ""), "A line is not like NAME:value, and is passed over.");
        } else {
            lines.add(line);
        }
    }

    private static IcsLine parse(String text, int number) {
        var parts = new ArrayList<String>();
        int start = 0;
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (sign == ';' || sign == ':')) {
                parts.add(text.substring(start, i));
                start = i + 1;
                if (sign == ':') {
                    return of(number, parts, text.substring(start));
                }
            }
        }
        return null;
    }

    private static IcsLine of(int number, List<String> parts, String value) {
        var parameters = new LinkedHashMap<String, String>();
        for (var part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(capitals(part.substring(0, equals)), decoded(part.substring(equals + 1)));
            }
        }
        return new IcsLine(number, capitals(parts.get(0)), parameters, value);
    }

    private static String capitals(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    /** As RFC 6868 writes quotes and line ends. */
    private static String decoded(String parameter) {
        var plain = new StringBuilder();
        for (int i = 0; i < parameter.length(); i++) {
            char sign = parameter.charAt(i);
            char next = i + 1 < parameter.length() ? parameter.charAt(i + 1) : ' ';
            if (sign == '^' && (next == '^' || next == 'n' || next == '\'')) {
                plain.append(next == '^' ? '^' : next == 'n' ? '\n' : '"');
                i++;
            } else if (sign != '"') {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    /** The value as text, without escapes. */
    String text() {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign != '\\' || i + 1 == value.length()) {
                plain.append(sign);
                continue;
            }
            char next = value.charAt(++i);
            plain.append(next == 'n' || next == 'N' ? '\n' : next);
        }
        return plain.toString();
    }

    /** The first of several values that commas part. */
    String firstText() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == ',') {
                return new IcsLine(number, name, parameters, value.substring(0, i)).text();
            }
        }
        return text();
    }

    IcsLine withValue(String other) {
        return new IcsLine(number, name, parameters, other);
    }

    Place place() {
        return new Place(number, 1, "");
    }
}
