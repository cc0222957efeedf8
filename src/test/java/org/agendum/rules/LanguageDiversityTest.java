package org.agendum.rules;

import org.agendum.problem.Audience;

class LanguageDiversityTest extends DiversityTest {
    LanguageDiversityTest() {
        super(
                new LanguageDiversity(),
                () -> new Audience(null, null, "en", null),
                new Audience(null, null, "fr", null),
                "a, language 'en', and b, language 'fr', give a choice, 2017-06-19 09:00 to 10:00.");
    }
}
