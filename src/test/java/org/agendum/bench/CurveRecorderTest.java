package org.agendum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.agendum.bench.BenchRun.CurvePoint;
import org.agendum.schedule.Score;
import org.junit.jupiter.api.Test;

class CurveRecorderTest {
    private final CurveRecorder recorder = new CurveRecorder();

    @Test
    void keepsTheFirstAndTheLastPoint() {
        for (int millis = 100; millis < 110; millis++) {
            recorder.better(millis, score(millis));
        }
        assertThat(recorder.points()).containsExactly(point(100), point(109));
    }

    @Test
    void keepsFewPointsOfALongRun() {
        for (int millis = 0; millis < 600_000; millis += 3) {
            recorder.better(millis, score(millis));
        }
        assertThat(recorder.points()).hasSizeBetween(100, 1_000).endsWith(point(599_997));
    }

    private static CurvePoint point(int millis) {
        return new CurvePoint(millis, score(millis));
    }

    private static Score score(int millis) {
        return new Score(0, 0, millis - 1_000_000);
    }
}
