/** For each rule of the catalogue, a small problem of which the answer changes when the rule is switched off. */
package org.agendum.answers;
