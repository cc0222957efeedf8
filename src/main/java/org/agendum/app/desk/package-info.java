/** The desk of a planner: the state of an agenda, edits, what is undone, versions, proposals and running solves. */
package org.agendum.app.desk;
