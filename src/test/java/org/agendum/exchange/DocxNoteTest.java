package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Read by a program other than the one that writes. */
class DocxNoteTest {
    private static XWPFDocument note(AgendaView agenda, String release) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(DocxNote.write(agenda, release).bytes()));
    }

    private static List<String> styled(XWPFDocument note, String style) {
        return note.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> lines(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .map(XWPFParagraph::getText)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isValidByTheSchemasOfTheFormat(SampleAgendas sample) throws Exception {
        var errors = new ArrayList<XmlError>();
        var options = new XmlOptions().setErrorListener(errors);
        try (var note = note(sample.view(), "Draft")) {
            note.getDocument().validate(options);
            note.getStyle().validate(options);
            note.getFooterList().get(0)._getHdrFtr().validate(options);
            note.getNumbering().getAbstractNums().get(0).getAbstractNum().validate(options);
        }
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void hasTitleHeadingsAndATableForEachDay(SampleAgendas sample) throws IOException {
        var agenda = sample.view();
        try (var note = note(agenda, null)) {
            assertThat(styled(note, "Title")).containsExactly(agenda.title());
            assertThat(styled(note, "Heading1")).containsExactly("Organization of work");
            assertThat(styled(note, "Heading2"))
                    .containsExactlyElementsOf(
                            agenda.days().stream().map(AgendaView.Day::heading).toList());
            assertThat(note.getTables()).hasSize((int)
                    agenda.days().stream().filter(day -> !day.rows().isEmpty()).count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachSessionWhenWhatAndWho(SampleAgendas sample) throws IOException {
        var agenda = sample.view();
        var days = agenda.days().stream().filter(day -> !day.rows().isEmpty()).toList();
        try (var note = note(agenda, null)) {
            for (int i = 0; i < days.size(); i++) {
                var lines = lines(note.getTables().get(i));
                assertThat(lines).startsWith("Time", "Concept");
                for (var row : days.get(i).rows()) {
                    assertThat(lines)
                            .contains(
                                    row.title(),
                                    row.time().start() + "\u2013" + row.time().end());
                    row.roles()
                            .forEach(role -> assertThat(String.join("\n", lines))
                                    .contains(role.label() + ":")
                                    .contains(role.confirmable()));
                }
            }
        }
    }

    @Test
    void saysTbcForEachSeatInWhichNobodySits() throws IOException {
        try (var note = note(SampleAgendas.THEMATIC_SESSION.view(), null)) {
            assertThat(lines(note.getTables().get(0)))
                    .containsSubsequence(
                            "PANEL 1: Who owns a river? Upstream and downstream in law and in practice", "TBC");
        }
    }

    @Test
    void repeatsTheHeadsOfTablesAndKeepsRowsWhole() throws IOException {
        try (var note = note(SampleAgendas.CONFERENCE_DAY.view(), null)) {
            var rows = note.getTables().get(0).getRows();
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            assertThat(rows.get(1).isRepeatHeader()).isFalse();
            assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void countsPagesInTheFooterAndNamesTheVersionOnlyIfThereIsOne() throws IOException {
        try (var draft = note(SampleAgendas.THEMATIC_SESSION.view(), "Draft of 3 May");
                var plain = note(SampleAgendas.THEMATIC_SESSION.view(), null)) {
            var footer = draft.getFooterList().get(0)._getHdrFtr().xmlText();
            assertThat(footer).contains("Draft of 3 May", "\"PAGE\"", "\"NUMPAGES\"");
            assertThat(plain.getFooterList().get(0).getText())
                    .contains("Fourth Informal Thematic Session")
                    .doesNotContain("Draft");
        }
    }

    @Test
    void marksWhatRunsToTheLeft() throws IOException {
        try (var note = note(WorldNames.agenda(), null)) {
            var document = note.getDocument().xmlText();
            assertThat(document).contains("<w:bidi/>", "<w:rtl/>");
            var lines = lines(note.getTables().get(0));
            assertThat(lines).contains(WorldNames.HEBREW + ", Office 12").contains("TBC");
        }
    }

    @Test
    void isTheSameEachTimeAndTellsNoTime() throws IOException {
        var first = DocxNote.write(WorldNames.agenda(), "Draft").bytes();
        var second = DocxNote.write(WorldNames.agenda(), "Draft").bytes();

        assertThat(second).isEqualTo(first);
        try (var note = new XWPFDocument(new ByteArrayInputStream(first))) {
            assertThat(note.getProperties().getCoreProperties().getTitle()).isEqualTo("The world: \u4E16\u754C");
            assertThat(note.getProperties().getCoreProperties().getCreated()).isNull();
        }
    }

    @Test
    void tellsWhatHasNoPlace() {
        assertThat(DocxNote.write(SampleAgendas.THEMATIC_SESSION.view(), null).messages())
                .containsExactly("1 session has no place and is not in the note.");
        assertThat(DocxNote.write(WorldNames.agenda(), null).messages()).isEmpty();
    }
}
