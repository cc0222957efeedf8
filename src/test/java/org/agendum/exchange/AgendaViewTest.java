package org.agendum.exchange;

import static org.agendum.exchange.AgendaSketch.empty;
import static org.agendum.exchange.AgendaSketch.named;
import static org.agendum.exchange.AgendaSketch.open;
import static org.agendum.exchange.AgendaSketch.taken;
import static org.agendum.exchange.AgendaSketch.toBeConfirmed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.agendum.exchange.AgendaView.Day;
import org.agendum.exchange.AgendaView.RoleGroup;
import org.agendum.exchange.AgendaView.Row;
import org.agendum.exchange.AgendaView.SeatedPerson;
import org.agendum.exchange.AgendaView.Time;
import org.agendum.exchange.AgendaView.Unscheduled;
import org.agendum.problem.Length;
import org.agendum.problem.Seat;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;
import org.junit.jupiter.api.Test;

class AgendaViewTest {
    private static AgendaSketch oneDay() {
        return new AgendaSketch("Event", "Europe/Zurich")
                .day("Day 1", "2030-05-06", "10:00", "18:00")
                .room("hall", "Hall")
                .room("attic", "Attic")
                .person("ann", "Ann", "Office")
                .person("ben", "Ben", null)
                .person("cleo", "Cleo", " ");
    }

    private static List<RoleGroup> roles(List<Seat> seats, SeatPlacement... placements) {
        return onlyRow(oneDay().session("s", "panel", "S", seats.toArray(Seat[]::new))
                        .placed("s", "hall", "2030-05-06T10:00", "2030-05-06T11:00", placements)
                        .view())
                .roles();
    }

    private static List<RoleGroup> rolesOfProblem(Seat... seats) {
        return onlyRow(oneDay().session("s", "panel", "S", seats)
                        .placed("s", "hall", "2030-05-06T10:00", "2030-05-06T11:00")
                        .view())
                .roles();
    }

