package org.agendum.rules;

import org.junit.jupiter.api.Test;

/** What holds for rules that only people in sessions on the agenda can breach. */
abstract class SeatBreachTest extends PlacedBreachTest {
    SeatBreachTest(AgendaRule rule) {
        super(rule);
    }

    @Test
    void acceptsEmptySeats() {
        verify(breach().withoutPeople()).hasNoImpact();
    }
}
