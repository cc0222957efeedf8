package org.agendum.app;

import java.util.Locale;

/** How a comparison is shown. */
public enum CompareFormat {
    TEXT,
    MD,
    HTML;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
