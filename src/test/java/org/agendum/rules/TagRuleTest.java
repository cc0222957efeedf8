package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import java.util.function.BiFunction;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

/** What holds for rules on tags: session a and Jane Doe, who is in session c, ask for them, session b does not. */
abstract class TagRuleTest extends PlacedBreachTest {
    private static final String[] TAGS = {"evening", "loud", "sunny"};

    private final BiFunction<SessionBuilder, String[], SessionBuilder> ofSession;
    private final BiFunction<PersonBuilder, String[], PersonBuilder> ofPerson;
    private final String hasOrLacks;
    private final String verb;

    TagRuleTest(
            AgendaRule rule,
            BiFunction<SessionBuilder, String[], SessionBuilder> ofSession,
            BiFunction<PersonBuilder, String[], PersonBuilder> ofPerson,
            String hasOrLacks,
            String verb) {
        super(rule);
        this.ofSession = ofSession;
        this.ofPerson = ofPerson;
        this.hasOrLacks = hasOrLacks;
        this.verb = verb;
    }

    /** Rooms x and y, and slots from 9 to 10 and from 12 to 13: x at 9 is wrong in two tags, y at 12 is right. */
    abstract ProblemBuilder places();

    final Agenda tags() {
        return Agenda.of(places().with(ofPerson.apply(person("jane").name("Jane Doe"), TAGS))
                .with(ofSession.apply(session("a").title("Panel A"), TAGS))
                .with(session("b").title("Panel B"))
                .with(session("c").title("Panel C").seat("speaker", "jane")));
    }

    @Override
    final Agenda breach() {
        return tags().place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    final long cost() {
        return 2L * minutes(MONDAY_9, MONDAY_10);
    }

    @Override
    final Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of("x"), text("Panel A", "it"));
    }

    private String text(String session, String whoAsks) {
        return "%s is at 2017-06-19 09:00 to 10:00 in x, which %s 'evening' and 'loud' that %s %s."
                .formatted(session, hasOrLacks, whoAsks, verb);
    }

    @Test
    void acceptsTagsOfTheSlotAndOfTheRoom() {
        verify(tags().place("a", MONDAY_12, MONDAY_13, "y")).hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAskForNothing() {
        verify(tags().place("b", MONDAY_9, MONDAY_10, "x")).hasNoImpact();
    }

    @Test
    void countsForThePeopleInTheSessionToo() {
        var agenda = tags().place("c", MONDAY_9, MONDAY_10, "x");
        verify(agenda).penalizesBy(cost());
        verify(agenda)
                .justifiesWithExactly(
                        new Breach(List.of("c"), List.of("jane"), List.of("x"), text("Panel C", "Jane Doe")));
        verify(agenda.withoutPeople()).hasNoImpact();
    }
}
