package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

/** In June, Geneva is 3 h 30 min behind Kolkata, and 6 h ahead of New York. */
class RemoteHoursTest extends SeatBreachTest {
    RemoteHoursTest() {
        super(new RemoteHours());
    }

    @Override
    Agenda breach() {
        return Agenda.of(from("Asia/Kolkata")).place("a", at(MONDAY, 16, 0), at(MONDAY, 20, 0), "xix");
    }

    /** From 19:30 to 23:30: 30 comfortable minutes, 180 tolerable ones, then 30 that are neither. */
    @Override
    long cost() {
        return 180 + 10 * 30;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of("jane"),
                List.of("xix"),
                "Jane Doe joins Panel A (Room XIX) from Asia/Kolkata, where it is 2017-06-19 19:30 to 23:30:"
                        + " 210 min outside 08:00 to 20:00, 30 of them outside 06:00 to 23:00.");
    }

    private static ProblemBuilder from(String zone) {
        return problem()
                .with(room("xix").name("Room XIX"))
                .with(person("jane").name("Jane Doe").timeZone(zone), person("joe"))
                .with(session("a").title("Panel A").seat("speaker", "jane"))
                .with(session("b").seat("chair", "joe"));
    }

    private static Agenda placed(ProblemBuilder problem, ZonedDateTime start, ZonedDateTime end) {
        return Agenda.of(problem).place("a", start, end, null);
    }

    @Test
    void acceptsTheComfortableHoursToTheirLastMinute() {
        // 08:00 to 20:00 in Kolkata
        verify(placed(from("Asia/Kolkata"), at(MONDAY, 4, 30), at(MONDAY, 16, 30)))
                .hasNoImpact();
    }

    @Test
    void countsTolerableMinutesOnce() {
        // 07:00 to 08:00 and 20:00 to 23:00 in Kolkata
        verify(placed(from("Asia/Kolkata"), at(MONDAY, 3, 30), at(MONDAY, 4, 30)))
                .penalizesBy(60);
        var evening = placed(from("Asia/Kolkata"), at(MONDAY, 16, 30), at(MONDAY, 19, 30));
        verify(evening).penalizesBy(180);
        verify(evening)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of("jane"),
                        List.of(),
                        "Jane Doe joins Panel A from Asia/Kolkata, where it is 2017-06-19 20:00 to 23:00:"
                                + " 180 min outside 08:00 to 20:00."));
    }

    @Test
    void countsOtherMinutesTenTimes() {
        // 23:00 to 06:00 in Kolkata
        verify(placed(from("Asia/Kolkata"), at(MONDAY, 19, 30), at(MONDAY.plusDays(1), 2, 30)))
                .penalizesBy(10 * 420);
    }

    @Test
    void countsTheNightsOfSeveralDays() {
        // from one midnight in Kolkata to another, three days later
        verify(placed(from("Asia/Kolkata"), at(MONDAY, 20, 30), at(MONDAY.plusDays(3), 20, 30)))
                .penalizesBy(3 * (10 * (360 + 60) + 120 + 180));
    }

    @Test
    void looksWestToo() {
        // 03:00 to 04:00 in New York
        verify(placed(from("America/New_York"), MONDAY_9, MONDAY_10)).penalizesBy(10 * 60);
    }

    @Test
    void countsInTheZoneOfTheEventAsWell() {
        verify(placed(from("Europe/Zurich"), at(MONDAY, 19, 0), at(MONDAY, 21, 0)))
                .penalizesBy(60);
    }

    @Test
    void takesTheHoursOfTheProblem() {
        verify(placed(from("Asia/Kolkata").remoteHours("12:00", "12:45", "12:00", "13:00"), MONDAY_9, MONDAY_10))
                .penalizesBy(15 + 10 * 30);
    }

    @Test
    void countsEachSeat() {
        verify(placed(
                                from("America/New_York")
                                        .with(session("c").seat("chair", "jane").seat("speaker", "jane")),
                                MONDAY_9,
                                MONDAY_10)
                        .place("c", MONDAY_10, MONDAY_11, null))
                .penalizesBy(3 * 10 * 60);
    }

    @Test
    void acceptsAnyHourForThoseWhoCome() {
        verify(Agenda.of(from("Asia/Kolkata")).place("b", at(MONDAY, 3, 0), at(MONDAY, 4, 0), null))
                .hasNoImpact();
    }

    @Test
    void followsTheSummerTimeOfTheEvent() {
        var sunday = LocalDate.of(2026, 3, 29);
        var problem =
                from("Asia/Kolkata").days(day(sunday.minusDays(1), "00:00", "24:00"), day(sunday, "00:00", "24:00"));
        // 16:00 is 20:30 in Kolkata on Saturday, and 19:30 on Sunday
        verify(placed(problem, at(sunday.minusDays(1), 16, 0), at(sunday.minusDays(1), 17, 0)))
                .penalizesBy(60);
        verify(placed(problem, at(sunday, 16, 0), at(sunday, 17, 0))).penalizesBy(30);
    }

    @Test
    void followsTheSummerTimeOfThePerson() {
        var sunday = LocalDate.of(2026, 3, 8);
        var problem = from("America/New_York")
                .days(day(sunday.minusDays(1), "00:00", "24:00"), day(sunday, "00:00", "24:00"));
        // 13:00 is 07:00 in New York on Saturday, and 08:00 on Sunday
        verify(placed(problem, at(sunday.minusDays(1), 13, 0), at(sunday.minusDays(1), 14, 0)))
                .penalizesBy(60);
        verify(placed(problem, at(sunday, 13, 0), at(sunday, 14, 0))).hasNoImpact();
    }

    @Test
    void countsAnHourThatComesTwiceTwice() {
        var sunday = LocalDate.of(2026, 11, 1);
        var newYork = ZoneId.of("America/New_York");
        var midnight = sunday.atStartOfDay(newYork);
        var problem = from("America/New_York")
                .zone(newYork)
                .days(day(sunday, "00:00", "06:00"))
                .remoteHours("01:30", "02:00", "01:30", "02:00");
        verify(placed(problem, midnight, midnight.plusMinutes(240))).penalizesBy(10 * (240 - 2 * 30));
    }

    @Test
    void countsNoMinuteOfAnHourThatIsSkipped() {
        var sunday = LocalDate.of(2026, 3, 8);
        var newYork = ZoneId.of("America/New_York");
        var midnight = sunday.atStartOfDay(newYork);
        var problem = from("America/New_York")
                .zone(newYork)
                .days(day(sunday, "00:00", "06:00"))
                .remoteHours("01:30", "03:30", "01:30", "03:30");
        verify(placed(problem, midnight, midnight.plusMinutes(240))).penalizesBy(10 * (240 - 60));
    }

    @Test
    void knowsHalfHoursOfSummerTime() {
        // on Lord Howe Island, clocks go back from 02:00 to 01:30
        var sunday = LocalDate.of(2026, 4, 5);
        var lordHowe = ZoneId.of("Australia/Lord_Howe");
        var midnight = sunday.atStartOfDay(lordHowe);
        var problem = from("Australia/Lord_Howe")
                .zone(lordHowe)
                .days(day(sunday, "00:00", "06:00"))
                .remoteHours("01:00", "02:00", "01:00", "02:00");
        verify(placed(problem, midnight, midnight.plusMinutes(240))).penalizesBy(10 * (240 - 90));
    }

    @Test
    void knowsTheHoursFarFromTheEvent() {
        var years = at(MONDAY.plusYears(5), 9, 0);
        // 12:30 to 13:30 in Kolkata, which has no summer time, and 03:00 to 04:00 in New York
        verify(placed(from("Asia/Kolkata"), years, years.plusMinutes(60))).hasNoImpact();
        verify(placed(from("America/New_York"), years, years.plusMinutes(60))).penalizesBy(10 * 60);
    }
}
