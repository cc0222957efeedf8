package org.agendum.rules;

/**
 * What another tool for agendas calls a rule, or the closest that it has.
 *
 * @param peer the tool, like "pretalx"
 * @param name its own words, as its documentation or its source has them
 */
public record PeerName(String peer, String name) {}
