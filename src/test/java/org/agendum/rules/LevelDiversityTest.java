package org.agendum.rules;

import org.agendum.problem.Audience;

class LevelDiversityTest extends DiversityTest {
    LevelDiversityTest() {
        super(
                new LevelDiversity(),
                () -> new Audience(null, 1, null, null),
                new Audience(null, 2, null, null),
                "a, level '1', and b, level '2', give a choice, 2017-06-19 09:00 to 10:00.");
    }
}
