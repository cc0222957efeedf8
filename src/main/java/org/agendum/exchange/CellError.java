package org.agendum.exchange;

/**
 * What a cell holds instead of a value.
 *
 * @param message what is wrong, as a sentence
 * @param advice a way out, as a sentence
 */
record CellError(String message, String advice) {}
