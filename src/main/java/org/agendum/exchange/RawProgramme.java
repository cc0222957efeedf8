package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agendum.exchange.Mendings.Place;
import org.agendum.schedule.ProgrammeRoom;

/** A programme as a file writes it, before times and names are understood. What is absent is null. */
final class RawProgramme {
    Place place = Place.WHOLE;
    String title;
    String acronym;
    String version;
    String zone;

    /** The time of day at which days begin that do not say it themselves. */
    String dayChange;

    final List<RawDay> days = new ArrayList<>();
    final List<ProgrammeRoom> rooms = new ArrayList<>();
    final List<RawAvailability> availabilities = new ArrayList<>();
    final List<RawSession> sessions = new ArrayList<>();
    final Map<String, String> more = new TreeMap<>();
}
