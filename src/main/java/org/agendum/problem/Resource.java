package org.agendum.problem;

@Description("Something that sessions share, like teams of interpreters.")
public record Resource(
        @Description(value = "A name for the resource, unique among resources.", required = true)
        String id,

        @Description("How many units there are at any time; 1 when absent.")
        Integer capacity,

        @Description("The longest stretch that a unit works without a rest; no limit when absent. With several units,"
                + " only time counts in which all are taken: while one is free, it can relieve another.")
        Integer maxContinuousMinutes,

        @Description("Minutes of rest after which a new stretch begins; when 0 or absent, any pause is a rest.")
        Integer restMinutes) {
    public Resource {
        capacity = capacity == null ? 1 : capacity;
        restMinutes = restMinutes == null ? 0 : restMinutes;
    }
}
