package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agendum.analysis.comparison.RuleCosts;
import org.agendum.problem.Level;
import org.junit.jupiter.api.Test;

class TradeOffTest {
    private static List<TradeOff.Point> points(List<Long> across, List<Long> up) {
        var labels = List.of("A", "B", "C", "D", "E");
        return new TradeOff(
                        labels.subList(0, across.size()),
                        List.of(new RuleCosts("idle-gap", Level.SOFT, across), new RuleCosts("kept", Level.SOFT, up)))
                .points();
    }

    @Test
    void versionsInOnePlaceShareOneLabel() {
        var points = points(List.of(0L, 90L, 0L, 0L), List.of(5L, 0L, 5L, 5L));

        assertThat(points).extracting(TradeOff.Point::label).containsExactly("A, C, D", "B", "", "");
        assertThat(points).extracting(TradeOff.Point::shape).doesNotHaveDuplicates();
    }

    @Test
    void labelsStandWhereThereIsRoom() {
        var points = points(List.of(0L, 90L), List.of(5L, 0L));

        assertThat(points).extracting(TradeOff.Point::anchor).containsExactly("start", "end");
        assertThat(points.get(0).labelX()).isPositive();
        assertThat(points.get(1).labelX()).isNegative();
    }
}
