package org.agendum.rules;

import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.SessionBuilder;

class TagRequiredTest extends WantedTagTest {
    TagRequiredTest() {
        super(new TagRequired(), SessionBuilder::requires, PersonBuilder::requires, "requires");
    }
}
