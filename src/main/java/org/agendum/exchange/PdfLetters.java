package org.agendum.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Says in a PDF which letters its signs stand for, where the fonts only know in which forms they are printed: an Arabic
 * letter has up to four. So names can be copied, searched and read aloud.
 */
final class PdfLetters {
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<((?:[0-9A-Fa-f]{4})+)>");
    private static final Pattern FORMS = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    private static final int MOST_IN_BLOCK = 100;
    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /** Whether a text has letters whose printed forms are signs of their own. */
    static boolean areConcerned(String text) {
        return text.codePoints()
                .anyMatch(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC);
    }

    /** @param document as it was read from what was written, with the fonts as far as they are used */
    static void tell(PDDocument document) throws IOException {
        Set<COSStream> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                COSBase letters =
                        page.getResources().getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
                if (letters instanceof COSStream stream && told.add(stream)) {
                    tell(stream);
                }
            }
        }
    }

    private static void tell(COSStream stream) throws IOException {
        var letters = new TreeMap<Integer, String>();
        try (var in = stream.createInputStream()) {
            var ranges = RANGE.matcher(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            while (ranges.find()) {
                int first = Integer.parseInt(ranges.group(1), 16);
                int last = Integer.parseInt(ranges.group(2), 16);
                for (int sign = first; sign <= last; sign++) {
                    letters.put(sign, next(text(ranges.group(3)), sign - first));
                }
            }
        }
        if (letters.values().stream().noneMatch(text -> FORMS.matcher(text).find())) {
            return;
        }
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(letters).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String text(String hexadecimal) {
        var text = new StringBuilder();
        for (int i = 0; i < hexadecimal.length(); i += 4) {
            text.append((char) Integer.parseInt(hexadecimal.substring(i, i + 4), 16));
        }
        return text.toString();
    }

    /** In a range, the last unit counts up. */
    private static String next(String text, int steps) {
        int last = text.length() - 1;
        return text.substring(0, last) + (char) (text.charAt(last) + steps);
    }

    private static String written(TreeMap<Integer, String> letters) {
        var map = new StringBuilder(HEAD);
        var entries = letters.entrySet().iterator();
        for (int left = letters.size(); left > 0; left -= MOST_IN_BLOCK) {
            int count = Math.min(left, MOST_IN_BLOCK);
            map.append(count).append(" beginbfchar\n");
            for (int i = 0; i < count; i++) {
                var entry = entries.next();
                map.append(String.format(Locale.ROOT, "<%04X> <%s>\n", entry.getKey(), hexadecimal(entry.getValue())));
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    private static String hexadecimal(String text) {
        var plain = FORMS.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        // some readers turn the letters of a ligature round, since they stand from right to left
        plain = plain.length() > text.length() ? text : plain;
        var written = new StringBuilder();
        plain.chars().forEach(unit -> written.append(String.format(Locale.ROOT, "%04X", unit)));
        return written.toString();
    }

    private PdfLetters() {}
}
