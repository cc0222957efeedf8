package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.problem.Day;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

class ProgrammeProblemTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZonedDateTime MONDAY = ZonedDateTime.of(2017, 6, 19, 0, 0, 0, 0, ZURICH);
    private static final ProgrammePerson ADA = ProgrammePerson.named("Ada");

    private static ProgrammeSession session(String key, int hour, int minutes, ProgrammePerson... people) {
        var start = hour < 0 ? null : MONDAY.plusHours(hour);
        var bare = ProgrammeSession.bare(key, "Title " + key, start, minutes, "Hall");
        return bare.with(List.of(people), "Hall", start, minutes);
    }

    private static Programme programme(ProgrammeSession... sessions) {
        var night = new ProgrammeDay(MONDAY.toLocalDate(), MONDAY.plusHours(8), MONDAY.plusHours(30));
        return new Programme("Fair", "fair", "1", ZURICH, List.of(night), null, List.of(sessions), null);
    }

    private static Problem toSolve(ProgrammeSession... sessions) {
        var imported = ProgrammeProblem.toSolve("file", programme(sessions));
        assertThat(Validation.of(imported.problem(), Catalogue.countings()).faults())
                .isEmpty();
        return imported.problem();
    }

    private static List<String> hours(Problem problem) {
        return problem.days().stream()
                .map((Day day) -> "%s %s-%s".formatted(day.date(), day.from(), day.to()))
                .toList();
    }

    private static List<String> notices(ProgrammeSession... sessions) {
        return ProgrammeProblem.toSolve("file", programme(sessions)).notices().stream()
                .map(LocatedFault::message)
                .toList();
    }

    @Test
    void putsWhatStartsAfterMidnightUnderTheDayBefore() {
        assertThat(hours(toSolve(session("a", 10, 60), session("b", 25, 60), session("c", 33, 60))))
                .containsExactly("2017-06-19 10:00-26:00", "2017-06-20 09:00-10:00");
    }

    @Test
    void opensEachDayForSessionsThatHaveNoTimeYet() {
        var tuesday = MONDAY.plusDays(1);
        var days = List.of(
                new ProgrammeDay(MONDAY.toLocalDate(), MONDAY, tuesday),
                new ProgrammeDay(tuesday.toLocalDate(), tuesday.plusHours(10), tuesday.plusHours(16)));
        var sessions = List.of(session("early", 7, 60), session("new", -1, 60));
        var imported = ProgrammeProblem.toSolve(
                "file", new Programme("Fair", "fair", "1", ZURICH, days, null, sessions, null));

        assertThat(hours(imported.problem())).containsExactly("2017-06-19 07:00-18:00", "2017-06-20 10:00-16:00");
        assertThat(imported.notices())
                .extracting(LocatedFault::message)
                .contains("The hours of a day are not known, and are taken as 09:00 to 18:00, and as sessions run.");
    }

    @Test
    void leavesRoomWithinTheHoursThatTheFileSays() {
        var day = new ProgrammeDay(MONDAY.toLocalDate(), MONDAY.plusHours(9), MONDAY.plusHours(18));
        var programme = new Programme(
                "Fair",
                "fair",
                "1",
                ZURICH,
                List.of(day),
                null,
                List.of(session("a", 10, 60), session("b", 20, 60)),
                null);

        assertThat(hours(ProgrammeProblem.toSolve("file", programme).problem()))
                .containsExactly("2017-06-19 09:00-21:00");
    }

    @Test
    void keepsWhereSessionsWerePublished() {
        var problem = toSolve(session("a", 10, 60, ADA));
        var published = problem.sessions().get(0).published();

        assertThat(published.start()).isEqualTo(MONDAY.plusHours(10));
        assertThat(published.end()).isEqualTo(MONDAY.plusHours(11));
        assertThat(published.room()).isEqualTo("Hall");
        assertThat(problem.sessions().get(0).seats().get(0).person()).isEqualTo("Ada");
    }

    @Test
    void schedulesWhatHasNoTimeYet() {
        var problem = toSolve(session("a", 10, 60), session("b", -1, 30));

        assertThat(problem.sessions()).extracting(Session::id).containsExactly("a", "b");
        assertThat(problem.sessions().get(1).published()).isNull();
    }

    @Test
    void takesRoomsAndPeopleAwayWhileSomethingRunsForDays() {
        var problem = toSolve(session("a", 10, 60), session("exhibition", 10, 4000, ADA));

        assertThat(problem.sessions()).extracting(Session::id).containsExactly("a");
        assertThat(problem.rooms().get(0).unavailable()).hasSize(1);
        assertThat(problem.people().get(0).unavailable()).hasSize(1);
        assertThat(notices(session("a", 10, 60), session("exhibition", 10, 4000, ADA)))
                .containsExactly("Longer than a day, and therefore left out; their rooms and people are taken then:"
                        + " Title exhibition.");
    }

    @Test
    void leavesOutWhatRunsIntoTheNextDay() {
        assertThat(toSolve(session("a", 10, 60), session("party", 22, 900), session("b", 33, 60))
                        .sessions())
                .extracting(Session::id)
                .containsExactly("a", "b");
    }

    @Test
    void leavesOutWhatHasNoLength() {
        assertThat(notices(session("a", 10, 60), session("b", 11, 0)))
                .containsExactly("Without a length, and therefore left out: Title b.");
        assertThatThrownBy(() -> toSolve(session("b", 11, 0))).hasMessageContaining("nothing to schedule");
    }

    @Test
    void takesTheWidestGridThatAllSessionsAreOn() {
        assertThat(toSolve(session("a", 10, 60), session("b", 12, 45)).gridMinutes())
                .isEqualTo(15);
        assertThat(toSolve(session("a", 10, 60), session("b", 12, 40)).gridMinutes())
                .isEqualTo(10);
        assertThat(toSolve(session("a", 10, 60), session("b", 12, 7)).gridMinutes())
                .isEqualTo(1);
    }

    @Test
    void tellsPeopleApartWhoseIdIsTheNameOfAnother() {
        var people = toSolve(
                        session("a", 10, 60, ProgrammePerson.named("7")),
                        session("b", 12, 60, new ProgrammePerson(null, null, "7", "Grace", null)))
                .people();

        assertThat(people).extracting(Person::id).containsExactly("name:7", "id:7");
    }

    /** Both ways lead to the same rules. */
    @Test
    void findsTheSameConflictsToSolveAsToCheck() {
        var programme = programme(session("a", 10, 60, ADA), session("b", 10, 30, ADA), session("c", 11, 30, ADA));
        var check = ProgrammeProblem.toCheck("file", programme, null);
        var solve = ProgrammeProblem.toSolve("file", programme);

        assertThat(hard(check)).isEqualTo(hard(solve)).hasSize(2);
    }

    private static List<String> hard(Imported imported) {
        return Stream.of(Check.of(imported.problem(), imported.schedule(), new Scoring()))
                .flatMap(check -> check.violations().stream())
                .filter(violation -> violation.level() == org.agendum.problem.Level.HARD)
                .map(Violation::text)
                .toList();
    }
}
