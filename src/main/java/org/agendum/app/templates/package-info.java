/** Events to begin with: problems made from a few answers. */
package org.agendum.app.templates;
