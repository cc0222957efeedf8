package org.agendum.problem;

import java.util.List;

@Description("For whom a session is.")
public record Audience(
        @Description("Who it speaks to, like managers.") List<String> types,

        @Description("How much it takes for granted: 0 or more, the more the higher; unknown when absent.")
        Integer level,

        @Description("The language in which it is held, like en; unknown when absent.")
        String language,

        @Description("The sectors from which people come to it, like health.")
        List<String> sectors) {
    public static final Audience UNKNOWN = new Audience(null, null, null, null);

    public Audience {
        types = Lists.copy(types);
        sectors = Lists.copy(sectors);
    }
}
