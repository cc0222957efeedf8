package org.agendum.app.desk;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.exchange.RequestBody;
import org.agendum.problem.Fault;
import org.agendum.problem.Length;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;
import org.junit.jupiter.api.Test;

class EditingTest {
    private static final Problem PROBLEM = problem()
            .with(room("xix"), room("xx"))
            .with(person("ann"), person("bob"), person("eve"))
            .with(
                    session("short").minutes(Length.of(60)).openSeat("moderator", "ann", "bob"),
                    session("long").minutes(new Length(60, 120, 120)).seat("speaker", "eve"),
                    session("pinned").minutes(Length.of(60)).pin(MONDAY_12, MONDAY_13, "xx"))
            .build();

    private static final Draft DRAFT = Draft.of(
            PROBLEM,
            List.of(
                    new Placement(
                            "short", MONDAY_9, MONDAY_10, "xix", List.of(new SeatPlacement("moderator", "ann")), false),
                    new Placement(
                            "long", MONDAY_10, MONDAY_12, "xx", List.of(new SeatPlacement("speaker", "eve")), false),
                    new Placement("pinned", MONDAY_12, MONDAY_13, "xx", List.of(), true)));

    private static Editing.Result apply(String edits) {
        var body = "{\"edits\": [%s]}".formatted(edits).getBytes(StandardCharsets.UTF_8);
        return Editing.apply(
                DRAFT,
                RequestBody.read(Edit.Batch.class, body, PROBLEM.timeZone())
                        .content()
                        .edits());
    }

    private static Draft done(String edits) {
        var result = apply(edits);
        assertThat(result.faults()).isEmpty();
        return result.draft();
    }

    private static void assertPlace(Draft draft, String id, ZonedDateTime start, ZonedDateTime end, String room) {
        var placement = draft.placement(id).orElseThrow();
        assertThat(List.of(placement.start(), placement.end(), placement.room()))
                .containsExactly(start, end, room);
    }

    private static List<String> people(Draft draft, String id) {
        return draft.placement(id).orElseThrow().seats().stream()
                .map(SeatPlacement::person)
                .toList();
    }

    @Test
    void movesASessionThatKeepsItsLengthAndPeople() {
        var draft = done("{\"type\": \"place\", \"session\": \"short\", \"start\": \"DATET11:00\", \"room\": \"xx\"}"
                .replace("DATE", MONDAY_9.toLocalDate().toString()));
        assertPlace(draft, "short", MONDAY_11, MONDAY_12, "xx");
        assertThat(people(draft, "short")).containsExactly("ann");
        assertThat(draft.problem()).isSameAs(PROBLEM);
    }

    @Test
    void takesThePinOfTheProblemAlongAndAway() {
        var moved = done("{\"type\": \"place\", \"session\": \"pinned\", \"start\": \"%sT11:00\", \"room\": \"xix\"}"
                .formatted(MONDAY_9.toLocalDate()));
        assertThat(moved.problem().sessions().get(2).pin()).isEqualTo(new Pin(MONDAY_11, MONDAY_12, "xix"));
        var free = done("{\"type\": \"pin\", \"session\": \"pinned\", \"pinned\": false}");
        assertThat(free.problem().sessions().get(2).pin()).isNull();
        assertThat(free.placement("pinned").orElseThrow().pinned()).isFalse();
        var lifted = done("{\"type\": \"unschedule\", \"session\": \"pinned\"}");
        assertThat(lifted.schedule().unscheduled()).containsExactly("pinned");
        assertThat(lifted.problem().sessions().get(2).pin()).isNull();
    }

    @Test
    void swapsPlacesWithinTheLengthsThatSessionsCanHave() {
        var draft = done("{\"type\": \"swap\", \"a\": \"short\", \"b\": \"long\"}");
        assertPlace(draft, "short", MONDAY_10, MONDAY_11, "xx");
        assertPlace(draft, "long", MONDAY_9, MONDAY_10, "xix");
    }

    @Test
    void choosesAmongCandidatesInTheScheduleAndNamesOthersInTheProblem() {
        var chosen = done("{\"type\": \"seat\", \"session\": \"short\", \"seat\": 0, \"person\": \"bob\"}");
        assertThat(people(chosen, "short")).containsExactly("bob");
        assertThat(chosen.problem()).isSameAs(PROBLEM);

        var named = done("{\"type\": \"seat\", \"session\": \"short\", \"seat\": 0, \"person\": \"eve\"}");
        assertThat(people(named, "short")).containsExactly("eve");
        assertThat(named.problem().sessions().get(0).seats().get(0).person()).isEqualTo("eve");
    }

    @Test
    void swapsSeatsOfTwoSessions() {
        var draft = done(
                "{\"type\": \"swap-seats\", \"a\": {\"session\": \"short\", \"seat\": 0}, \"b\": {\"session\": \"long\", \"seat\": 0}}");
        assertThat(people(draft, "short")).containsExactly("eve");
        assertThat(people(draft, "long")).containsExactly("ann");
    }

    @Test
    void doesSeveralEditsAsOneStepThatHasATitle() {
        var result = apply(
                "{\"type\": \"unschedule\", \"session\": \"short\"}, {\"type\": \"pin\", \"session\": \"long\", \"pinned\": true}");
        assertThat(result.text()).isEqualTo("Take “short” off the agenda and 1 more");
        assertThat(result.draft().placement("long").orElseThrow().pinned()).isTrue();
    }

    @Test
    void saysWhereEachFaultIs() {
        var result = apply(
                "{\"type\": \"place\", \"session\": \"short\"}, {\"type\": \"swap\", \"a\": \"short\"},"
                        + " {\"type\": \"weights\", \"rules\": {\"keptt\": {\"weight\": 1}}}, {\"type\": \"pin\", \"session\": \"nobody\"}");
        assertThat(result.faults())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/edits/0/start", "/edits/1/b", "/edits/2/rules", "/edits/3/session", "/edits/3/pinned");
    }
}
