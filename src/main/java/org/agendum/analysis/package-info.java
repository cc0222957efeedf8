/** What can be said about a schedule: its score, its violations, and what does not match its problem. */
package org.agendum.analysis;
