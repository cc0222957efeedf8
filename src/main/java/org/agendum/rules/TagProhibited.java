package org.agendum.rules;

import org.agendum.problem.Person;
import org.agendum.problem.Session;

/** A session is where a tag is that it, or a person in it, prohibits. Cost: the minutes of the session, per tag. */
final class TagProhibited extends TagRule {
    private static final Rule RULE = Rule.hard(
                    "tag-prohibited",
                    "Neither the slot nor the room has a tag that a session, or a person in it, prohibits.",
                    "minute of the session, per tag that is there, for the session and each seat")
            .reads("sessions.prohibits", "people.prohibits", "slots.tags", "rooms.tags")
            .knownAs("Timefold", "Speaker prohibited room tags", "Talk prohibited room tags")
            .knownAs("OptaPlanner", "Speaker prohibited timeslot tags", "Talk prohibited timeslot tags");

    TagProhibited() {
        super(RULE, Session::prohibits, Person::prohibits, true, "prohibits");
    }
}
