package org.agendum.planning;

/** So many attendees want both sessions. */
public record SharedInterest(SessionFacts first, SessionFacts second, long attendees) {}
