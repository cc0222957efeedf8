package org.agendum.planning;

import org.agendum.problem.Person;
import org.agendum.problem.Timeline;

/** A person with the times at which they are away. */
public final class PlannedPerson implements Comparable<PlannedPerson> {
    private final Person person;
    private final boolean known;
    private final Stretches away;
    private final int transferMinutes;
    private final RemoteClock remoteClock;

    private PlannedPerson(Person person, boolean known, Stretches away, int transferMinutes, RemoteClock remoteClock) {
        this.person = person;
        this.known = known;
        this.away = away;
        this.transferMinutes = transferMinutes;
        this.remoteClock = remoteClock;
    }

    /** @param remoteClock null for somebody who comes to the event */
    static PlannedPerson of(Person person, Timeline timeline, int transferMinutes, RemoteClock remoteClock) {
        var unavailable = Stretches.of(person.unavailable(), timeline);
        var away = person.available().isEmpty()
                ? unavailable
                : unavailable.union(Stretches.of(person.available(), timeline).complement());
        return new PlannedPerson(person, true, away, transferMinutes, remoteClock);
    }

    /** Someone who is in a schedule but not in its problem. */
    static PlannedPerson unknown(String id, int transferMinutes) {
        var person = new Person(id, null, null, null, null, null, null, null, null, null, null, null, null);
        return new PlannedPerson(person, false, Stretches.NONE, transferMinutes, null);
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
