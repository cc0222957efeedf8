package org.agendum.schedule;

import java.util.Arrays;

/**
 * What planners see of a schedule, as numbers: when each session is, on which day, where, and who sits in it. Sessions,
 * days, rooms and people are numbered by whoever makes it, in the same way for all layouts that are compared. Can be
 * changed; for one thread at a time.
 */
public final class Layout {
    private static final int NOWHERE = -1;
    private static final int[] NOBODY = {};

    private final int[] startMinutes;
    private final int[] endMinutes;
    private final int[] days;
    private final int[] rooms;
    private final int[][] people;

    /** Nothing is placed, and nobody sits anywhere. */
    public Layout(int sessionCount) {
        startMinutes = new int[sessionCount];
        endMinutes = new int[sessionCount];
        days = new int[sessionCount];
        rooms = new int[sessionCount];
        people = new int[sessionCount][];
        Arrays.fill(rooms, NOWHERE);
        Arrays.fill(people, NOBODY);
    }

    private Layout(Layout other) {
        startMinutes = other.startMinutes.clone();
        endMinutes = other.endMinutes.clone();
        days = other.days.clone();
        rooms = other.rooms.clone();
        people = other.people.clone();
    }

    public Layout copy() {
        return new Layout(this);
    }

    /** @param room 0 or more; also what has no room has a number for that */
    public void place(int session, int startMinute, int endMinute, int day, int room) {
        startMinutes[session] = startMinute;
        endMinutes[session] = endMinute;
        days[session] = day;
        rooms[session] = room;
    }

    public void remove(int session) {
        rooms[session] = NOWHERE;
    }

    /** @param codes one for each seat that is taken, for person and role together; even where the seat is open, else odd */
    public void seat(int session, int... codes) {
        var sorted = codes.clone();
        Arrays.sort(sorted);
        people[session] = sorted;
    }

    public int sessionCount() {
        return rooms.length;
    }

    boolean isPlaced(int session) {
        return rooms[session] != NOWHERE;
    }

    int startMinute(int session) {
        return startMinutes[session];
    }

    int endMinute(int session) {
        return endMinutes[session];
    }

    int day(int session) {
        return days[session];
    }

    int room(int session) {
        return rooms[session];
    }

    /** In ascending order. */
    int[] people(int session) {
        return people[session];
    }
}
