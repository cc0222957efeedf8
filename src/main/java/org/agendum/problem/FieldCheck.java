package org.agendum.problem;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;

/** What can be said of each field by itself: it is there, its text is not blank, its number is within limits. */
final class FieldCheck {
    private static final Set<String> NOT_BLANK = Set.of("id", "role");

    private final Findings findings;

    FieldCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Record node, String pointer) {
        for (var field : Records.fields(node)) {
            check(node, field, pointer + "/" + field.name());
        }
        checkOrder(node, pointer);
    }

    private void check(Record node, Records.Field field, String pointer) {
        var value = field.value(node);
        if (value == null) {
            if (field.required()) {
                findings.fault(pointer, "'%s' is missing.".formatted(field.name()), field.description());
            }
        } else if (value instanceof String text) {
            if (text.isBlank() && NOT_BLANK.contains(field.name())) {
                findings.fault(pointer, "The %s is blank.".formatted(field.name()), field.description());
            }
        } else if (!(node instanceof Length)) {
            Limits.of(node.getClass(), field.name()).ifPresent(limit -> checkNumbers(value, limit, pointer));
        }
    }

    private void checkNumbers(Object value, Limits.Limit limit, String pointer) {
        if (value instanceof Number number && !limit.holds(number.longValue())) {
            findings.fault(pointer, number + " is not allowed.", "Maybe %s.".formatted(limit.text()));
        } else if (value instanceof Map<?, ?> numbers) {
            numbers.forEach(
                    (key, number) -> checkNumbers(number, limit, pointer + "/" + Pointers.escape((String) key)));
        }
    }

    private void checkOrder(Record node, String pointer) {
        if (node instanceof Period period) {
            checkOrder(period.from(), period.to(), "from", pointer + "/to");
        } else if (node instanceof ListedSlot slot) {
            checkOrder(slot.from(), slot.to(), "from", pointer + "/to");
        } else if (node instanceof BlockTime time) {
            checkOrder(time.from(), time.to(), "from", pointer + "/to");
        } else if (node instanceof Pin pin) {
            checkOrder(pin.start(), pin.end(), "start", pointer + "/end");
        }
    }

    private void checkOrder(ZonedDateTime from, ZonedDateTime to, String first, String pointer) {
        if (from != null && to != null && !from.isBefore(to)) {
            var message = "%s is not after %s %s.".formatted(to.toLocalDateTime(), first, from.toLocalDateTime());
            findings.fault(pointer, message, to.isBefore(from) ? "Maybe the two are swapped." : "");
        }
    }
}
