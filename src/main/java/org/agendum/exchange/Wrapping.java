package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines, between words where it can, never inside a letter and its accents. */
final class Wrapping {
    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final Pattern AFTER_SPACE_OR_HYPHEN = Pattern.compile("(?<= )|(?<=\\p{L}[-–])(?=\\p{L})");

    private final int width;
    private final String hang;
    private final List<String> lines = new ArrayList<>();
    private String line = "";

    private Wrapping(int width, String hang) {
        this.width = width;
        this.hang = hang;
    }

    /** @param hang what stands before the second and later lines, part of their width */
    static List<String> lines(String text, int width, String hang) {
        var wrapping = new Wrapping(width, hang);
        AFTER_SPACE_OR_HYPHEN.splitAsStream(text).forEach(wrapping::add);
        wrapping.breakLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(String word) {
        var visible = word.stripTrailing();
        if (fits(visible)) {
            line += word;
        } else if (hang.length() + DisplayWidth.of(visible) <= width) {
            breakLine();
            line += word;
        } else {
            LETTER.matcher(word).results().forEach(letter -> addLetter(letter.group()));
        }
    }

    private boolean fits(String visible) {
        return DisplayWidth.of(line) + DisplayWidth.of(visible) <= width;
    }

    private void addLetter(String letter) {
        if (!fits(letter.strip())) {
            breakLine();
        }
        line += letter;
    }

    private void breakLine() {
        lines.add(line.stripTrailing());
        line = hang;
    }
}
