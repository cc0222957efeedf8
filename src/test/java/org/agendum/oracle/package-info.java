/**
 * A second opinion on what schedules cost: written plainly from the sentences of the rules, without the planning model
 * and the constraint streams, and tried on random problems.
 */
package org.agendum.oracle;
