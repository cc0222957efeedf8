package org.agendum.app;

/** Files of others that can become problems; auto finds out which format a file has. */
public enum ImportFormat {
    AUTO("auto"),
    FRAB_XML("frab-xml"),
    FRAB_JSON("frab-json"),
    CSV("csv"),
    ICS("ics"),
    SESSIONIZE("sessionize"),
    PRETALX("pretalx"),
    TIMEFOLD_CONFERENCE("timefold-conference"),
    COSPLIB("cosplib"),
    XLSX("xlsx"),
    W3C_BREAKOUTS("w3c-breakouts");

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
