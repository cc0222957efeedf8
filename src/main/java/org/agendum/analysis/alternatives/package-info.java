/** Good schedules of one problem that differ in what planners see. */
package org.agendum.analysis.alternatives;
