package org.agendum.problem;

@Description("Something that sessions share, like teams of interpreters.")
public record Resource(
        @Description(value = "A name for the resource, unique among resources.", required = true)
        String id,

        @Description("How many units there are at any time; 1 when absent.")
        Integer capacity,

        @Description("The longest stretch that a unit works without a rest; no limit when absent.")
        Integer maxContinuousMinutes,

        @Description("Minutes of rest after which a new stretch begins; 0 when absent.")
        Integer restMinutes) {
    public Resource {
        capacity = capacity == null ? 1 : capacity;
        restMinutes = restMinutes == null ? 0 : restMinutes;
    }
}
