package org.agendum.app.desk;

import org.agendum.app.desk.DeskState.VersionRow;
import org.agendum.problem.Description;
import org.agendum.schedule.Schedule;

/** A draft to which a planner has given a name, as it is kept in a file. */
record SavedVersion(
        @Description(value = "Its id, like v1.", required = true)
        String id,

        @Description(value = "What the planner calls it.", required = true)
        String name,

        @Description(value = "When it was saved, like 2026-11-24T21:00:00Z.", required = true)
        String createdAt,

        @Description("When it was published; absent when it was not.")
        String publishedAt,

        @Description(value = "The zone of its times.", required = true)
        String timeZone,

        @Description(value = "The digest of its problem.", required = true)
        String problem,

        @Description(value = "Where everything is, with the score.", required = true)
        Schedule schedule) {
    boolean isPublished() {
        return publishedAt != null;
    }

    SavedVersion published(String at) {
        return new SavedVersion(id, name, createdAt, at, timeZone, problem, schedule);
    }

    VersionRow row() {
        return new VersionRow(
                id,
                name,
                isPublished(),
                createdAt,
                schedule.score() == null ? null : schedule.score().toString());
    }
}
