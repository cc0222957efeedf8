package org.agendum.exchange;

import org.agendum.exchange.Mendings.Place;

/**
 * When somebody can take part, as a file writes it.
 *
 * @param person the key of the person
 */
record RawAvailability(Place place, String person, String start, String end) {}
