package org.agendum.app;

/** How an agenda is shown. */
public enum Format {
    TEXT,
    MD,
    HTML,
    JSON
}
