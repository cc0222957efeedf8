package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
    @Test
    void joinsLinesAndSpaces() {
        assertThat(CleanText.of(" one\r\ntwo\t three\u2028four \u00A0")).isEqualTo("one two three four");
    }

    @Test
    void makesEscapeSequencesHarmlessAndVisible() {
        assertThat(CleanText.of("\u001b[31mred \u009b2J\u0007\u0000\u007F"))
                .isEqualTo("\uFFFD[31mred \uFFFD2J\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void removesWhatReordersOrHidesText() {
        assertThat(CleanText.of("a\u202Eb\u2066c\u200Bd\u00ADe\uFEFF")).isEqualTo("abcde");
    }

    @Test
    void keepsWhatWritingNeeds() {
        var persianEmojiAndAccents = "می\u200Cخواهم \uD83D\uDC69\u200D\uD83D\uDCBB e\u0301 שלום\u200F";

        assertThat(CleanText.of(persianEmojiAndAccents)).isEqualTo(persianEmojiAndAccents);
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(CleanText.of("a\uD800b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void takesTheIdWhereNothingIsLeft() {
        assertThat(CleanText.of("\u200B \n", "id")).isEqualTo("id");
        assertThat(CleanText.of(null, "id")).isEqualTo("id");
    }
}
