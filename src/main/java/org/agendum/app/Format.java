package org.agendum.app;

import java.util.Locale;

/** How an agenda is shown. */
public enum Format {
    TEXT,
    MD,
    HTML,
    JSON,
    COSPLIB_JSON,
    FRAB_XML,
    FRAB_JSON,
    CSV,
    ICS,
    XLSX;

    /** Whether it is no text: nothing to show on a terminal. */
    public boolean isBinary() {
        return this == XLSX;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
