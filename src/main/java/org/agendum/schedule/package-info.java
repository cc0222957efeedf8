/** The output: where and when every session is, who sits in it, what is wrong with that; and programmes that are out. */
package org.agendum.schedule;
