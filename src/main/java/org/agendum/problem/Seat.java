package org.agendum.problem;

import java.util.List;

/** A seat is named (person given), open (candidates given) or to be confirmed (neither). */
@Description("A place in a session for one person. With neither person nor candidates it is to be confirmed (TBC):"
        + " it stays empty, is printed as such and is never a conflict.")
public record Seat(
        @Description(value = "What the person does there: moderator, panelist, speaker, chair …", required = true)
        String role,

        @Description("The id of the person who sits there.") String person,

        @Description("The ids of the people among whom agendum chooses.")
        List<String> candidates) {
    public Seat {
        candidates = Lists.copy(candidates);
    }

    public boolean isNamed() {
        return person != null;
    }

    public boolean isOpen() {
        return person == null && !candidates.isEmpty();
    }

    public boolean isToBeConfirmed() {
        return person == null && candidates.isEmpty();
    }
}
