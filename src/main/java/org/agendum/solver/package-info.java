/** From a problem to a schedule: the start, the moves, the phases and when they stop. */
package org.agendum.solver;
