package org.agendum.rules;

import org.agendum.problem.Person;
import org.agendum.problem.Session;

/** A session is where a tag is missing that it, or a person in it, requires. Cost: the minutes of the session, per tag. */
final class TagRequired extends TagRule {
    private static final Rule RULE = Rule.hard(
                    "tag-required",
                    "The slot or the room has every tag that a session, or a person in it, requires.",
                    "minute of the session, per tag that is missing, for the session and each seat")
            .reads("sessions.requires", "people.requires", "slots.tags", "rooms.tags")
            .knownAs("Timefold", "Speaker required room tags", "Talk required room tags")
            .knownAs("OptaPlanner", "Speaker required timeslot tags", "Talk required timeslot tags");

    TagRequired() {
        super(RULE, Session::requires, Person::requires, false, "requires");
    }
}
