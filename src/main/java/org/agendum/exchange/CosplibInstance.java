package org.agendum.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a file of CoSPLib says, in its own words.
 *
 * @param similarity of two tracks, once for each pair that has one
 */
record CosplibInstance(
        CosplibParameters parameters,
        List<Session> sessions,
        List<String> rooms,
        List<Track> tracks,
        List<Submission> submissions,
        Penalties tracksSessions,
        Penalties tracksRooms,
        Penalties sessionsRooms,
        List<Similarity> similarities) {
    /**
     * A stretch of time with parallel blocks.
     *
     * @param slots how many places for short submissions each block has
     * @param date null when the file has none
     * @param from minute of the day
     * @param to minute of the day, or of the next one if it is not later
     */
    record Session(String name, int slots, LocalDate date, int from, int to) {}

    record Track(String name, List<String> chairs) {}

    /**
     * @param slots how many it takes, one after the other
     * @param order its place in its track; null for any
     * @param offsetHours of its zone
     * @param zone the cell that says so
     */
    record Submission(
            String reference,
            String track,
            int slots,
            Integer order,
            int offsetHours,
            SheetCell zone,
            List<String> presenters,
            List<String> attendees,
            Map<String, Penalty> bySession,
            Map<String, Penalty> byRoom) {}

    /** @param cell where it stands */
    record Penalty(long amount, SheetCell cell) {}

    /** By name of the row, then by name of the column; only what is not 0. */
    record Penalties(Map<String, Map<String, Penalty>> byRow) {
        Penalty of(String row, String column) {
            return byRow.getOrDefault(row, Map.of()).get(column);
        }
    }

    record Similarity(String track, String other, int weight) {}
}
