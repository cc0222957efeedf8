package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Session;

/**
 * What has happened to an agenda. All ids are known to the problem.
 *
 * @param cancelledPeople ids of people who do not come
 * @param absences when people cannot take part, by id
 * @param cancelledRooms ids of rooms that cannot be used at all
 * @param closings when rooms cannot be used, by id
 * @param cancelledSessions ids of sessions that do not take place
 * @param people who sit in added sessions and were not in the problem
 * @param added sessions that are new
 * @param lengths how many minutes sessions last from now on, by id
 * @param now what started before stays; null when nothing has begun
 */
public record Disruption(
        Set<String> cancelledPeople,
        Map<String, List<Period>> absences,
        Set<String> cancelledRooms,
        Map<String, List<Period>> closings,
        Set<String> cancelledSessions,
        List<Person> people,
        List<Session> added,
        Map<String, Integer> lengths,
        ZonedDateTime now) {}
