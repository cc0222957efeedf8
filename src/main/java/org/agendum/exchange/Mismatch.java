package org.agendum.exchange;

/** A value is not what its field holds. */
final class Mismatch extends Exception {
    private final String advice;

    Mismatch(String message, String advice) {
        super(message, null, false, false);
        this.advice = advice;
    }

    String message() {
        return getMessage();
    }

    String advice() {
        return advice;
    }
}
