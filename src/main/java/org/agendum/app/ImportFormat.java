package org.agendum.app;

/** Files of others that can become problems. */
public enum ImportFormat {
    TIMEFOLD_CONFERENCE("timefold-conference"),
    COSPLIB("cosplib");

    private final String name;

    ImportFormat(String name) {
        this.name = name;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name;
    }
}
