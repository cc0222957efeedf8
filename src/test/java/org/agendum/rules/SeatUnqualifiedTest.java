package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Seat;
import org.junit.jupiter.api.Test;

class SeatUnqualifiedTest extends SeatBreachTest {
    private static final Map<String, String> WEOG = Map.of("region", "WEOG");

    SeatUnqualifiedTest() {
        super(new SeatUnqualified());
    }

    @Override
    Agenda breach() {
        return at9(withSeat(new Seat("moderator", "amina", null, WEOG, null)));
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of("amina"),
                List.of(),
                "Ms. Amina Ali sits in Panel A as moderator, a seat for somebody with region WEOG.");
    }

    private static ProblemBuilder withSeat(Seat... seats) {
        var session = session("a").title("Panel A");
        for (var seat : seats) {
            session.with(seat);
        }
        return problem()
                .with(person("amina").name("Ms. Amina Ali").attribute("region", "Africa"))
                .with(person("abel").name("Mr. Abel Ayele").attribute("region", "Africa"))
                .with(person("wim").attribute("region", "WEOG"), person("unknown"))
                .with(session);
    }

    private static Agenda at9(ProblemBuilder problem) {
        return Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null);
    }

    private static Seat seat(String role, String person) {
        return new Seat(role, person, null, null, List.of("region"));
    }

    @Test
    void acceptsWhoHasWhatIsRequired() {
        verify(at9(withSeat(new Seat("moderator", "wim", null, WEOG, null)))).hasNoImpact();
    }

    @Test
    void acceptsAnybodyInASessionThatIsNotOnTheAgenda() {
        var session = session("b").with(new Seat("moderator", "amina", null, WEOG, null));
        verify(at9(withSeat().with(session))).hasNoImpact();
    }

    @Test
    void takesUnknownAttributesForNotQualified() {
        verify(at9(withSeat(new Seat("moderator", "unknown", null, WEOG, null))))
                .penalizesBy(1);
    }

    @Test
    void countsEachAttribute() {
        verify(at9(withSeat(new Seat("moderator", "amina", null, Map.of("region", "WEOG", "gender", "male"), null))))
                .penalizesBy(2);
    }

    @Test
    void countsModeratorsWhoAreToDiffer() {
        var agenda = at9(withSeat(seat("speaker", "amina"), new Seat("moderator", "abel", null)));
        verify(agenda).penalizesBy(1);
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of("amina", "abel"),
                        List.of(),
                        "Ms. Amina Ali sits in Panel A as speaker, and is to differ from Mr. Abel Ayele, but both have"
                                + " region Africa."));
    }

    @Test
    void acceptsModeratorsWhoDifferAndOthersWhoDoNot() {
        verify(at9(withSeat(seat("moderator", "amina"), seat("moderator", "wim"), new Seat("speaker", "abel", null))))
                .hasNoImpact();
    }

    @Test
    void doesNotGuessWhetherUnknownAttributesDiffer() {
        verify(at9(withSeat(seat("moderator", "unknown"), seat("moderator", "unknown"))))
                .hasNoImpact();
    }

    @Test
    void choosesAmongAllWhoQualifyWithoutCandidates() {
        var plan = Agenda.of(withSeat(new Seat("moderator", null, null, Map.of("region", "Africa"), null)))
                .plan();
        assertThat(plan.seats().get(0).getCandidates()).hasToString("[Ms. Amina Ali, Mr. Abel Ayele]");
        assertThat(plan.seats().get(0).isPinned()).isFalse();
    }

    @Test
    void choosesAmongTheCandidatesWhoQualify() {
        var seat = new Seat("moderator", null, List.of("wim", "amina", "unknown"), WEOG, null);
        assertThat(Agenda.of(withSeat(seat)).plan().seats().get(0).getCandidates())
                .hasToString("[wim]");
        assertThat(Agenda.of(withSeat(seat).rule("seat-unqualified", null, 0))
                        .plan()
                        .seats()
                        .get(0)
                        .getCandidates())
                .hasToString("[wim, Ms. Amina Ali, unknown]");
    }

    @Test
    void leavesASeatEmptyForWhichNobodyQualifies() {
        var plan = Agenda.of(withSeat(new Seat("moderator", null, null, Map.of("region", "GRULAC"), null)))
                .plan();
        assertThat(plan.seats().get(0).getCandidates()).isEmpty();
        assertThat(plan.seats().get(0).isPinned()).isTrue();
    }
}
