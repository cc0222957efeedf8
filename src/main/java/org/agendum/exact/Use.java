package org.agendum.exact;

import com.google.ortools.sat.Literal;

/**
 * A session takes something, like a room or a person, while it runs.
 *
 * @param when holds only when the session is present
 * @param certain whether it does so in any case
 */
record Use(SessionModel session, Literal when, boolean certain) {}
