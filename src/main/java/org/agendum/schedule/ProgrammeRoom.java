package org.agendum.schedule;

import org.agendum.problem.Description;

/** A room of a published programme. */
public record ProgrammeRoom(
        @Description(value = "Its name, unique among the rooms of the programme.", required = true)
        String name,

        @Description("An identifier that holds across systems, as a UUID; null when unknown.")
        String guid,

        @Description("How many people it seats; null when unknown.")
        Integer seats) {
    public ProgrammeRoom {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A room needs a name.");
        }
        guid = Texts.orNull(guid);
    }

    /** With what another mention of the same room says where this one is silent. */
    ProgrammeRoom or(ProgrammeRoom other) {
        return new ProgrammeRoom(name, guid == null ? other.guid : guid, seats == null ? other.seats : seats);
    }

    /** Of which only the name is known. */
    public static ProgrammeRoom named(String name) {
        return new ProgrammeRoom(name, null, null);
    }
}
