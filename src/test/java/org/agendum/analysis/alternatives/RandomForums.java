package org.agendum.analysis.alternatives;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.Random;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;

/** Small problems that mostly can be held: a few sessions on one or two days, in one or two rooms, with open seats. */
final class RandomForums {
    private static final int PEOPLE = 3;

    private final Random random;

    RandomForums(long seed) {
        random = new Random(seed);
    }

    Problem make() {
        boolean hasTwoDays = random.nextBoolean();
        var forum = problem().gridMinutes(30);
        if (hasTwoDays) {
            forum.days(day(MONDAY, "10:00", "13:00"), day(TUESDAY, "10:00", "12:00"));
        } else {
            forum.days(day(MONDAY, "09:00", "13:00"));
        }
        int rooms = 1 + random.nextInt(2);
        for (int i = 0; i < rooms; i++) {
            forum.with(room("room-" + i).seats(20 + 30 * i));
        }
        for (int i = 0; i < PEOPLE; i++) {
            forum.with(person("person-" + i));
        }
        int sessions = 1 + random.nextInt(4);
        for (int i = 0; i < sessions; i++) {
            forum.with(randomSession(i));
        }
        weigh(forum);
        return forum.build();
    }

    private SessionBuilder randomSession(int index) {
        var session = session("session-" + index)
                .minutes(random.nextInt(3) == 0 ? new Length(30, 60, 90) : Length.of(30 + 30 * random.nextInt(2)))
                .expected(10 + random.nextInt(40));
        if (index > 0 && random.nextInt(3) == 0) {
            session.after("session-" + (index - 1), 0);
        }
        if (random.nextInt(3) == 0) {
            session.openSeat("moderator", "person-0", "person-" + (1 + random.nextInt(2)));
        }
        if (random.nextInt(2) == 0) {
            session.seat("speaker", "person-" + random.nextInt(PEOPLE));
        }
        return session;
    }

    private void weigh(ProblemBuilder forum) {
        if (random.nextBoolean()) {
            forum.rule("order-broken", Level.SOFT, null);
        }
        if (random.nextInt(3) == 0) {
            forum.rule("idle-gap", null, 0);
        }
    }
}
