package org.agendum.analysis.comparison;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static ProblemBuilder event() {
        return problem()
                .with(room("viii").name("Room VIII"), room("xix").name("Room XIX"))
                .with(
                        person("x").name("Ms. X"),
                        person("y").name("Mr. Y"),
                        person("z").name("Dr. Z"))
                .with(
                        session("a").title("Borders").seat("moderator", "x"),
                        session("b").title("Water").seat("panelist", "y").openSeat("moderator", "x", "z"));
    }

    private static Agenda agenda() {
        return Agenda.of(event());
    }

    private static Agenda before() {
        return agenda().place("a", MONDAY_10, MONDAY_11, "xix").place("b", MONDAY_12, MONDAY_13, "xix");
    }

    private static Changes changes(Agenda before, Agenda after, boolean hidesRooms) {
        return Compared.schedules(
                        before.problem(),
                        List.of("one.json", "two.json"),
                        List.of(before.schedule(), after.schedule()),
                        hidesRooms)
                .comparison()
                .changes()
                .get(0);
    }

    private static Changes changesTo(Agenda after) {
        return changes(before(), after, false);
    }

    private static List<String> texts(Changes changes) {
        return changes.sessions().stream()
                .map(change -> change.title() + ": " + change.text())
                .toList();
    }

    private static List<String> notices(Changes changes) {
        return changes.people().stream()
                .flatMap(person -> person.lines().stream()
                        .map(line -> "%s: %s: %s".formatted(person.name(), line.title(), line.text())))
                .toList();
    }

    @Test
    void findsNothingWhereNothingChanged() {
        var changes = changesTo(before());
        assertThat(changes.sessions()).isEmpty();
        assertThat(changes.people()).isEmpty();
    }

    @Test
    void saysWhatMovedAndTellsOnlyThoseConcerned() {
        var changes =
                changesTo(agenda().place("a", TUESDAY_10, TUESDAY_11, "xix").place("b", MONDAY_12, MONDAY_13, "xix"));
        assertThat(texts(changes)).containsExactly("Borders: now Tuesday 10:00 instead of Monday 10:00");
        assertThat(notices(changes)).containsExactly("Ms. X: Borders: now Tuesday 10:00 instead of Monday 10:00");
        assertThat(changes.sessions().get(0).aspects()).containsExactly(Aspect.DAY);
        assertThat(changes.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void isNotMovedWhatOnlyLastsLonger() {
        var changes =
                changesTo(agenda().place("a", MONDAY_10, MONDAY_12, "xix").place("b", MONDAY_12, MONDAY_13, "xix"));
        assertThat(texts(changes)).containsExactly("Borders: now until 12:00 instead of 11:00, 60 min longer");
        assertThat(changes.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void saysAnotherTimeLengthAndRoomInOneSentence() {
        var changes =
                changesTo(agenda().place("a", MONDAY_9, MONDAY_11, "viii").place("b", MONDAY_12, MONDAY_13, "xix"));
        assertThat(texts(changes))
                .containsExactly("Borders: now Monday 09:00 instead of Monday 10:00, 60 min longer;"
                        + " now in Room VIII instead of in Room XIX");
    }

    @Test
    void hidesOtherRooms() {
        var after = agenda().place("a", MONDAY_9, MONDAY_10, "viii").place("b", MONDAY_12, MONDAY_13, "viii");
        var changes = changes(before(), after, true);
        assertThat(texts(changes)).containsExactly("Borders: now Monday 09:00 instead of Monday 10:00");
        assertThat(notices(changes)).containsExactly("Ms. X: Borders: now Monday 09:00 instead of Monday 10:00");
        assertThat(changes.counts().room()).isZero();
        assertThat(changes.hiddenRoomChanges()).isEqualTo(2);
    }

    @Test
    void saysWhatIsNewAndWhatIsGone() {
        var changes = changesTo(agenda().place("b", MONDAY_12, MONDAY_13, "xix"));
        assertThat(texts(changes)).containsExactly("Borders: no longer on the agenda; was Monday 10:00, Room XIX");
        assertThat(notices(changes))
                .containsExactly("Ms. X: Borders: no longer on the agenda; was Monday 10:00, Room XIX");

        var back = changes(agenda().place("b", MONDAY_12, MONDAY_13, "xix"), before(), false);
        assertThat(texts(back)).containsExactly("Borders: new: Monday 10:00, Room XIX");
    }

    @Test
    void tellsThoseWhoComeAndGoAndNotThoseWhoStay() {
        var one = agenda().place("b", MONDAY_12, MONDAY_13, "xix")
                .seat("panelist", "y")
                .seat("moderator", "x");
        var two = agenda().place("b", MONDAY_12, MONDAY_13, "xix")
                .seat("panelist", "y")
                .seat("moderator", "z");
        var changes = changes(one, two, false);
        assertThat(texts(changes)).containsExactly("Water: now with Dr. Z, without Ms. X");
        assertThat(notices(changes))
                .containsExactly(
                        "Dr. Z: Water: takes part as moderator: Monday 12:00, Room XIX",
                        "Ms. X: Water: no longer takes part; was Monday 12:00, Room XIX");
    }

    @Test
    void saysThatAPersonHasAnotherRole() {
        var one = agenda().place("b", MONDAY_12, MONDAY_13, "xix").seat("panelist", "y");
        var two = agenda().place("b", MONDAY_12, MONDAY_13, "xix").seat("moderator", "y");
        var changes = changes(one, two, false);
        assertThat(texts(changes)).containsExactly("Water: now with Mr. Y as moderator, without Mr. Y as panelist");
        assertThat(notices(changes)).containsExactly("Mr. Y: Water: now moderator instead of panelist");
    }

    @Test
    void showsUnknownIdsAndSessionsThatAreThereTwice() {
        var after = before().place("a", TUESDAY_10, TUESDAY_11, "garden").place("x", MONDAY_9, MONDAY_10, null);
        assertThat(texts(changesTo(after)))
                .containsExactly("x: new: Monday 09:00", "Borders (2): new: Tuesday 10:00, garden");
    }

    @Test
    void marksRulesAgainstTheFirst() {
        var problem = event().rule("slot-cost", null, null).build();
        var one = before();
        var overlapping = agenda().place("a", MONDAY_10, MONDAY_11, "xix").place("b", MONDAY_10, MONDAY_11, "xix");
        var comparison = Compared.schedules(
                        problem,
                        List.of("one", "two", "three"),
                        List.of(one.schedule(), overlapping.schedule(), one.schedule()),
                        false)
                .comparison();
        var conflict = comparison.rules().get(0);
        assertThat(conflict.rule()).isEqualTo("room-conflict");
        assertThat(conflict.costs()).containsExactly(0L, 60L, 0L);
        assertThat(conflict.verdict(1)).isPositive();
        assertThat(conflict.verdict(2)).isZero();
        assertThat(comparison.versions().get(1).score().hard()).isEqualTo(-60);
        assertThat(comparison.distances()).hasSize(3);
        assertThat(comparison.distances().get(1).distance().total()).isZero();
    }
}
