package org.agendum.exchange;

import java.util.List;

/**
 * One day of several versions side by side, on a grid whose rows are stretches of time.
 *
 * @param rows the heights of the rows, as CSS says them
 * @param note what is left out, as a sentence; null when nothing is
 */
public record DayPicture(String heading, String rows, int columns, List<Tick> ticks, List<Lane> versions, String note) {
    /** A time of day and the row that begins then; the first row has number 2, since the labels stand above. */
    public record Tick(String clock, int row) {}

    /**
     * One version of the day.
     *
     * @param column the first of its columns, from 2
     */
    public record Lane(String label, int column, int width, List<Block> blocks) {}

    /**
     * A session.
     *
     * @param room null when it goes without saying
     * @param mark null when nothing changed about it
     */
    public record Block(
            String anchor,
            String time,
            String title,
            String room,
            Mark mark,
            int row,
            int endRow,
            int column,
            int endColumn) {}

    /**
     * That something changed.
     *
     * @param word new, dropped, moved or changed
     * @param anchor where it is said what
     */
    public record Mark(String word, String anchor) {}
}
