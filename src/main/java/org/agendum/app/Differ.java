package org.agendum.app;

import java.util.Locale;
import org.agendum.schedule.Contrast.Part;

/** By what alternatives are to differ. */
public enum Differ {
    ORDER(Part.ORDER),
    DAYS(Part.DAYS),
    ROOMS(Part.ROOMS),
    PEOPLE(Part.PEOPLE);

    private final Part part;

    Differ(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
