package org.agendum.exchange;

import org.agendum.exchange.Mendings.Place;

/** A person as a file writes them; what is absent is null. */
record RawPerson(Place place, String code, String guid, String id, String name, String role) {}
