package org.agendum.exchange;

/** The foot of each page: the version, where there is one, else the title; and which page of how many it is. */
final class DocxFooter {
    private static final int MOST_CHARACTERS = 70;

    static String write(String title, String release) {
        var xml = new XmlPrinter();
        xml.open("w:ftr", "xmlns:w", DocxParagraph.NAMESPACE);
        xml.open("w:p");
        xml.open("w:pPr");
        xml.element("w:pStyle", null, "w:val", "Footer");
        xml.close();
        DocxParagraph.runs(xml, text(title, release), null);
        xml.open("w:r");
        xml.element("w:tab", null);
        xml.element("w:t", "Page ", "xml:space", "preserve");
        xml.close();
        field(xml, "PAGE");
        xml.open("w:r");
        xml.element("w:t", " of ", "xml:space", "preserve");
        xml.close();
        field(xml, "NUMPAGES");
        xml.close();
        xml.close();
        return xml.print();
    }

    /** On one line: a long title ends at a word. */
    static String text(String title, String release) {
        var text = release == null ? title : CleanText.of(release);
        if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
            return text;
        }
        var start = text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS));
        int space = start.lastIndexOf(' ');
        return (space < 0 ? start : start.substring(0, space)) + " …";
    }

    /** What a reader of the file counts. */
    private static void field(XmlPrinter xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", instruction);
        xml.open("w:r");
        xml.element("w:t", "1");
        xml.close();
        xml.close();
    }

    private DocxFooter() {}
}
