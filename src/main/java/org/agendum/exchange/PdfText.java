package org.agendum.exchange;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The texts of a note as its fonts can print them. What they cannot is shown as a replacement sign, and told. */
public final class PdfText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_TOLD = 12;

    private final PdfFonts fonts = new PdfFonts();
    private final PdfJoins plain = new PdfJoins(false);
    private final PdfJoins bold = new PdfJoins(true);
    private final Set<Integer> unprintable = new TreeSet<>();

    PdfText() {}

    /** @param text null counts as empty */
    public String of(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(LegalText.of(text), Normalizer.Form.NFC)
                        .codePoints()
                        .filter(character -> !isInvisible(character))
                        .map(this::printable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The same as {@link #of} for a page, where words whose letters are joined take no more room than they need. */
    public Content shown(String text) {
        return output -> show(of(text), plain, output);
    }

    /** The same as {@link #shown} in bold. */
    public Content bold(String text) {
        return output -> show(of(text), bold, output);
    }

    private static void show(String text, PdfJoins joins, TemplateOutput output) {
        int start = 0;
        while (start < text.length()) {
            var face = PdfFonts.joining(text.codePointAt(start));
            int end = start;
            while (end < text.length() && PdfFonts.joining(text.codePointAt(end)) == face) {
                end += Character.charCount(text.codePointAt(end));
            }
            var run = text.substring(start, end);
            double excess = face == null ? 0 : joins.excess(face, run);
            if (excess == 0) {
                Escape.htmlContent(run, output);
            } else {
                output.writeContent(
                        String.format(Locale.ROOT, "<span style=\"margin-right: %.3fem\">%s</span>", -excess, run));
            }
            start = end;
        }
    }

    /** In which direction a text begins, as HTML says it. */
    public String direction(String text) {
        return text != null && DocxParagraph.isRightToLeft(text) ? "rtl" : "ltr";
    }

    /** Choose between forms of signs, which no font here has. */
    private static boolean isInvisible(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    private int printable(int character) {
        if (Character.isWhitespace(character) || Character.getType(character) == Character.FORMAT) {
            return character;
        }
        if (fonts.prints(character)) {
            return character;
        }
        unprintable.add(character);
        return REPLACEMENT;
    }

    List<PdfFace> faces() {
        return fonts.needed();
    }

    List<String> messages() {
        if (unprintable.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<>(
                unprintable.stream().limit(MOST_TOLD).map(PdfText::name).toList());
        if (unprintable.size() > MOST_TOLD) {
            told.add("%d more".formatted(unprintable.size() - MOST_TOLD));
        }
        return List.of(
                "No font of agendum has these characters, each of which is printed as \uFFFD: %s. Maybe use docx or html, which take the fonts of the reader."
                        .formatted(told.stream().collect(Collectors.joining(", "))));
    }

    private static String name(int character) {
        var name = Character.getName(character);
        return "%s (U+%04X%s)".formatted(Character.toString(character), character, name == null ? "" : " " + name);
    }
}
