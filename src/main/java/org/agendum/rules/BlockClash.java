package org.agendum.rules;

import org.agendum.planning.PlannedSession;

/** Two sessions in different rooms of one block time, between which nobody can change as easily as it seems. */
final class BlockClash {
    static final PairUnits UNITS = PairUnits.always((a, b) -> isBetween(a, b) ? 1 : 0);

    static boolean isBetween(PlannedSession a, PlannedSession b) {
        var block = a.getSlot().block();
        return block != null && block.equals(b.getSlot().block()) && areInDifferentRooms(a, b);
    }

    private static boolean areInDifferentRooms(PlannedSession a, PlannedSession b) {
        return a.getRoom() != b.getRoom()
                && a.getRoom().isHosting()
                && b.getRoom().isHosting();
    }

    /** @param relation why that matters, like {@code exclude each other} */
    static Breach breach(PlannedSession a, PlannedSession b, String relation) {
        var text = "%s and %s %s and are in different rooms at %s."
                .formatted(
                        Phrases.withRoom(a),
                        Phrases.withRoom(b),
                        relation,
                        a.getSlot().block());
        return Breach.of(text, a, b).in(a.getRoom(), b.getRoom());
    }

    private BlockClash() {}
}