    private static Row onlyRow(AgendaView agenda) {
        assertThat(agenda.sessionCount()).isEqualTo(1);
        return agenda.days().stream()
                .flatMap(day -> day.rows().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headsADayWithItsLabelAndDate() {
        var agenda = oneDay().day(null, "2030-05-07", "10:00", "18:00").view();

        assertThat(agenda.days())
                .extracting(Day::heading)
                .containsExactly("Day 1: Monday 6 May 2030", "Tuesday 7 May 2030");
    }

    @Test
    void ordersRowsByStartThenRoomOfTheProblemThenId() {
        var agenda = oneDay().placed("d", "unknown", "2030-05-06T10:00", "2030-05-06T11:00")
                .placed("c", "attic", "2030-05-06T10:00", "2030-05-06T11:00")
                .placed("b", "hall", "2030-05-06T10:00", "2030-05-06T11:00")
                .placed("a", "hall", "2030-05-06T10:00", "2030-05-06T11:00")
                .placed("e", "attic", "2030-05-06T09:00", "2030-05-06T09:30")
                .view();

        assertThat(agenda.days().get(0).rows()).extracting(Row::id).containsExactly("e", "a", "b", "c", "d");
    }

    @Test
    void takesPeopleFromTheProblemWhereTheScheduleIsSilent() {
        assertThat(rolesOfProblem(named("chair", "ann"), open("speaker", "ben"), toBeConfirmed("rapporteur")))
                .containsExactly(
                        new RoleGroup("Chair", List.of(new SeatedPerson("Ann", "Office")), 0, 0),
                        new RoleGroup("Speaker", List.of(), 1, 0),
                        new RoleGroup("Rapporteur", List.of(), 0, 1));
    }

    @Test
    void gathersSeatsOfOneRoleInTheOrderOfTheirFirstSeat() {
        assertThat(rolesOfProblem(
                        named("panelist", "ann"),
                        named("moderator", "ben"),
                        named("panelist", "cleo"),
                        toBeConfirmed("panelist"),
                        toBeConfirmed("panelist")))
                .containsExactly(
                        new RoleGroup(
                                "Panelists",
                                List.of(new SeatedPerson("Ann", "Office"), new SeatedPerson("Cleo", null)),
                                0,
                                2),
                        new RoleGroup("Moderator", List.of(new SeatedPerson("Ben", null)), 0, 0));
    }

    @Test
    void countsEmptySeatsOfTheProblemThatTheScheduleLeavesOut() {
        assertThat(roles(List.of(open("chair", "ann"), toBeConfirmed("speaker"), named("host", "ben"))))
                .extracting(RoleGroup::vacancies)
                .containsExactly(List.of("not filled"), List.of("to be confirmed"), List.of("not filled"));
    }

    @Test
    void keepsSeatsToBeConfirmedBesideOneThatAnybodyQualifiedMayTake() {
        var anybody = new Seat("speaker", null, null, Map.of("region", "WEOG"), null);

        assertThat(roles(List.of(anybody, toBeConfirmed("speaker")), taken("speaker", "ann"), empty("speaker")))
                .extracting(RoleGroup::vacancies)
                .containsExactly(List.of("to be confirmed"));
    }

    @Test
    void tellsOpenSeatsFromUnconfirmedOnesOfTheSameRole() {
        var seats = List.of(named("speaker", "ann"), open("speaker", "ben"), toBeConfirmed("speaker"));

        assertThat(roles(seats, taken("speaker", "ann"), empty("speaker"), empty("speaker")))
                .extracting(RoleGroup::vacancies)
                .containsExactly(List.of("not filled", "to be confirmed"));
        assertThat(roles(seats, taken("speaker", "ann"), taken("speaker", "ben"), empty("speaker")))
                .extracting(RoleGroup::vacancies)
                .containsExactly(List.of("to be confirmed"));
        assertThat(roles(seats, taken("speaker", "ann"), empty("speaker"), taken("speaker", "cleo")))
                .extracting(RoleGroup::vacancies)
                .containsExactly(List.of("not filled"));
    }

    @Test
    void showsPeopleInSeatsThatTheProblemDoesNotHave() {
        assertThat(roles(List.of(named("chair", "ann")), taken("chair", "ann"), taken("guest", "nobody-knows")))
                .containsExactly(
                        new RoleGroup("Chair", List.of(new SeatedPerson("Ann", "Office")), 0, 0),
                        new RoleGroup("Guest", List.of(new SeatedPerson("nobody-knows", null)), 0, 0));
    }

    @Test
    void putsSessionsAfterMidnightUnderTheDayThatIsStillOn() {
        var days = SampleAgendas.PAST_MIDNIGHT.view().days();

        assertThat(days.get(0).rows()).extracting(Row::id).containsExactly("rise", "mid", "late");
        assertThat(days.get(0).rows().get(2).time()).isEqualTo(new Time("01:00", "02:00", "Sat 6 Jul"));
    }

    @Test
    void putsSessionsOutsideAllHoursUnderTheirDate() {
        var agenda = oneDay().placed("early", "hall", "2030-05-06T07:00", "2030-05-06T08:00")
                .placed("before", "hall", "2030-05-05T12:00", "2030-05-05T13:00")
                .view();

        assertThat(agenda.days())
                .extracting(Day::heading)
                .containsExactly("Sunday 5 May 2030", "Day 1: Monday 6 May 2030");
        assertThat(agenda.days().get(1).rows()).extracting(Row::id).containsExactly("early");
    }

    @Test
    void showsTimesInTheZoneOfTheProblem() {
        var agenda = oneDay().placed(new Placement(
                        "s",
                        ZonedDateTime.parse("2030-05-06T08:15Z"),
                        ZonedDateTime.parse("2030-05-06T09:00Z"),
                        "hall",
                        null,
                        null))
                .view();

        assertThat(onlyRow(agenda).time()).isEqualTo(new Time("10:15", "11:00", null));
    }

    @Test
    void showsOffsetsOnlyInTheHourThatComesTwice() {
        assertThat(SampleAgendas.AUTUMN_NIGHT.view().days().get(0).rows())
                .extracting(Row::time)
                .containsExactly(
                        new Time("23:00", "01:30", null),
                        new Time("02:00+02:00", "02:45+02:00", "Sun 27 Oct"),
                        new Time("02:30+02:00", "03:30", "Sun 27 Oct"),
                        new Time("02:00+01:00", "02:45+01:00", "Sun 27 Oct"));
    }

    @Test
    void datesAnEndThatIsADayLater() {
        var agenda = oneDay().placed("s", "hall", "2030-05-06T10:00", "2030-05-07T10:00")
                .view();

        assertThat(onlyRow(agenda).time().end()).isEqualTo("10:00 (Tue 7 May)");
    }

    @Test
    void listsEverySessionWithoutPlaceOnce() {
        var agenda = oneDay().session("placed", "talk", "Placed")
                .session("listed", "talk", "Listed", null, new Length(30, 45, 60))
                .session("silent", "talk", "Silent", null, Length.of(25))
                .placed("placed", "hall", "2030-05-06T10:00", "2030-05-06T11:00")
                .unscheduled("listed")
                .unscheduled("placed")
                .unscheduled("unknown")
                .view();

        assertThat(agenda.unscheduled())
                .containsExactly(
                        new Unscheduled("listed", "Listed", "30 to 60 min"),
                        new Unscheduled("silent", "Silent", "25 min"),
                        new Unscheduled("unknown", "unknown", null));
    }

    @Test
    void namesTheRoomOnceWhenEverythingIsInIt() {
        var agenda = oneDay().placed("a", "hall", "2030-05-06T10:00", "2030-05-06T11:00")
                .placed("b", "hall", "2030-05-06T11:00", "2030-05-06T12:00");

        assertThat(agenda.view().onlyRoom()).isEqualTo("Hall");
        assertThat(agenda.view().hasSeveralRooms()).isFalse();
        agenda.placed("c", null, "2030-05-06T12:00", "2030-05-06T13:00");
        assertThat(agenda.view().onlyRoom()).isNull();
        assertThat(agenda.view().hasSeveralRooms()).isTrue();
    }

    @Test
    void hasNoRoomToNameWhenNoSessionHasOne() {
        var agenda = oneDay().placed("a", null, "2030-05-06T10:00", "2030-05-06T11:00")
                .view();

        assertThat(agenda.onlyRoom()).isNull();
        assertThat(agenda.hasSeveralRooms()).isFalse();
    }

    @Test
    void marksSessionsThatRunAtTheSameTimeButNotBackToBackOnes() {
        var agenda = oneDay().placed("long", "hall", "2030-05-06T10:00", "2030-05-06T13:00")
                .placed("short", "attic", "2030-05-06T10:30", "2030-05-06T11:00")
                .placed("inside", "attic", "2030-05-06T12:00", "2030-05-06T13:00")
                .placed("next", "attic", "2030-05-06T13:00", "2030-05-06T14:00")
                .view();

        assertThat(agenda.days().get(0).rows()).extracting(Row::isSideBySide).containsExactly(true, true, true, false);
    }

    @Test
    void gathersRowsOfTheSameTime() {
        var byTime = SampleAgendas.CONFERENCE_DAY.view().days().get(0).rowsByTime();

        assertThat(byTime).extracting(List::size).containsExactly(1, 1, 3, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void saysTheKindOnlyWhereItTellsSomething() {
        var rows = SampleAgendas.CONFERENCE_DAY.view().days().get(0).rows();

        assertThat(rows)
                .filteredOn(row -> row.kindLabel() != null)
                .extracting(Row::kindLabel)
                .containsExactly("Keynote", "Workshop", "Meetup");
        assertThat(rows).filteredOn(Row::isPause).extracting(Row::kind).containsExactly("coffee-break", "lunch");
    }

    @Test
    void keepsEveryTextOnOneLineWithoutControlCharacters() {
        assertThat(SampleAgendas.HOSTILE_TEXTS.view().toString()).doesNotContainPattern("[\\p{Cc}\\u202E\\u2028]");
    }

    @Test
    void fallsBackToTheIdWhenATitleIsBlank() {
        assertThat(SampleAgendas.HOSTILE_TEXTS.view().days().get(0).rows())
                .extracting(Row::title)
                .contains("blank");
    }

    @Test
    void showsAnEventWithoutDays() {
        var agenda = new AgendaSketch("Event", "UTC")
                .placed("s", null, "2030-05-06T10:00", "2030-05-06T11:00")
                .view();

        assertThat(agenda.circumstances()).containsExactly("All times in UTC");
        assertThat(agenda.days()).extracting(Day::heading).containsExactly("Monday 6 May 2030");
    }

    @Test
    void summarisesWhatIsMissing() {
        assertThat(SampleAgendas.THEMATIC_SESSION.view().summary())
                .isEqualTo("10 sessions, 1 not scheduled, 4 seats open.");
        assertThat(SampleAgendas.PAST_MIDNIGHT.view().summary()).isEqualTo("4 sessions.");
    }
}
