package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one note needs; no other is read. */
final class PdfFonts {
    private static final Set<UnicodeScript> OF_NO_LANGUAGE =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private final Map<PdfFace, CmapLookup> letters = new EnumMap<>(PdfFace.class);

    PdfFonts() {
        letters(PdfFace.NOTO);
    }

    /** The faces that were needed so far. */
    List<PdfFace> needed() {
        return List.copyOf(letters.keySet());
    }

    /** Whether a character can be printed; the face that it needs is then among the needed ones. */
    boolean prints(int character) {
        return faces(character).anyMatch(face -> letters(face).getGlyphId(character) != 0);
    }

    /** Punctuation of the east is in the faces of the east, other signs in the last one. */
    private static Stream<PdfFace> faces(int character) {
        var script = UnicodeScript.of(character);
        boolean isSign = OF_NO_LANGUAGE.contains(script);
        var special = Stream.of(PdfFace.values())
                .filter(face -> face.isFor(script) || isSign && face == PdfFace.DROID && isEastern(character));
        return Stream.of(Stream.of(PdfFace.NOTO), special, Stream.of(PdfFace.DEJAVU))
                .flatMap(faces -> faces);
    }

    /** The face whose letters are joined with their neighbours; null for all other letters. */
    static PdfFace joining(int character) {
        var script = UnicodeScript.of(character);
        return Stream.of(PdfFace.values())
                .filter(face -> face.joinsLetters() && face.isFor(script))
                .findFirst()
                .orElse(null);
    }

    private static boolean isEastern(int character) {
        return character >= 0x3000 && character < 0x3400 || character >= 0xFE30 && character <= 0xFFEF;
    }

    private CmapLookup letters(PdfFace face) {
        return letters.computeIfAbsent(face, PdfFonts::readLetters);
    }

    private static CmapLookup readLetters(PdfFace face) {
        try {
            return read(face, false).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the face as a font of the document, of which the letters that are printed go into it */
    static PDFont load(PDDocument document, PdfFace face, boolean isBold) {
        try {
            return PDType0Font.load(document, read(face, isBold), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TrueTypeFont read(PdfFace face, boolean isBold) throws IOException {
        var file = "/org/agendum/fonts/" + face.file(isBold);
        try (var in = PdfFonts.class.getResourceAsStream(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // else two letters become one sign, which copies as something else
            font.setEnableGsub(face.joinsLetters());
            return font;
        }
    }
}
