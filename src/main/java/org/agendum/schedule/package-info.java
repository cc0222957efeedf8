/** The output: where and when every session is, who sits in it, and what is wrong with that. */
package org.agendum.schedule;
