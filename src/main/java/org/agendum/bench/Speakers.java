package org.agendum.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Seat;

/** The speakers of a made-up conference: many speak once, some up to four times, some cannot come every day. */
final class Speakers {
    private static final double SHARE_OF_KNOWN = 0.35;
    private static final double SHARE_OF_SESSIONS_WITH_TWO = 0.3;
    private static final double SHARE_AWAY_FOR_DAYS = 0.2;
    private static final double SHARE_AWAY_FOR_HALF_A_DAY = 0.1;
    private static final double SHARE_OF_DAYS_AWAY = 0.4;
    private static final int MOST_TALKS = 4;
    private static final int ATTEMPTS = 8;

    private final Venue venue;
    private final Random random;
    private final List<Speaker> speakers = new ArrayList<>();

    private record Speaker(String id, List<HiddenPlace> talks) {
        boolean canSpeakAt(HiddenPlace place) {
            return talks.size() < MOST_TALKS && talks.stream().noneMatch(place::overlaps);
        }
    }

    Speakers(Venue venue, Random random) {
        this.venue = venue;
        this.random = random;
    }

    /** Finds one or two speakers for a session that is there. */
    List<Seat> seats(HiddenPlace place) {
        int count = random.nextDouble() < SHARE_OF_SESSIONS_WITH_TWO ? 2 : 1;
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < count; i++) {
            var speaker = known(place);
            speaker.talks().add(place);
            seats.add(new Seat("speaker", speaker.id(), List.of()));
        }
        return List.copyOf(seats);
    }

    private Speaker known(HiddenPlace place) {
        if (!speakers.isEmpty() && random.nextDouble() < SHARE_OF_KNOWN) {
            for (int i = 0; i < ATTEMPTS; i++) {
                var speaker = speakers.get(random.nextInt(speakers.size()));
                if (speaker.canSpeakAt(place)) {
                    return speaker;
                }
            }
        }
        var speaker = new Speaker("p" + (speakers.size() + 1), new ArrayList<>());
        speakers.add(speaker);
        return speaker;
    }

    /** All who have a seat, with the times at which they are away, which are none at which they speak. */
    List<Person> people() {
        return speakers.stream().map(this::person).toList();
    }

    private Person person(Speaker speaker) {
        return new Person(
                speaker.id(),
                "Speaker " + speaker.id().substring(1),
                null,
                null,
                null,
                away(speaker),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<Period> away(Speaker speaker) {
        double dice = random.nextDouble();
        if (dice < SHARE_AWAY_FOR_DAYS) {
            return daysAway(speaker);
        }
        return dice < SHARE_AWAY_FOR_DAYS + SHARE_AWAY_FOR_HALF_A_DAY ? halfDayAway(speaker) : List.of();
    }

    private List<Period> daysAway(Speaker speaker) {
        Set<Integer> busy = speaker.talks().stream()
                .map(talk -> venue.slots().get(talk.firstSlot()).day())
                .collect(Collectors.toSet());
        var away = new ArrayList<Period>();
        for (int day = 0; day < venue.days().size(); day++) {
            if (!busy.contains(day) && random.nextDouble() < SHARE_OF_DAYS_AWAY) {
                away.add(venue.wholeDay(day));
            }
        }
        return away;
    }

    private List<Period> halfDayAway(Speaker speaker) {
        int day = random.nextInt(venue.days().size());
        var period = random.nextBoolean() ? venue.morning(day) : venue.afternoon(day);
        boolean speaksThen = speaker.talks().stream().anyMatch(talk -> isWithin(talk, period));
        return speaksThen ? List.of() : List.of(period);
    }

    /** No session runs over lunch, so that none is within in part only. */
    private boolean isWithin(HiddenPlace talk, Period period) {
        var from = venue.slots().get(talk.firstSlot()).listed().from();
        return !from.isBefore(period.from()) && from.isBefore(period.to());
    }
}
