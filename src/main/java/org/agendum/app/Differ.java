package org.agendum.app;

import java.util.Locale;
import org.agendum.analysis.comparison.Compared;
import org.agendum.problem.Problem;
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

    /** Why schedules of a problem cannot differ so, as a sentence; null when they can. */
    public String obstacle(Problem problem) {
        if (Compared.contrast(problem).parts().contains(part)) {
            return null;
        }
        return this == ROOMS
                ? "The problem does not have two rooms, so its schedules cannot differ in rooms."
                : "The problem has no open seat, so its schedules cannot differ in people.";
    }

    public Part part() {
        return part;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
