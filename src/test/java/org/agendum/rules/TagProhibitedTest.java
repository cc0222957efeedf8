package org.agendum.rules;

import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.SessionBuilder;

class TagProhibitedTest extends UnwantedTagTest {
    TagProhibitedTest() {
        super(new TagProhibited(), SessionBuilder::prohibits, PersonBuilder::prohibits, "prohibits");
    }
}
