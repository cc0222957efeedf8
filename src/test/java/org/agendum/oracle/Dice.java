package org.agendum.oracle;

import java.util.List;
import java.util.Random;

/** Seeded chance. */
public final class Dice {
    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** @param to inclusive */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... items) {
        return items[random.nextInt(items.length)];
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
