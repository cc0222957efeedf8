package org.agendum.exchange;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * An agenda as a procedural note in PDF, the same as {@link DocxNote} writes for Word: tagged, with title, language,
 * bookmarks and its own fonts. The same agenda gives the same bytes, since no clock is asked.
 */
public final class PdfNote {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PdfNote.class.getClassLoader(), "org.agendum.exchange.templates");

    /** @param release what this version is called, for the footer; null when there is nothing to say */
    public static WrittenNote write(AgendaView agenda, String release) {
        var text = new PdfText();
        var page = page(agenda, text, release);
        var messages = new ArrayList<>(WrittenNote.unscheduled(agenda));
        messages.addAll(text.messages());
        return new WrittenNote(pdf(page, text), messages);
    }

    private static String page(AgendaView agenda, PdfText text, String release) {
        var page = new StringOutput();
        var values = new HashMap<String, Object>();
        values.put("agenda", agenda);
        values.put("text", text);
        values.put("footer", DocxFooter.text(agenda.title(), release));
        values.put("families", PdfFace.families());
        ENGINE.render("note.jte", values, page);
        return page.toString();
    }

    private static byte[] pdf(String page, PdfText text) {
        XRLog.setLoggingEnabled(false);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(page, null)
                    .usePdfUaAccessibility(true)
                    .withProducer("agendum")
                    .usePDDocument(document)
                    .useUnicodeBidiSplitter(PdfDirections.Runs::new)
                    .useUnicodeBidiReorderer(new PdfDirections())
                    .useUnicodeLineBreaker(new LineBreaker())
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            addFonts(builder, document, text);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
            }
            var bytes = timeless(document);
            return PdfLetters.areConcerned(page) ? lettered(bytes) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory.", e);
        }
    }

    private static void addFonts(PdfRendererBuilder builder, PDDocument document, PdfText text) {
        for (var face : text.faces()) {
            var regular = new PDFontSupplier(PdfFonts.load(document, face, false));
            var bold = face.hasBold() ? new PDFontSupplier(PdfFonts.load(document, face, true)) : regular;
            builder.useFont(regular, face.family(), REGULAR, FontStyle.NORMAL, true);
            builder.useFont(bold, face.family(), BOLD, FontStyle.NORMAL, true);
        }
    }

    /** Fonts say what their signs are only when they are written. */
    private static byte[] lettered(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            PdfLetters.tell(document);
            return timeless(document);
        }
    }

    /** Without the moment at which it was made, of which a number is made as well. */
    private static byte[] timeless(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(null);
        document.getDocumentInformation().setModificationDate(null);
        document.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** Also where no spaces part the words. */
    private static final class LineBreaker implements FSTextBreaker {
        private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }

    private PdfNote() {}
}
