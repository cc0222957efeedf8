package org.agendum.analysis;

/**
 * A seat and who has it.
 *
 * @param person the id; null when nobody has it
 * @param name null when nobody has it
 */
public record Sitting(String role, String person, String name) {}
