package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Wrapping.lines("one two three", 7, "")).containsExactly("one two", "three");
    }

    @Test
    void hangsTheLinesThatFollow() {
        assertThat(Wrapping.lines("one two three", 7, "  ")).containsExactly("one two", "  three");
    }

    @Test
    void breaksAfterHyphens() {
        assertThat(Wrapping.lines("Dumont-Vasseur", 10, "")).containsExactly("Dumont-", "Vasseur");
    }

    @Test
    void cutsWordsThatAreLongerThanALine() {
        assertThat(Wrapping.lines("x abcdefgh y", 5, " ")).containsExactly("x abc", " defg", " h y");
    }

    @Test
    void neverPartsALetterFromItsAccents() {
        assertThat(Wrapping.lines("e\u0301".repeat(5), 2, ""))
                .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
    }

    @Test
    void countsWideLettersTwice() {
        assertThat(Wrapping.lines("国境水資源", 5, "")).containsExactly("国境", "水資", "源");
    }

    @Test
    void turnsAnEmptyTextIntoOneEmptyLine() {
        assertThat(Wrapping.lines("", 5, "  ")).containsExactly("");
    }
}
