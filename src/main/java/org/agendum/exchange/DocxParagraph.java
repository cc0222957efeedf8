package org.agendum.exchange;

import java.text.Bidi;

/** Paragraphs of Word, with text that runs to the left marked as such. */
final class DocxParagraph {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** @param bold words to begin with, in bold letters; null for none */
    static void write(XmlPrinter xml, String style, String bold, String text) {
        xml.open("w:p");
        xml.open("w:pPr");
        xml.element("w:pStyle", null, "w:val", style);
        if (isRightToLeft(bold == null ? text : bold)) {
            xml.element("w:bidi", null);
        }
        xml.close();
        if (bold != null) {
            runs(xml, bold, "w:b");
        }
        runs(xml, text, null);
        xml.close();
    }

    /** As its first letter is. */
    static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** @param property a property of the letters, like {@code w:b}; null for none */
    static void runs(XmlPrinter xml, String text, String property) {
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean isRightToLeft = bidi.getRunLevel(i) % 2 == 1;
            run(xml, text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), property, isRightToLeft);
        }
    }

    private static void run(XmlPrinter xml, String text, String property, boolean isRightToLeft) {
        xml.open("w:r");
        if (property != null || isRightToLeft) {
            xml.open("w:rPr");
            if (property != null) {
                xml.element(property, null);
                xml.element(property + "Cs", null);
            }
            if (isRightToLeft) {
                xml.element("w:rtl", null);
            }
            xml.close();
        }
        xml.element("w:t", text, "xml:space", "preserve");
        xml.close();
    }

    private DocxParagraph() {}
}
