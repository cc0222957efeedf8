/** What Timefold plans: the solution, its entities and the facts that make its rules cheap. */
package org.agendum.planning;
