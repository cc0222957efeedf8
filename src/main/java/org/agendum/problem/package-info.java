/** The input: what a planner wants to be scheduled, and its validation. Depends on the JDK alone. */
package org.agendum.problem;
