package org.agendum.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.agendum.exact.OldPlace.Firmness;
import org.junit.jupiter.api.Test;

class UnavoidableCountTest {
    private final UnavoidableCount count = new UnavoidableCount();

    private void add(String session, Firmness firmness, boolean isForced, String... toTell) {
        count.add(session, firmness, isForced, Set.of(toTell));
    }

    @Test
    void whatHasToMoveMoves() {
        add("a", Firmness.PINNED, true);
        add("b", Firmness.PUBLISHED, true);
        add("c", Firmness.PLAIN, false);
        var least = count.count(2);
        assertThat(least.missing()).isEqualTo(2);
        assertThat(least.moved()).isEqualTo(2);
        assertThat(least.pinsMoved()).isEqualTo(1);
        assertThat(least.publishedMoved()).isEqualTo(1);
    }

    @Test
    void clashesWithNothingInCommonTakeAMoveEach() {
        for (var session : Set.of("a", "b", "c", "d")) {
            add(session, Firmness.PLAIN, false);
        }
        count.clash(Set.of("a", "b"));
        count.clash(Set.of("b", "c"));
        count.clash(Set.of("c", "d"));
        assertThat(count.count(0).moved()).isEqualTo(2);
    }

    @Test
    void aClashWithOneThatHasToMoveTakesNoOther() {
        add("a", Firmness.PLAIN, true);
        add("b", Firmness.PLAIN, false);
        count.clash(Set.of("a", "b"));
        assertThat(count.count(0).moved()).isEqualTo(1);
    }

    @Test
    void ofTwoThatClashTheOneWithFewerPeopleCountsAndNobodyTwice() {
        add("a", Firmness.PLAIN, false, "x", "y");
        add("b", Firmness.PLAIN, false, "z");
        count.clash(Set.of("a", "b"));
        assertThat(count.count(0).people()).isEqualTo(1);
        count.tell("z");
        assertThat(count.count(0).people()).isEqualTo(1);
    }
}
