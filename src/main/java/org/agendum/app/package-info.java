/** The use cases. Command line and web page call these and nothing else. */
package org.agendum.app;
