package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "Åsa, 3",
        "e\u0301, 1",
        "会議, 4",
        "ｱ, 1",
        "한국, 4",
        "\u1112\u1161\u11ab, 2",
        "שלום, 4",
        "😀, 2",
        "a\u200Db, 2"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
