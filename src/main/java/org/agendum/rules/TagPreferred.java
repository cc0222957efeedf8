package org.agendum.rules;

import org.agendum.problem.Person;
import org.agendum.problem.Session;

/** A session is where a tag is missing that it, or a person in it, would like. Cost: the minutes of the session, per tag. */
final class TagPreferred extends TagRule {
    private static final Rule RULE = Rule.soft(
                    "tag-preferred",
                    1,
                    "The slot or the room has every tag that a session, or a person in it, prefers.",
                    "minute of the session, per tag that is missing, for the session and each seat")
            .reads("sessions.prefers", "people.prefers", "slots.tags", "rooms.tags")
            .knownAs(
                    "Timefold",
                    "Speaker preferred timeslot tags",
                    "Speaker preferred room tags",
                    "Talk preferred room tags")
            .knownAs("OptaPlanner", "Talk preferred timeslot tags");

    TagPreferred() {
        super(RULE, Session::prefers, Person::prefers, false, "prefers");
    }
}
