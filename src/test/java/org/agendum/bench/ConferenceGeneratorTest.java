package org.agendum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.agendum.analysis.Check;
import org.agendum.analysis.Unplaceable;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConferenceGeneratorTest {
    @ParameterizedTest
    @CsvSource({"10, 0", "20, 1", "20, 2", "20, 3", "200, 1", "200, 2", "200, 3", "1000, 1", "1000, 2"})
    void hidesAScheduleThatBreaksNothingAndLeavesNothingOut(int sessions, long seed) {
        var conference = ConferenceGenerator.generate(sessions, seed);
        var check = Check.of(conference.problem(), conference.hidden(), new Scoring());

        assertThat(conference.problem().sessions()).hasSize(sessions);
        assertThat(conference.hidden().sessions()).hasSize(sessions);
        assertThat(check.violations()).allMatch(violation -> violation.level() == Level.SOFT);
        assertThat(check.score().hard()).isZero();
        assertThat(check.score().medium()).isZero();
        assertThat(check.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "20, 1", "20, 2", "200, 1", "200, 2", "1000, 1"})
    void makesProblemsOfWhichThereIsNothingToSay(int sessions, long seed) {
        var problem = ConferenceGenerator.generate(sessions, seed).problem();
        var validation = Validation.of(problem, Catalogue.countings());

        assertThat(validation.faults()).isEmpty();
        assertThat(validation.notices()).isEmpty();
        assertThat(Catalogue.notices(problem)).isEmpty();
        assertThat(Unplaceable.notices(problem)).isEmpty();
    }

    @Test
    void makesTheSameOfOneSeedAndAnotherOfAnother() {
        assertThat(text(200, 5)).isEqualTo(text(200, 5)).isNotEqualTo(text(200, 6));
    }

    private static String text(int sessions, long seed) {
        var conference = ConferenceGenerator.generate(sessions, seed);
        return JsonWriter.problem(conference.problem()) + JsonWriter.schedule(conference.hidden());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000, 25_000})
    void fillsMostOfThePlaces(int sessions) {
        var conference = ConferenceGenerator.generate(sessions, 1);
        long minutesTaken = conference.hidden().sessions().stream()
                .mapToLong(ConferenceGeneratorTest::minutes)
                .sum();
        long places = (long) conference.problem().slots().size()
                * conference.problem().rooms().size();

        assertThat((double) minutesTaken / (places * Venue.SLOT_MINUTES)).isBetween(0.84, 0.91);
    }

    private static long minutes(Placement placement) {
        return Duration.between(placement.start(), placement.end()).toMinutes();
    }

    @Test
    void growsAsConferencesDo() {
        var thousand = ConferenceGenerator.generate(1_000, 1).problem();
        assertThat(thousand.days()).hasSize(5);
        assertThat(thousand.rooms()).hasSizeBetween(12, 20);
        assertThat(ConferenceGenerator.generate(25_000, 1).problem().rooms()).hasSizeGreaterThan(150);
    }

    @Test
    void asksForWhatConferencesAskFor() {
        var problem = ConferenceGenerator.generate(1_000, 1).problem();

        assertThat(problem.people()).anyMatch(person -> !person.unavailable().isEmpty());
        assertThat(problem.sessions())
                .anyMatch(session -> !session.after().isEmpty())
                .anyMatch(session -> !session.needs().features().isEmpty())
                .anyMatch(session -> session.needs().seats() != null)
                .anyMatch(session -> session.seats().size() > 1)
                .anyMatch(session -> session.kind().equals("workshop"));
        assertThat(relations(problem, Relation.Type.INTERESTED)).isBetween(700L, 1000L);
        assertThat(relations(problem, Relation.Type.EXCLUSIVE)).isPositive();
    }

    private static long relations(Problem problem, Relation.Type type) {
        return problem.relations().stream()
                .filter(relation -> relation.type() == type)
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 9, 50_001})
    void refusesWhatIsNoConference(int sessions) {
        assertThatThrownBy(() -> ConferenceGenerator.generate(sessions, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sessions + " is not a number of sessions from 10 to 50000.");
    }
}
