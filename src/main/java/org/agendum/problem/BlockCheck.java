package org.agendum.problem;

import java.util.List;

/** The block times come in order, each from a time to a later one, and without overlap. */
final class BlockCheck {
    private final Findings findings;

    BlockCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Blocks blocks) {
        var times = blocks == null ? List.<BlockTime>of() : blocks.times();
        for (int i = 0; i < times.size(); i++) {
            var pointer = "/blocks/times/" + i;
            checkOrder(times.get(i), pointer);
            if (i > 0) {
                checkFollows(times.get(i - 1), times.get(i), pointer);
            }
        }
    }

    private void checkOrder(BlockTime time, String pointer) {
        if (time.from() != null && time.to() != null && !time.from().isBefore(time.to())) {
            findings.fault(
                    pointer + "/to",
                    "%s is not after from %s."
                            .formatted(time.to().toLocalDateTime(), time.from().toLocalDateTime()),
                    "Maybe the two are swapped.");
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
