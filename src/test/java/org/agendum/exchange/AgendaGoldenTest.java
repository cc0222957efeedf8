package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.agendum.fixture.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaGoldenTest {
    private static final Path GOLDEN = Golden.RESOURCES.resolve("golden/agenda");
    private static final Map<String, Function<AgendaView, String>> FORMATS = new TreeMap<>(Map.of(
            ".txt", new TextAgenda(TextAgenda.DEFAULT_WIDTH)::write,
            ".narrow.txt", new TextAgenda(TextAgenda.LEAST_WIDTH)::write,
            ".md", new MarkdownAgenda()::write,
            ".html", new HtmlAgenda()::write));

    @ParameterizedTest
    @EnumSource
    void looksAsItDid(SampleAgendas sample) {
        FORMATS.forEach((ending, format) ->
                Golden.assertSame(GOLDEN.resolve(name(sample, ending)), format.apply(sample.view())));
    }

    @Test
    void everyGoldenFileBelongsToASample() {
        var expected = Arrays.stream(SampleAgendas.values())
                .flatMap(sample -> FORMATS.keySet().stream().map(ending -> name(sample, ending)))
                .toList();
        assertThat(Golden.names(GOLDEN, "")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String name(SampleAgendas sample, String ending) {
        return sample.name().toLowerCase(Locale.ROOT).replace('_', '-') + ending;
    }
}
