package org.agendum.rules;

import org.junit.jupiter.api.Test;

/** What holds for rules that only sessions on the agenda can breach. */
abstract class PlacedBreachTest extends BreachTest {
    PlacedBreachTest(AgendaRule rule) {
        super(rule);
    }

    @Test
    void acceptsSessionsWithoutSlot() {
        verify(breach().withoutSlots()).hasNoImpact();
    }

    @Test
    void acceptsSessionsWithoutRoom() {
        verify(breach().withoutRooms()).hasNoImpact();
    }
}
