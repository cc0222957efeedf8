package org.agendum.rules;

import org.agendum.fixture.PersonBuilder;
import org.agendum.fixture.SessionBuilder;

class TagPreferredTest extends WantedTagTest {
    TagPreferredTest() {
        super(new TagPreferred(), SessionBuilder::prefers, PersonBuilder::prefers, "prefers");
    }
}
