package org.agendum.exact;

/**
 * One thing that a planner asks for and could do without.
 *
 * @param subject the id of the session, person, room or whatever asks for it
 * @param object the id of what is asked for; null when there is nothing to name
 * @param index its place among those of the subject, from 0; 0 when there is one only
 * @param text the planner's words, as a sentence without a full stop
 */
public record Requirement(Kind kind, String subject, String object, int index, String text) {
    /** What is asked for. */
    public enum Kind {
        SESSION,
        PIN,
        DAY_HOURS,
        DAY,
        START,
        ANCHOR,
        START_BETWEEN,
        WINDOWS,
        LISTED,
        BLOCK,
        ORDER,
        EXCLUSIVE,
        TOGETHER,
        CONSECUTIVE,
        PLENARY,
        SEAT,
        AWAY,
        THERE,
        PERSON_DAY_LIMIT,
        TRANSFER,
        PAUSE,
        QUALIFIED,
        DIFFERENT,
        ROOMS,
        FEATURE,
        SEATS,
        ROOM_CLOSED,
        TAG_REQUIRED,
        TAG_PROHIBITED,
        RESOURCE,
        SERVICE,
        CROWD,
        TRACK_MIX,
        CHAIRS
    }
}
