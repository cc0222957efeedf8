/** One file per rule, and the catalogue of all. */
package org.agendum.rules;
