package org.agendum.app.desk;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Day;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.junit.jupiter.api.Test;

/** What becomes of a draft when its problem is changed. */
class FittingTest {
    private static final Day MONDAYS = day(MONDAY, "09:00", "18:00");
    private static final Day TUESDAYS = day(TUESDAY, "09:00", "18:00");
    private static final Day WEDNESDAYS = day(WEDNESDAY, "09:00", "18:00");

    private static ProblemBuilder talks(Day... days) {
        return problem().days(days).with(session("early"), session("late"));
    }

    private static Placement placement(String id, ZonedDateTime start, ZonedDateTime end) {
        return new Placement(id, start, end, null, List.of(), false);
    }

    private static List<Placement> draft() {
        return List.of(placement("early", MONDAY_9, MONDAY_10), placement("late", TUESDAY_9, TUESDAY_10));
    }

    private static Stream<String> starts(Problem before, Problem after) {
        var moved = Renaming.between(before, after).apply(draft());
        return Fitting.fit(after, moved).placements().stream()
                .map(placement ->
                        "%s %s".formatted(placement.id(), placement.start().toLocalDateTime()));
    }

    @Test
    void aDayThatGetsAnotherDateTakesItsSessionsAlong() {
        assertThat(starts(
                        talks(MONDAYS, TUESDAYS).build(),
                        talks(MONDAYS, WEDNESDAYS).build()))
                .containsExactly("early 2017-06-19T09:00", "late 2017-06-21T09:00");
    }

    @Test
    void daysThatChangePlacesTakeNothingAlong() {
        assertThat(starts(
                        talks(MONDAYS, TUESDAYS).build(),
                        talks(TUESDAYS, WEDNESDAYS).build()))
                .containsExactly("late 2017-06-20T09:00");
    }

    @Test
    void sessionsOfADayThatIsTakenOutAreOffTheAgenda() {
        assertThat(starts(talks(MONDAYS, TUESDAYS).build(), talks(TUESDAYS).build()))
                .containsExactly("late 2017-06-20T09:00");
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        var night = talks(day(MONDAY, "09:00", "26:00")).build();
        var hours = List.of(
                placement("early", at(TUESDAY, 1, 0), at(TUESDAY, 2, 0)),
                placement("late", at(TUESDAY, 2, 0), at(TUESDAY, 3, 0)));

        assertThat(Fitting.fit(night, hours).placements())
                .extracting(Placement::id)
                .containsExactly("early");
    }

    @Test
    void anotherTimeZoneLeavesTheClockTimesAlone() {
        var elsewhere =
                talks(MONDAYS, TUESDAYS).zone(ZoneId.of("America/Mexico_City")).build();

        assertThat(starts(talks(MONDAYS, TUESDAYS).build(), elsewhere))
                .containsExactly("early 2017-06-19T09:00", "late 2017-06-20T09:00");
    }
}
