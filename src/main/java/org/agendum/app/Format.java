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
    FRAB_JSON2,
    PRETALX,
    CSV,
    ICS,
    DOCX,
    PDF,
    XLSX;

    /** Whether it is no text: nothing to show on a terminal. */
    public boolean isBinary() {
        return this == DOCX || this == PDF || this == XLSX;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
