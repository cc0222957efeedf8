/** An exact model of the rules, for proofs: what cannot be, and what cannot be better. */
package org.agendum.exact;
