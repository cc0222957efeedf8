package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.gsub.GsubWorker;
import org.apache.fontbox.ttf.gsub.GsubWorkerFactory;

/**
 * By how much words become narrower when their letters are joined. What lays pages out measures letter by letter, and would
 * leave that much room behind each word.
 */
final class PdfJoins {
    private final boolean isBold;
    private final Map<PdfFace, Joining> joinings = new EnumMap<>(PdfFace.class);

    private record Joining(TrueTypeFont font, CmapLookup letters, GsubWorker worker) {
        private double width(List<Integer> signs) {
            try {
                double width = 0;
                for (int sign : signs) {
                    width += font.getAdvanceWidth(sign);
                }
                return width / font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    PdfJoins(boolean isBold) {
        this.isBold = isBold;
    }

    /** In em; 0 where nothing is joined. */
    double excess(PdfFace face, String word) {
        var joining = joinings.computeIfAbsent(face, this::read);
        var signs = new ArrayList<Integer>();
        word.codePoints().forEach(letter -> signs.add(joining.letters.getGlyphId(letter)));
        return joining.width(signs) - joining.width(joining.worker.applyTransforms(signs));
    }

    private Joining read(PdfFace face) {
        try {
            var font = PdfFonts.read(face, isBold && face.hasBold());
            var letters = font.getUnicodeCmapLookup();
            return new Joining(font, letters, new GsubWorkerFactory().getGsubWorker(letters, font.getGsubData()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
