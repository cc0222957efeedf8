package org.agendum.analysis.comparison;

/**
 * Somebody in a session.
 *
 * @param person an id that is the same in all versions
 * @param role null when unknown
 * @param isNamed whether a problem names the person for this seat, so that no schedule can choose
 */
public record Attendance(String person, String name, String role, boolean isNamed) {}
