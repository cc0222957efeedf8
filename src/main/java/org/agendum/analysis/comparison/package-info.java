/** What differs between versions of an agenda: sessions, what that means for people, costs, and how far apart they are. */
package org.agendum.analysis.comparison;
