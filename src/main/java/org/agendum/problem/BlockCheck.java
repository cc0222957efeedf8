package org.agendum.problem;

import java.util.List;

/** The block times come in order and without overlap. */
final class BlockCheck {
    private final Findings findings;

    BlockCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Blocks blocks) {
        var times = blocks == null ? List.<BlockTime>of() : blocks.times();
        for (int i = 1; i < times.size(); i++) {
            checkFollows(times.get(i - 1), times.get(i), "/blocks/times/" + i);
        }
    }

    private void checkFollows(BlockTime before, BlockTime time, String pointer) {
        if (before.to() != null && time.from() != null && time.from().isBefore(before.to())) {
            findings.fault(
                    pointer + "/from",
                    "%s is before the end of %s, %s."
                            .formatted(
                                    time.from().toLocalDateTime(),
                                    Quote.of(before.id()),
                                    before.to().toLocalDateTime()),
                    "List the block times in order, and without overlap.");
        }
    }
}
