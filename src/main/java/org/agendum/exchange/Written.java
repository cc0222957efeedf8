package org.agendum.exchange;

import java.util.List;

/**
 * A file to be written.
 *
 * @param messages what the format cannot hold and how that was written, as sentences
 */
public record Written(String text, List<String> messages) {}
