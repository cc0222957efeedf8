package org.agendum.planning;

import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Timeline;

/** A person with the times at which they are away. */
public final class PlannedPerson implements Comparable<PlannedPerson> {
    private final Person person;
    private final boolean known;
    private final Stretches away;
    private final Set<Long> awayPeriods;
    private final int transferMinutes;
    private final int pauseMinutes;
    private final RemoteClock remoteClock;

    private PlannedPerson(
            Person person,
            boolean known,
            Stretches away,
            Set<Long> awayPeriods,
            Problem problem,
            RemoteClock remoteClock) {
        this.person = person;
        this.known = known;
        this.away = away;
        this.awayPeriods = awayPeriods;
        this.transferMinutes = problem.transferMinutes();
        this.pauseMinutes = problem.pauseMinutes();
        this.remoteClock = remoteClock;
    }

    /** @param remoteClock null for somebody who comes to the event */
    static PlannedPerson of(Person person, Timeline timeline, Problem problem, RemoteClock remoteClock) {
        var unavailable = Stretches.of(person.unavailable(), timeline);
        var away = person.available().isEmpty()
                ? unavailable
                : unavailable.union(Stretches.of(person.available(), timeline).complement());
        var periods = person.unavailable().stream()
                .map(period -> SlotRange.key(timeline.minuteOf(period.from()), timeline.minuteOf(period.to())))
                .collect(Collectors.toUnmodifiableSet());
        return new PlannedPerson(person, true, away, periods, problem, remoteClock);
    }

    /** Someone who is in a schedule but not in its problem. */
    static PlannedPerson unknown(String id, Problem problem) {
        var person = new Person(id, null, null, null, null, null, null, null, null, null, null, null, null);
        return new PlannedPerson(person, false, Stretches.NONE, Set.of(), problem, null);
    }

    public String id() {
        return person.id();
    }

    public Person person() {
        return person;
    }

    public boolean isKnown() {
        return known;
    }

    public boolean isEverAway() {
        return !away.isEmpty();
    }

    /** Minutes of the slot during which the person cannot take part. */
    public int missingMinutes(Slot slot) {
        return away.minutesWithin(slot.startMinute(), slot.endMinute());
    }

    /** Whether all of the slot is in the times at which the person is available, apart from those when they are not. */
    public boolean isThere(Slot slot) {
        return person.available().isEmpty()
                || Stretches.of(person.available(), slot.timeline()).minutesWithin(slot.startMinute(), slot.endMinute())
                        == slot.minutes();
    }

    /** Whether the person is unavailable from the start of the slot to its end, and neither before nor after. */
    public boolean isAwayExactly(Slot slot) {
        return awayPeriods.contains(SlotRange.key(slot.startMinute(), slot.endMinute()));
    }

    /** Minutes of rest that the person needs between two sessions of a day. */
    public int pauseMinutes() {
        return pauseMinutes;
    }

    /** Whether the person joins over the network. */
    public boolean isRemote() {
        return remoteClock != null;
    }

    /** The clock by which the person joins over the network; null for somebody who comes to the event. */
    public RemoteClock remoteClock() {
        return remoteClock;
    }

    /** Minutes that the person needs from one room to another; 0 over the network. */
    public int transferMinutes() {
        return isRemote() ? 0 : transferMinutes;
    }

    @Override
    public int compareTo(PlannedPerson other) {
        return id().compareTo(other.id());
    }

    @Override
    public String toString() {
        return person.name();
    }
}
