package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfNoteTest {
    private static PDDocument note(AgendaView agenda) throws IOException {
        return Loader.loadPDF(PdfNote.write(agenda, null).bytes());
    }

    /** On one line, with letters of Arabic as they are written. */
    private static String text(PDDocument note) throws IOException {
        var text = Normalizer.normalize(new PDFTextStripper().getText(note), Normalizer.Form.NFKC);
        return text.replaceAll("\\s+", " ");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @EnumSource
    void readsBackAsItWasWritten(SampleAgendas sample) throws IOException {
        var agenda = sample.view();
        try (var note = note(agenda)) {
            var text = text(note);
            assertThat(text).contains(plain(agenda.title()), "Organization of work");
            // columns are narrow: lines end where they must
            var letters = text.replace(" ", "");
            for (var day : agenda.days()) {
                assertThat(text).contains(day.heading());
                for (var row : day.rows()) {
                    assertThat(letters)
                            .contains(plain(row.time().start() + "\u2013"
                                            + row.time().end())
                                    .replace(" ", ""));
                    row.roles().stream()
                            .flatMap(role -> role.people().stream())
                            .forEach(person -> assertThat(letters)
                                    .contains(plain(person.name()).replace(" ", "")));
                }
            }
        }
    }

    @Test
    void printsNamesInManyScripts() throws IOException {
        try (var note = note(WorldNames.agenda())) {
            var text = text(note);
            assertThat(text).contains(WorldNames.LEFT_TO_RIGHT).contains(WorldNames.ARABIC, WorldNames.HEBREW, "TBC");
            assertThat(PdfNote.write(WorldNames.agenda(), null).messages()).isEmpty();
        }
    }

    @Test
    void leavesNoGapBehindWordsWhoseLettersAreJoined() throws IOException {
        var bars = new ArrayList<TextPosition>();
        var finder = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> signs) {
                signs.stream().filter(sign -> sign.getUnicode().equals("|")).forEach(bars::add);
            }
        };
        try (var note = note(WorldNames.agenda("\u0930\u093E\u0937\u094D\u091F\u094D\u0930\u0940\u092F|", "x"))) {
            finder.getText(note);
            var page = new PDFRenderer(note).renderImage(0, 4);
            assertThat(bars)
                    .isNotEmpty()
                    .allSatisfy(bar -> assertThat(blankPointsBefore(bar, page)).isLessThan(3));
        }
    }

    /** @param page in four dots a point */
    private static int blankPointsBefore(TextPosition sign, BufferedImage page) {
        int right = Math.round(sign.getX() * 4);
        int bottom = Math.round(sign.getY() * 4);
        for (int x = right; x > 0; x--) {
            for (int y = bottom - 24; y < bottom; y++) {
                if ((page.getRGB(x, y) & 0xFF) < 0x80) {
                    return (right - x) / 4;
                }
            }
        }
        return right / 4;
    }

    @Test
    void saysWhichLettersItsArabicFormsStandFor() throws IOException {
        var bytes = PdfNote.write(WorldNames.agenda(), null).bytes();

        try (var note = Loader.loadPDF(bytes)) {
            var letters = new StringBuilder();
            for (var page : note.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = (PDType0Font) page.getResources().getFont(name);
                    for (int sign = 0; sign < 0x4000; sign++) {
                        letters.append(Objects.toString(font.toUnicode(sign), ""));
                    }
                }
            }
            // those of lam and alef stay as they are printed
            assertThat(letters.toString()).contains("م", "ح").doesNotContainPattern("[\\uFB50-\\uFDFF\\uFE70-\\uFEF4]");
        }
    }

    @Test
    void namesWhatItCannotPrint() throws IOException {
        var agenda = WorldNames.agenda("A\u0BA4B", "\uD83C\uDF89");
        try (var note = note(agenda)) {
            assertThat(text(note)).contains("A\uFFFDB");
        }
        assertThat(PdfNote.write(agenda, null).messages())
                .singleElement()
                .asString()
                .contains("U+0BA4 TAMIL LETTER TA", "U+1F389 PARTY POPPER", "docx");
    }

    @Test
    void isTaggedForThoseWhoDoNotSeeIt() throws IOException {
        var agenda = SampleAgendas.THEMATIC_SESSION.view();
        try (var note = note(agenda)) {
            var catalog = note.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(note.getDocumentInformation().getTitle()).isEqualTo(agenda.title());
            var types = new ArrayList<String>();
            collect(catalog.getStructureTreeRoot(), types);
            assertThat(types).contains("H1", "H2", "H3", "Table", "THead", "TBody", "TH", "TD", "L", "LI");
            assertThat(types.stream().filter("Table"::equals))
                    .hasSize(agenda.days().size());
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    @Test
    void hasBookmarksForTheDays() throws IOException {
        try (var note = note(SampleAgendas.THEMATIC_SESSION.view())) {
            var work = note.getDocumentCatalog().getDocumentOutline().getFirstChild();
            var titles = new ArrayList<String>();
            work.children().forEach(item -> titles.add(item.getTitle()));
            assertThat(work.getTitle()).isEqualTo("Organization of work");
            assertThat(titles).containsExactly("Day 1: Monday 12 May 2031", "Day 2: Tuesday 13 May 2031");
        }
    }

    @Test
    void isTheSameEachTimeAndTellsNoTime() throws IOException {
        var first = PdfNote.write(WorldNames.agenda(), "Draft").bytes();
        var second = PdfNote.write(WorldNames.agenda(), "Draft").bytes();

        assertThat(second).isEqualTo(first);
        try (var note = Loader.loadPDF(first)) {
            assertThat(note.getDocumentInformation().getCreationDate()).isNull();
            assertThat(text(note)).contains("Draft", "Page 1 of 1");
            var about = note.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(about, StandardCharsets.UTF_8)).doesNotContain("Date");
        }
    }
}
