/** Readers and writers, one class per format. What is read is checked; what is wrong is said with its place. */
package org.agendum.exchange;
