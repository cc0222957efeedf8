package org.agendum.analysis.comparison;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Where and when a session is.
 *
 * @param day of the event, also after midnight; null without a time
 * @param start null when it has no time yet; so is the end
 * @param room its name; null when it has none
 */
public record Stay(LocalDate day, ZonedDateTime start, ZonedDateTime end, String room) {}
