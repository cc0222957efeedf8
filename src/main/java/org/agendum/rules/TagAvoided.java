package org.agendum.rules;

import org.agendum.problem.Person;
import org.agendum.problem.Session;

/** A session is where a tag is that it, or a person in it, would rather not have. Cost: the minutes of the session, per tag. */
final class TagAvoided extends TagRule {
    private static final Rule RULE = Rule.soft(
                    "tag-avoided",
                    1,
                    "Neither the slot nor the room has a tag that a session, or a person in it, avoids.",
                    "minute of the session, per tag that is there, for the session and each seat")
            .reads("sessions.avoids", "people.avoids", "slots.tags", "rooms.tags")
            .knownAs(
                    "Timefold",
                    "Speaker undesired timeslot tags",
                    "Speaker undesired room tags",
                    "Talk undesired room tags")
            .knownAs("OptaPlanner", "Talk undesired timeslot tags");

    TagAvoided() {
        super(RULE, Session::avoids, Person::avoids, true, "avoids");
    }
}
