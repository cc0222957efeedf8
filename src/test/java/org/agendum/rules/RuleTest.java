package org.agendum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.agendum.problem.Level;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final String ID = "room-conflict";
    private static final String SENTENCE = "A room hosts one session at a time.";

    private static Rule expected(Level level, long weight, boolean onRequest, boolean reward) {
        var usual = List.of(new Counting(Counting.USUAL, "minute"));
        return new Rule(ID, level, weight, onRequest, reward, false, SENTENCE, usual, List.of(), List.of());
    }

    @Test
    void isOfALevel() {
        assertThat(Rule.hard(ID, SENTENCE, "minute")).isEqualTo(expected(Level.HARD, 1, false, false));
        assertThat(Rule.medium(ID, SENTENCE, "minute")).isEqualTo(expected(Level.MEDIUM, 1, false, false));
        assertThat(Rule.soft(ID, 3, SENTENCE, "minute")).isEqualTo(expected(Level.SOFT, 3, false, false));
        assertThat(Rule.softOnRequest(ID, 3, SENTENCE, "minute")).isEqualTo(expected(Level.SOFT, 3, true, false));
        assertThat(Rule.reward(ID, 3, SENTENCE, "minute")).isEqualTo(expected(Level.SOFT, 3, true, true));
    }

    @Test
    void scoresItsWeightOnItsLevel() {
        assertThat(Rule.soft(ID, 3, SENTENCE, "minute").score()).isEqualTo(HardMediumSoftLongScore.ofSoft(3));
        assertThat(Rule.score(Level.MEDIUM, 4)).isEqualTo(HardMediumSoftLongScore.ofMedium(4));
        assertThat(Rule.score(Level.HARD, 5)).isEqualTo(HardMediumSoftLongScore.ofHard(5));
    }

    @Test
    void countsInSeveralWaysTheUsualOneFirst() {
        var rule = Rule.hard(ID, SENTENCE, "minute").or("pairs", "pair").or("rooms", "room");
        assertThat(rule.countings())
                .containsExactly(
                        new Counting(Counting.USUAL, "minute"),
                        new Counting("pairs", "pair"),
                        new Counting("rooms", "room"));
        assertThat(rule.unit()).isEqualTo("minute");
    }

    @Test
    void hasAConstraintForEachWayOfCounting() {
        var rule = Rule.hard(ID, SENTENCE, "minute").or("pairs", "pair");
        assertThat(rule.constraint(Counting.USUAL)).isEqualTo(ID);
        assertThat(rule.constraint("pairs")).isEqualTo("room-conflict:pairs");
        assertThat(Rule.idOf(ID)).isEqualTo(ID);
        assertThat(Rule.idOf("room-conflict:pairs")).isEqualTo(ID);
    }

    @Test
    void saysWhatItReadsAndWhatOthersCallIt() {
        var rule = Rule.hard(ID, SENTENCE, "minute")
                .knownAs("pretalx", "overlap")
                .reads("rooms.seats", "rooms.tags")
                .or("pairs", "pair")
                .knownAs("Timefold", "Room conflict", "Room stability");
        assertThat(rule.fields()).containsExactly("rooms.seats", "rooms.tags");
        assertThat(rule.peerNames())
                .containsExactly(
                        new PeerName("pretalx", "overlap"),
                        new PeerName("Timefold", "Room conflict"),
                        new PeerName("Timefold", "Room stability"));
        assertThat(rule.countings()).hasSize(2);
    }
}
