package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownAgendaTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            a | b; a \\| b
            *a* _b_ ~c~ `d`; \\*a\\* \\_b\\_ \\~c\\~ \\`d\\`
            <b> &amp.; \\<b\\> \\&amp.
            [x](y) #1 \\; \\[x\\](y) \\#1 \\\\
            1. one; 1\\. one
            12) two; 12\\) two
            - three; \\- three
            3.5 - four; 3\\.5 - four
            http://x.example; http\\://x.example
            www.x.example; www\\.x.example
            Water: ours; Water: ours
            """)
    void escapesWhatMarkdownWouldRead(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowHasAsManyCellsAsItsHeading(SampleAgendas sample) {
        int columns = sample.view().hasSeveralRooms() ? 3 : 2;

        assertThat(new MarkdownAgenda().write(sample.view()).lines().filter(line -> line.startsWith("|")))
                .allMatch(line -> bars(line) == columns + 1);
    }

    private static long bars(String line) {
        return line.replaceAll("\\\\.", "").chars().filter(sign -> sign == '|').count();
    }

    @Test
    void writesNoMarkupOfATitle() {
        var unescaped = new MarkdownAgenda()
                .write(SampleAgendas.HOSTILE_TEXTS.view())
                .replaceAll("\\\\.", "")
                .replace("<br>", "");

        assertThat(unescaped).doesNotContain("<", ">", "`", "[", "]", "~");
    }
}
