package org.agendum.web;

/** A request that the server does not look at. */
final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String advice;

    Denied(int status, String message, String advice) {
        super(message, null, false, false);
        this.status = status;
        this.advice = advice;
    }

    int status() {
        return status;
    }

    String advice() {
        return advice;
    }
}
