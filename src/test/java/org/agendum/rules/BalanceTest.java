package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

/** What holds for rules on how evenly an attribute is spread: a1 and a2 have one value, b1, b2 and b3 another. */
abstract class BalanceTest extends SeatBreachTest {
    private final String attribute;
    private final String a;
    private final String b;

    BalanceTest(AgendaRule rule, String attribute, String a, String b) {
        super(rule);
        this.attribute = attribute;
        this.a = a;
        this.b = b;
    }

    private static SessionBuilder panel() {
        return session("a").title("Panel A");
    }

    private PersonBuilder somebody(String id, String value) {
        return person(id).attribute(attribute, value);
    }

    private Agenda with(SessionBuilder panel) {
        return Agenda.of(problem()
                        .with(somebody("a1", a), somebody("a2", a))
                        .with(somebody("b1", b), somebody("b2", b), somebody("b3", b))
                        .with(person("unknown"))
                        .with(panel))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    final Agenda breach() {
        return with(panel().seat("speaker", "a1")
                .seat("panelist", "b1")
                .seat("panelist", "b2")
                .seat("panelist", "b3"));
    }

    @Override
    final long cost() {
        return 2;
    }

    @Override
    final Breach justification() {
        var text = "Panel A is uneven in %s: 1 %s and 3 %s.".formatted(attribute, a, b);
        return new Breach(List.of("a"), List.of(), List.of(), text);
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
