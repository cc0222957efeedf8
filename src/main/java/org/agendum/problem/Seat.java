package org.agendum.problem;

import java.util.List;
import java.util.Map;

/** A seat is named (person given), open (candidates given, or what they must be) or to be confirmed (neither). */
@Description(
        "A place in a session for one person. With neither person nor candidates nor requires it is to be confirmed (TBC):"
                + " it stays empty, is printed as such and is never a conflict.")
public record Seat(
        @Description(value = "What the person does there: moderator, panelist, speaker, chair …", required = true)
        String role,

        @Description("The id of the person who sits there.") String person,

        @Description("The ids of the people among whom agendum chooses.")
        List<String> candidates,

        @Description("Attributes that the person must have, like region: WEOG; whose attribute is unknown does not"
                + " qualify. Without candidates, agendum chooses among all people who qualify.")
        Map<String, String> requires,

        @Description(
                "Attributes in which the person must differ from those in the other moderating seats of the session,"
                        + " like region; what is unknown does not count.")
        List<String> differs) {
    public Seat {
        candidates = Lists.copy(candidates);
        requires = Lists.copy(requires);
        differs = Lists.copy(differs);
    }

    /** A seat that takes anybody who is named or proposed. */
    public Seat(String role, String person, List<String> candidates) {
        this(role, person, candidates, null, null);
    }

    public boolean isNamed() {
        return person != null;
    }

    public boolean isOpen() {
        return person == null && (!candidates.isEmpty() || !requires.isEmpty());
    }

    public boolean isToBeConfirmed() {
        return person == null && !isOpen();
    }
}
