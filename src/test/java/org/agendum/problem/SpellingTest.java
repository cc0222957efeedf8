package org.agendum.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> RULES = List.of("room-conflict", "person-conflict", "idle-gap");

    @Test
    void findsTheWordWithALetterLost() {
        assertThat(Spelling.nearest("room-conflit", RULES)).contains("room-conflict");
    }

    @Test
    void findsTheWordWithLettersSwapped() {
        assertThat(Spelling.nearest("ilde-gpa", RULES)).contains("idle-gap");
    }

    @Test
    void findsTheWordInAnotherCaseAlsoWhereIHasNoDotInTurkish() {
        assertThat(Spelling.nearest("IDLE-GAP", RULES)).contains("idle-gap");
    }

    @Test
    void prefersTheNearer() {
        assertThat(Spelling.nearest("hall-2", List.of("hall-12", "hall-2b", "hall-3", "Hall-2")))
                .contains("Hall-2");
    }

    @Test
    void guessesNothingForAWordThatIsFarFromAll() {
        assertThat(Spelling.nearest("moderator-load", RULES)).isEmpty();
        assertThat(Spelling.nearest("a", List.of("b"))).isEmpty();
        assertThat(Spelling.nearest("", RULES)).isEmpty();
    }

    @Test
    void listsTheKnownWordsWhenThereAreFew() {
        assertThat(Spelling.advice("hard!!", List.of("soft"))).isEqualTo("Maybe soft.");
        assertThat(Spelling.advice("nothing alike", RULES))
                .isEqualTo("Maybe one of room-conflict, person-conflict, idle-gap.");
        assertThat(Spelling.advice("nothing alike", List.of())).isEmpty();
        assertThat(Spelling.advice(
                        "nothing alike",
                        IntStream.range(0, 13).mapToObj(i -> "word-" + i).toList()))
                .isEmpty();
    }
}
