package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextAgendaTest {
    @ParameterizedTest
    @EnumSource
    void noLineIsWiderThanAsked(SampleAgendas sample) {
        IntStream.rangeClosed(TextAgenda.LEAST_WIDTH, 140)
                .forEach(width -> assertThat(lines(sample.view(), width))
                        .extracting(DisplayWidth::of)
                        .allMatch(columns -> columns <= width, "at most " + width));
    }

    @ParameterizedTest
    @EnumSource
    void roomsBeginInOneColumn(SampleAgendas sample) {
        var lines = lines(sample.view(), 100).toList();
        int column = lines.stream()
                .filter(line -> line.startsWith("Time") && line.endsWith("Room"))
                .mapToInt(line -> line.indexOf("Room"))
                .findFirst()
                .orElse(0);

        sample.view().days().stream()
                .flatMap(day -> day.rows().stream())
                .filter(row -> row.room() != null && sample.view().hasSeveralRooms())
                .forEach(row -> assertThat(lines)
                        .anyMatch(line -> line.endsWith(row.room())
                                && DisplayWidth.of(line) - DisplayWidth.of(row.room()) == column));
    }

    @Test
    void countsANarrowerTerminalAsTheNarrowestThatWorks() {
        var agenda = SampleAgendas.CONFERENCE_DAY.view();

        assertThat(new TextAgenda(3).write(agenda)).isEqualTo(new TextAgenda(TextAgenda.LEAST_WIDTH).write(agenda));
    }

    @Test
    void losesNoLetterOfALongWord() {
        var text = new TextAgenda(60).write(SampleAgendas.HOSTILE_TEXTS.view());

        assertThat(text.chars().filter(letter -> letter == 'W')).hasSize(300);
    }

    private static Stream<String> lines(AgendaView agenda, int width) {
        return new TextAgenda(width).write(agenda).lines();
    }
}
