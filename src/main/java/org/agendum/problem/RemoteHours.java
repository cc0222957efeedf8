package org.agendum.problem;

/** Hours of the day, half-open, in the zone of each person. */
@Description(
        "The hours of the day, in the zone of each person who joins from elsewhere, that suit them; within one day, up to"
                + " 24:00.")
public record RemoteHours(
        @Description("From when on a session is comfortable; 08:00 when absent.")
        Clock comfortableFrom,

        @Description("Until when a session is comfortable; 20:00 when absent.")
        Clock comfortableTo,

        @Description("From when on a session can be borne, comfortableFrom or earlier; 06:00 when absent.")
        Clock tolerableFrom,

        @Description("Until when a session can be borne, comfortableTo or later; 23:00 when absent.")
        Clock tolerableTo) {
    public static final RemoteHours USUAL = new RemoteHours(null, null, null, null);

    public RemoteHours {
        comfortableFrom = comfortableFrom == null ? Clock.parse("08:00") : comfortableFrom;
        comfortableTo = comfortableTo == null ? Clock.parse("20:00") : comfortableTo;
        tolerableFrom = tolerableFrom == null ? Clock.parse("06:00") : tolerableFrom;
        tolerableTo = tolerableTo == null ? Clock.parse("23:00") : tolerableTo;
    }
}
