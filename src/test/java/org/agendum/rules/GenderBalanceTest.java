package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

class GenderBalanceTest extends SeatBreachTest {
    GenderBalanceTest() {
        super(new GenderBalance());
    }

    private static SessionBuilder panel() {
        return session("a").title("Panel A");
    }

    private static Agenda with(SessionBuilder panel) {
        return Agenda.of(problem()
                        .with(
                                person("a1").attribute("gender", "female"),
                                person("a2").attribute("gender", "female"))
                        .with(
                                person("b1").attribute("gender", "male"),
                                person("b2").attribute("gender", "male"))
                        .with(person("b3").attribute("gender", "male"), person("unknown"))
                        .with(panel))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    Agenda breach() {
        return with(panel().seat("speaker", "a1")
                .seat("panelist", "b1")
                .seat("panelist", "b2")
                .seat("panelist", "b3"));
    }

    @Override
    long cost() {
        return 2;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of(), "Panel A is uneven in gender: 1 female and 3 male.");
    }

    @Test
    void acceptsOneOfEach() {
        verify(with(panel().seat("panelist", "a1").seat("panelist", "b1"))).hasNoImpact();
    }

    @Test
    void countsEverybodyWhereAllAreAlike() {
        verify(with(panel().seat("panelist", "b1").seat("panelist", "b2").seat("panelist", "b3")))
                .penalizesBy(3);
    }

    @Test
    void leavesModeratorsOut() {
        verify(with(panel().seat("moderator", "a1").seat("panelist", "b1").seat("panelist", "b2")))
                .penalizesBy(2);
    }

    @Test
    void neverCountsTheUnknown() {
        verify(with(panel().seat("panelist", "unknown").seat("panelist", "b1").seat("panelist", "b2")))
                .penalizesBy(2);
    }

    @Test
    void judgesNobodyWhoIsAlone() {
        verify(with(panel().seat("panelist", "unknown").seat("panelist", "b1"))).hasNoImpact();
    }
}
