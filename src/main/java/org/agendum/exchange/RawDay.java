package org.agendum.exchange;

import org.agendum.exchange.Mendings.Place;

/** A day as a file writes it; what is absent is null. */
record RawDay(Place place, String date, String start, String end) {}
