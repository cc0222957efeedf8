package org.agendum.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Period;
import org.agendum.problem.Room;

/** The days, slots and rooms of a made-up conference. A place is one slot in one room. */
record Venue(List<Day> days, List<VenueSlot> slots, List<Room> rooms) {
    static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    static final int SLOT_MINUTES = 30;
    static final List<String> FEATURES = List.of("recording", "interpretation", "stage", "lab");

    private static final LocalDate FIRST_DATE = LocalDate.of(2027, 9, 6);
    private static final int MORNING_FROM = 9 * 60;
    private static final int MORNING_TO = MORNING_FROM + 7 * SLOT_MINUTES;
    private static final int AFTERNOON_FROM = MORNING_TO + 60;
    private static final int DAY_TO = AFTERNOON_FROM + 10 * SLOT_MINUTES;
    private static final int MOST_SLOTS_A_DAY = 17;

    private static final double SHARE_OF_PLACES_TAKEN = 0.875;
    private static final int LEAST_ROOMS = 2;
    private static final int ROOMS_FOR_A_THOUSAND = 15;
    private static final double ROOM_GROWTH = 0.8;

    private static final int LEAST_SEATS = 40;
    private static final int MOST_SEATS = 1500;

    /** Each feature is in half as many rooms as the one before it. */
    private static final double SHARE_OF_ROOMS_WITH_FIRST_FEATURE = 0.5;

    /**
     * A slot and its place in time.
     *
     * @param day the index of its day
     * @param adjoinsNext whether the next slot begins when this one ends
     */
    record VenueSlot(int day, ListedSlot listed, boolean adjoinsNext) {}

    /** Large conferences have more rooms and more days than small ones, the rooms growing faster. */
    static Venue forConference(int sessionCount, int placesTaken, Random random) {
        int roomCount = Math.max(LEAST_ROOMS, (int)
                Math.ceil(ROOMS_FOR_A_THOUSAND * StrictMath.pow(sessionCount / 1000.0, ROOM_GROWTH)));
        int slotCount = (int) Math.ceil(placesTaken / (SHARE_OF_PLACES_TAKEN * roomCount));
        int dayCount = (slotCount + MOST_SLOTS_A_DAY - 1) / MOST_SLOTS_A_DAY;
        var slots = new ArrayList<VenueSlot>();
        for (int day = 0; day < dayCount; day++) {
            int ofDay = slotCount / dayCount + (day < slotCount % dayCount ? 1 : 0);
            for (int i = 0; i < ofDay; i++) {
                slots.add(slot(day, i, i == ofDay - 1));
            }
        }
        return new Venue(
                IntStream.range(0, dayCount).mapToObj(Venue::day).toList(),
                List.copyOf(slots),
                IntStream.range(0, roomCount)
                        .mapToObj(index -> room(index, roomCount, random))
                        .toList());
    }

    private static Day day(int index) {
        return new Day(
                FIRST_DATE.plusDays(index), new Clock(MORNING_FROM), new Clock(DAY_TO), "Day %d".formatted(index + 1));
    }

    private static VenueSlot slot(int day, int indexOfDay, boolean isLastOfDay) {
        int inMorning = MORNING_FROM + indexOfDay * SLOT_MINUTES;
        int from = inMorning < MORNING_TO ? inMorning : inMorning - MORNING_TO + AFTERNOON_FROM;
        int to = from + SLOT_MINUTES;
        var id = "d%d-%02d%02d".formatted(day + 1, from / 60, from % 60);
        var listed =
                new ListedSlot(id, at(day, from), at(day, to), List.of(to <= MORNING_TO ? "morning" : "afternoon"));
        return new VenueSlot(day, listed, !isLastOfDay && to != MORNING_TO);
    }

    private static ZonedDateTime at(int day, int minuteOfDay) {
        return FIRST_DATE.plusDays(day).atStartOfDay().plusMinutes(minuteOfDay).atZone(ZONE);
    }

    /** A few large halls and many small rooms. */
    private static Room room(int index, int roomCount, Random random) {
        double share = roomCount / (index + 1.0);
        int seats = (int) (LEAST_SEATS * StrictMath.pow(share, 0.8)) + 5 * random.nextInt(4);
        var features = new ArrayList<String>();
        double probability = SHARE_OF_ROOMS_WITH_FIRST_FEATURE;
        for (var feature : FEATURES) {
            if (random.nextDouble() < probability) {
                features.add(feature);
            }
            probability /= 2;
        }
        return new Room(
                "r" + (index + 1),
                "Room " + (index + 1),
                Math.min(MOST_SEATS, seats),
                List.copyOf(features),
                List.of(),
                null,
                List.of());
    }

    Period wholeDay(int day) {
        return new Period(at(day, MORNING_FROM), at(day, DAY_TO));
    }

    Period morning(int day) {
        return new Period(at(day, MORNING_FROM), at(day, MORNING_TO));
    }

    Period afternoon(int day) {
        return new Period(at(day, AFTERNOON_FROM), at(day, DAY_TO));
    }
}
