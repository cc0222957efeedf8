package org.agendum.app.desk;

/**
 * Something that happened, for those who watch.
 *
 * @param id its number, growing; those who come back say the last one that they know
 * @param name of what kind it is
 * @param json what is to be known of it
 */
public record Event(long id, String name, String json) {}
