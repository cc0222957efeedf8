package org.agendum.rules;

import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.SessionBuilder;

class TagAvoidedTest extends UnwantedTagTest {
    TagAvoidedTest() {
        super(new TagAvoided(), SessionBuilder::avoids, PersonBuilder::avoids, "avoids");
    }
}
