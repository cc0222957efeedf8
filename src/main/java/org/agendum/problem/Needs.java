package org.agendum.problem;

import java.util.List;
import java.util.Map;

@Description("What a session cannot do without.")
public record Needs(
        @Description("Features that its room must offer.") List<String> features,

        @Description("Seats that its room must have; compare expected, which is only wanted.")
        Integer seats,

        @Description("Units of resources that it takes while it runs, by id of the resource.")
        Map<String, Integer> resources) {
    public static final Needs NOTHING = new Needs(null, null, null);

    public Needs {
        features = Lists.copy(features);
        resources = Lists.copy(resources);
    }
}
