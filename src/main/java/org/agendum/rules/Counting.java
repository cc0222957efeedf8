package org.agendum.rules;

/**
 * A way in which a rule counts its breaches.
 *
 * @param name how a problem asks for it
 * @param unit what is counted, like "minute of overlap, per pair of sessions"
 */
public record Counting(String name, String unit) {
    /** The name of the way in which a rule counts unless a problem asks for another. */
    public static final String USUAL = "usual";
}
