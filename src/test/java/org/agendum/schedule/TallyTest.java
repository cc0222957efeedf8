package org.agendum.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.agendum.schedule.Contrast.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
    private static final Contrast ALL = Contrast.of(true, true);

    private static Layout layout(int... startMinutes) {
        var layout = new Layout(startMinutes.length);
        for (int i = 0; i < startMinutes.length; i++) {
            layout.place(i, startMinutes[i], startMinutes[i] + 60, startMinutes[i] / 1440, 0);
        }
        return layout;
    }

    private static Distance between(Layout one, Layout other) {
        return ALL.between(one, other);
    }

    @Test
    void isNothingFromALayoutToItself() {
        assertThat(between(layout(0, 60, 120), layout(0, 60, 120))).isEqualTo(new Distance(0, 0.0, 0.0, 0.0, 0.0));
    }

    @Test
    void doesNotCountFiveMinutesHereAndThere() {
        assertThat(between(layout(0, 60, 120), layout(5, 65, 115)).total()).isZero();
    }

    @Test
    void countsPairsInAnotherOrder() {
        assertThat(between(layout(0, 60, 120), layout(60, 0, 120)).order()).isEqualTo(33.3);
        assertThat(between(layout(0, 60, 120), layout(120, 60, 0)).order()).isEqualTo(100);
    }

    @Test
    void countsHalfAPairThatRunsSideBySideOnlyInOne() {
        assertThat(between(layout(0, 60), layout(0, 0)).order()).isEqualTo(50);
    }

    @Test
    void countsAnotherDayAndHalfOfItForTwoHours() {
        assertThat(between(layout(0), layout(1440)).days()).isEqualTo(100);
        assertThat(between(layout(0), layout(120)).days()).isEqualTo(50);
        assertThat(between(layout(0), layout(115)).days()).isZero();
    }

    @Test
    void countsRooms() {
        var other = layout(0, 60);
        other.place(1, 60, 120, 0, 1);
        assertThat(between(layout(0, 60), other).rooms()).isEqualTo(50);
    }

    @Test
    void countsWhatIsOnlyOnOneAgendaAsWhollyDifferent() {
        var other = layout(0, 60);
        other.remove(1);
        assertThat(between(layout(0, 60), other)).isEqualTo(new Distance(50, 100.0, 50.0, 50.0, 0.0));
    }

    @Test
    void countsOpenSeatsOnly() {
        var one = layout(0);
        one.seat(0, 2, 4, 7, 9);
        var other = layout(0);
        other.seat(0, 2, 6, 7, 9);
        assertThat(between(one, other).people()).isEqualTo(50);
    }

    @Test
    void leavesOutWhatCannotDiffer() {
        assertThat(Contrast.of(false, false).between(layout(0), layout(1440)))
                .isEqualTo(new Distance(50, 0.0, 100.0, null, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 201, 202, 300, 431})
    void isTheSameCountedAlongAsCountedAnew(int sessions) {
        var random = new Random(sessions);
        var other = random(sessions, random);
        var one = random(sessions, random);
        var along = new Tally(one, other);
        for (int i = 0; i < 60; i++) {
            int session = random.nextInt(sessions);
            along.forget(session);
            scatter(one, session, random);
            along.count(session);
        }
        var anew = new Tally(one, other);
        var back = new Tally(other, one);
        for (var part : Part.values()) {
            assertThat(part.of(along)).isEqualTo(part.of(anew)).isCloseTo(part.of(back), within(1e-12));
            assertThat(part.of(along)).isBetween(0.0, 1.0);
        }
    }

    private static Layout random(int sessions, Random random) {
        var layout = new Layout(sessions);
        for (int i = 0; i < sessions; i++) {
            scatter(layout, i, random);
        }
        return layout;
    }

    private static void scatter(Layout layout, int session, Random random) {
        if (random.nextInt(5) == 0) {
            layout.remove(session);
        } else {
            int start = random.nextInt(5000);
            layout.place(session, start, start + 1 + random.nextInt(200), start / 1440, random.nextInt(3));
        }
        layout.seat(session, random.ints(random.nextInt(4), 0, 6).toArray());
    }
}
