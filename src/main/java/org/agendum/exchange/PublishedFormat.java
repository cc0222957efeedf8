package org.agendum.exchange;

import java.util.Locale;

/** The formats of published programmes; each is a {@link FileKind} of the same name. */
public enum PublishedFormat {
    FRAB_XML,
    FRAB_JSON,
    CSV,
    ICS,
    SESSIONIZE,
    PRETALX;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws InvalidInput if it is none of them */
    static PublishedFormat of(FileLook look) {
        return switch (look.kind()) {
            case FRAB_XML, XML -> FRAB_XML;
            // what is not whole, its reader complains about
            case FRAB_JSON, JSON -> FRAB_JSON;
            case SESSIONIZE -> SESSIONIZE;
            case PRETALX -> PRETALX;
            case ICS -> ICS;
            case CSV -> CSV;
            case EMPTY -> throw InvalidInput.file(look.file(), "The file is empty.", "");
            default -> throw look.kind().unread(look.file());
        };
    }

    private FileKind kind() {
        return FileKind.valueOf(name());
    }

    /** @throws InvalidInput if it surely is of another format */
    void demand(FileLook look) {
        look.demand(kind());
    }
}
