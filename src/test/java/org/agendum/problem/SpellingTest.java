package org.agendum.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Compared with the definition of the distance, written plainly. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWordsUpToAThirdOfTheirLettersAway(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var word = word(random);
            var other = word(random);
            boolean isNear = distance(word, other) <= (word.length() == 1 ? 0 : Math.max(1, word.length() / 3));

            assertThat(Spelling.nearest(word, List.of(other)).isPresent())
                    .as("%s %s", word, other)
                    .isEqualTo(isNear);
        }
    }

    private static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> random.nextInt(4) == 0 ? "b" : "a")
                .collect(Collectors.joining());
    }

    private static int distance(String from, String to) {
        var edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                if (i > 0 && j > 0) {
                    int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                    edits[i][j] = Math.min(edits[i][j], edits[i - 1][j - 1] + replaced);
                }
                if (i > 1 && j > 1 && from.substring(i - 2, i).equals("" + to.charAt(j - 1) + to.charAt(j - 2))) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
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
