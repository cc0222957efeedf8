package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines, between words where it can, never inside a letter and its accents. */
final class Wrapping {
    private static final Pattern LETTER = Pattern.compile("\\X");

    private final int width;
    private final String hang;
    private final List<String> lines = new ArrayList<>();
    private String line = "";
    private boolean isLineEmpty = true;

    private Wrapping(int width, String hang) {
        this.width = width;
        this.hang = hang;
    }

    /** @param hang what stands before the second and later lines, part of their width */
    static List<String> lines(String text, int width, String hang) {
        var wrapping = new Wrapping(width, hang);
        for (var word : text.split(" ")) {
            wrapping.add(word);
        }
        wrapping.lines.add(wrapping.line);
        return List.copyOf(wrapping.lines);
    }

    private void add(String word) {
        if (fits(gap() + word)) {
            append(gap() + word);
        } else if (hang.length() + DisplayWidth.of(word) <= width) {
            breakLine();
            append(word);
        } else {
            addInPieces(gap() + word);
        }
    }

    private String gap() {
        return isLineEmpty ? "" : " ";
    }

    private boolean fits(String text) {
        return DisplayWidth.of(line) + DisplayWidth.of(text) <= width;
    }

    private void append(String text) {
        line += text;
        isLineEmpty = false;
    }

    private void breakLine() {
        lines.add(line.stripTrailing());
        line = hang;
        isLineEmpty = true;
    }

    private void addInPieces(String word) {
        LETTER.matcher(word).results().forEach(letter -> {
            if (!fits(letter.group())) {
                breakLine();
            }
            append(isLineEmpty ? letter.group().strip() : letter.group());
        });
    }
}
