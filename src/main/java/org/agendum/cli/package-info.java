/** The command line: parses, calls {@link org.agendum.app.Agendum}, prints. */
package org.agendum.cli;
