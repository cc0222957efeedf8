package org.agendum.answers;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;

import java.time.ZonedDateTime;
import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.ProblemBuilder;

/** Where the stories happen: so few hours that a reader sees what is best. */
final class Scene {
    static final String AT_NINE = "slot-0";
    static final String AT_TEN = "slot-1";
    static final String AT_ELEVEN = "slot-2";
    static final String ON_TUESDAY = "slot-2";

    /** What pulls towards a breach costs this, which is less than what any breach counts. */
    static final long A_LITTLE = 3;

    /** A session of an hour from now ends in Tokyo five minutes after what is comfortable, which costs 5. */
    static final ZonedDateTime LATE_IN_TOKYO = at(MONDAY, 12, 5);

    static ProblemBuilder oneHour() {
        return problem().days(day(MONDAY, "09:00", "18:00")).slot(MONDAY_9, MONDAY_10);
    }

    static ProblemBuilder twoHours() {
        return oneHour().slot(MONDAY_10, MONDAY_11);
    }

    static ProblemBuilder threeHours() {
        return twoHours().slot(MONDAY_11, MONDAY_12);
    }

    /** Two hours on Monday, and one on Tuesday. */
    static ProblemBuilder twoDays() {
        return problem().slot(MONDAY_9, MONDAY_10).slot(MONDAY_10, MONDAY_11).slot(TUESDAY_9, TUESDAY_10);
    }

    /** Any time on Monday. */
    static ProblemBuilder monday() {
        return problem().days(day(MONDAY, "09:00", "18:00"));
    }

    static PersonBuilder akiraInTokyo() {
        return person("akira").timeZone("Asia/Tokyo");
    }

    private Scene() {}
}
