package org.agendum.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.agendum.problem.After;
import org.agendum.problem.Length;
import org.agendum.problem.Needs;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/**
 * Makes up conferences. A hidden schedule comes first, and what sessions and speakers ask for is taken from it, so that
 * it can be had. Everything grows with the number of sessions and with nothing faster.
 */
public final class ConferenceGenerator {
    /** With fewer, there is nothing to choose. */
    public static final int LEAST_SESSIONS = 10;

    public static final int MOST_SESSIONS = 50_000;

    private static final double SHARE_OF_BLOCK_IN_ITS_TRACK = 0.85;
    private static final double SHARE_WITH_ANY_TRACK = 0.9;
    private static final double SHARE_WITH_TOPIC = 0.4;
    private static final int TOPICS_PER_TRACK = 3;
    private static final double SHARE_WITH_NEEDED_SEATS = 0.2;
    private static final double SHARE_WITH_FEATURE = 0.25;
    private static final double SHARE_WITH_ORDER = 0.08;
    private static final int GAP_MINUTES = Venue.SLOT_MINUTES;
    private static final Comparator<Placement> BY_PLACE =
            Comparator.comparing(Placement::start).thenComparing(Placement::room);

    private final int sessionCount;
    private final long seed;
    private final Random random;
    private final Venue venue;
    private final List<HiddenPlace> places;
    private final Blocks blocks;
    private final Speakers speakers;

    private ConferenceGenerator(int sessionCount, long seed) {
        this.sessionCount = sessionCount;
        this.seed = seed;
        // its numbers are specified, so that a seed makes the same conference with every Java
        this.random = new Random(seed);
        this.venue = Venue.forConference(sessionCount, HiddenPlaces.placesTaken(sessionCount), random);
        this.places = HiddenPlaces.of(sessionCount, venue, random);
        this.blocks = new Blocks(places, venue);
        this.speakers = new Speakers(venue, random);
    }

    /**
     * The same for the same numbers.
     *
     * @throws IllegalArgumentException if the number of sessions is not from {@link #LEAST_SESSIONS} to
     *     {@link #MOST_SESSIONS}
     */
    public static GeneratedConference generate(int sessionCount, long seed) {
        if (sessionCount < LEAST_SESSIONS || sessionCount > MOST_SESSIONS) {
            throw new IllegalArgumentException("%s is not a number of sessions from %s to %s."
                    .formatted(sessionCount, LEAST_SESSIONS, MOST_SESSIONS));
        }
        return new ConferenceGenerator(sessionCount, seed).generate();
    }

    /** The id of the session of this index. */
    static String id(int session) {
        return "s" + (session + 1);
    }

    private GeneratedConference generate() {
        var sessions = IntStream.range(0, sessionCount).mapToObj(this::session).toList();
        var problem = new Problem(
                null,
                "conference-%d-%d".formatted(sessionCount, seed),
                "A made-up conference of %d sessions".formatted(sessionCount),
                Venue.ZONE,
                Venue.SLOT_MINUTES,
                null,
                venue.days(),
                venue.slots().stream().map(Venue.VenueSlot::listed).toList(),
                venue.rooms(),
                speakers.people(),
                blocks.tracks(),
                null,
                sessions,
                new Wishes(places, blocks, random).relations(),
                null,
                null,
                null,
                null,
                null,
                null);
        return new GeneratedConference(problem, hidden(problem));
    }

    private Session session(int index) {
        var place = places.get(index);
        var room = venue.rooms().get(place.room());
        int expected = 1 + (int) (room.seats() * (0.3 + 0.65 * random.nextDouble()));
        var track = track(index);
        return new SessionDraft(id(index), Length.of(place.isLong() ? 2 * Venue.SLOT_MINUTES : Venue.SLOT_MINUTES))
                .kind(place.isLong() ? "workshop" : "talk")
                .title("%s %d".formatted(place.isLong() ? "Workshop" : "Talk", index + 1))
                .after(after(index))
                .track(track)
                .needs(needs(room, expected))
                .expected(expected)
                .topics(topics(track))
                .seats(speakers.seats(place))
                .done();
    }

    /** Mostly the one of its block; sometimes one that is elsewhere, or none. */
    private String track(int index) {
        double dice = random.nextDouble();
        if (dice < SHARE_OF_BLOCK_IN_ITS_TRACK) {
            return Blocks.trackId(blocks.of(index));
        }
        return dice < SHARE_WITH_ANY_TRACK ? Blocks.trackId(random.nextInt(blocks.count())) : null;
    }

    private List<String> topics(String track) {
        return track != null && random.nextDouble() < SHARE_WITH_TOPIC
                ? List.of("%s-topic-%d".formatted(track, 1 + random.nextInt(TOPICS_PER_TRACK)))
                : List.of();
    }

    private Needs needs(Room room, int expected) {
        var features = new ArrayList<String>();
        if (!room.features().isEmpty() && random.nextDouble() < SHARE_WITH_FEATURE) {
            features.add(room.features().get(random.nextInt(room.features().size())));
        }
        boolean needsSeats = random.nextDouble() < SHARE_WITH_NEEDED_SEATS;
        return new Needs(features, needsSeats ? expected : null, null);
    }

    /** Somebody of its block, or anybody, who is over when it starts. */
    private List<After> after(int index) {
        if (random.nextDouble() >= SHARE_WITH_ORDER) {
            return List.of();
        }
        int other = random.nextBoolean() ? blocks.anyBeside(index, random) : random.nextInt(sessionCount);
        var place = places.get(index);
        var before = places.get(other);
        if (!before.isBefore(place)) {
            return List.of();
        }
        boolean hasGap = before.lastSlot() + 1 < place.firstSlot() && random.nextBoolean();
        return List.of(new After(id(other), hasGap ? GAP_MINUTES : null));
    }

    private Schedule hidden(Problem problem) {
        var placements = IntStream.range(0, sessionCount)
                .mapToObj(index -> placement(problem.sessions().get(index), places.get(index)))
                .sorted(BY_PLACE)
                .toList();
        return new Schedule(null, problem.id(), null, null, null, null, placements, null, null);
    }

    private Placement placement(Session session, HiddenPlace place) {
        return new Placement(
                session.id(),
                venue.slots().get(place.firstSlot()).listed().from(),
                venue.slots().get(place.lastSlot()).listed().to(),
                venue.rooms().get(place.room()).id(),
                session.seats().stream().map(ConferenceGenerator::placement).toList(),
                false);
    }

    private static SeatPlacement placement(Seat seat) {
        return new SeatPlacement(seat.role(), seat.person());
    }
}
