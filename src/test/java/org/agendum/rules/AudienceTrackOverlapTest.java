package org.agendum.rules;

import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Audience;
import org.junit.jupiter.api.Test;

class AudienceTrackOverlapTest extends OverlapBreachTest {
    AudienceTrackOverlapTest() {
        super(new AudienceTrackOverlap());
    }

    @Override
    long cost() {
        return 30;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "a and b, both of track 'cloud' for 'managers', overlap, 2017-06-19 09:30 to 10:00.");
    }

    private static Audience of(String... types) {
        return new Audience(List.of(types), null, null, null);
    }

    @Override
    ProblemBuilder talks() {
        return talks("cloud", "managers");
    }

    /** The second session is of tracks cloud and java, for managers and clerks. */
    private static ProblemBuilder talks(String track, String audience) {
        return problem()
                .track("cloud")
                .track("java")
                .track("other")
                .with(session("a").track(track).audience(of(audience)))
                .with(session("b").track("cloud").furtherTracks("java").audience(of("managers", "clerks")));
    }

    @Test
    void acceptsAnotherTrackOrAudience() {
        verify(overlapping(talks("other", "managers"))).hasNoImpact();
        verify(overlapping(talks("cloud", "students"))).hasNoImpact();
    }

    @Test
    void countsEachTrackWithEachAudience() {
        var all = of("managers", "clerks");
        verify(overlapping(problem()
                        .track("cloud")
                        .track("java")
                        .with(session("a").track("java").furtherTracks("cloud").audience(all))
                        .with(session("b").track("cloud").furtherTracks("java").audience(all))))
                .penalizesBy(4 * 30);
    }
}
