package org.agendum.planning;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.problem.Room;
import org.agendum.problem.Session;

/** What does not change about a session while it is planned. */
public final class SessionFacts {
    private final Session session;
    private final boolean known;
    private final AllowedTimes allowedTimes;
    private final SlotRange slots;
    private final List<Integer> rooms;
    private final BitSet roomIndexes = new BitSet();
    private final Slot pinnedSlot;
    private final Room pinnedRoom;
    private final PublishedPlace published;
    private final List<String> obstacles;
    private final List<String> tracks;
    private final List<String> topics;
    private final List<String> sectors;
    private final List<String> audiences;
    private final List<String> audiencesByTrack;
    private final int preferredStartMinuteOfDay;

    /** @param named those who sit in the session for certain */
    SessionFacts(
            Session session,
            boolean known,
            AllowedTimes allowedTimes,
            SlotRange slots,
            RoomRanges roomRanges,
            List<PlannedPerson> named) {
        this.session = session;
        this.known = known;
        this.allowedTimes = allowedTimes;
        this.slots = slots;
        this.rooms = roomRanges.range(session);
        this.rooms.forEach(roomIndexes::set);
        this.pinnedSlot = session.pin() == null ? null : allowedTimes.slotOf(session.pin());
        this.pinnedRoom =
                session.pin() == null ? null : roomRanges.find(session.pin().room());
        this.published = published(session, allowedTimes, roomRanges);
        this.obstacles = Stream.of(
                        slots.slots().isEmpty() ? new SlotObstacle(session, allowedTimes, named).text() : null,
                        rooms.isEmpty() ? roomRanges.obstacle(session) : null)
                .filter(Objects::nonNull)
                .toList();
        this.tracks = session.allTracks();
        this.topics = session.topics().stream().distinct().toList();
        this.sectors = session.audience().sectors().stream().distinct().toList();
        this.audiences = session.audience().types().stream().distinct().toList();
        this.audiencesByTrack = tracks.stream()
                .flatMap(track ->
                        audiences.stream().map(audience -> "of track '%s' for '%s'".formatted(track, audience)))
                .toList();
        var between = session.startBetween();
        this.preferredStartMinuteOfDay = between == null || between.preferred() == null
                ? -1
                : between.preferred().minuteOfDay();
    }

    private static PublishedPlace published(Session session, AllowedTimes allowedTimes, RoomRanges roomRanges) {
        var place = session.published();
        return place == null
                ? null
                : new PublishedPlace(allowedTimes.slotOf(place), place.end() != null, roomRanges.find(place.room()));
    }

    public String id() {
        return session.id();
    }

    public Session session() {
        return session;
    }

    /** False for a session that is in a schedule but not in its problem. */
    public boolean isKnown() {
        return known;
    }

    public AllowedTimes allowedTimes() {
        return allowedTimes;
    }

    /** By how many minutes the slot misses what the session may take; at once for the slots of the solver. */
    public int misplacedMinutes(Slot slot) {
        return slots.allows(slot) ? 0 : allowedTimes.misplacedMinutes(slot);
    }

    /** The slots among which the solver chooses. */
    public SlotRange slots() {
        return slots;
    }

    /** The indexes, in order, of the rooms among which the solver chooses. */
    public List<Integer> rooms() {
        return rooms;
    }

    /** Whether the solver may choose this room, which is also so for the place without a room if there are no rooms. */
    public boolean mayBeIn(PlannedRoom room) {
        return roomIndexes.get(room.index());
    }

    /** Why there is no slot or no room in which it could be, as a clause; empty when there is one of each. */
    public Optional<String> obstacle() {
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join(", and ", obstacles));
    }

    /** False when it is pinned to another time or room. */
    public boolean isWherePinned(Slot slot, PlannedRoom room) {
        return pinnedSlot == null
                || pinnedSlot == slot && (pinnedRoom == null || pinnedRoom.id().equals(room.id()));
    }

    /** Where it is pinned, like {@code 2017-06-19 10:00 to 11:00 in Room XIX}; null when it is not. */
    public String pinText() {
        return pinnedRoom == null ? Objects.toString(pinnedSlot, null) : pinnedSlot + " in " + pinnedRoom.name();
    }

    /** Its track and its further ones, each once. */
    public List<String> tracks() {
        return tracks;
    }

    /** Each sector of its audience once. */
    public List<String> sectors() {
        return sectors;
    }

    /** Each type of its audience once. */
    public List<String> audiences() {
        return audiences;
    }

    /** Each track with each type of its audience, like {@code of track 'cloud' for 'managers'}. */
    public List<String> audiencesByTrack() {
        return audiencesByTrack;
    }

    /** Where it was published; null when it was not. */
    public PublishedPlace published() {
        return published;
    }

    /** Each topic once. */
    public List<String> topics() {
        return topics;
    }

    public boolean isPlenary() {
        return session.plenary();
    }

    /** Whether this session, or the other if that is plenary, tolerates the other beside it. */
    public boolean toleratesBeside(SessionFacts other) {
        return tolerates(session, other.session) && tolerates(other.session, session);
    }

    private static boolean tolerates(Session host, Session guest) {
        return !host.plenary() || host.beside().contains(guest.kind());
    }

    /** Minutes between the start that is wanted and the one of the slot; 0 when none is wanted. */
    public int startOffMinutes(Slot slot) {
        return preferredStartMinuteOfDay < 0 ? 0 : Math.abs(slot.minuteOfDay() - preferredStartMinuteOfDay);
    }

    /** Minutes between the length that is wanted and the one of the slot. */
    public int durationOffMinutes(Slot slot) {
        return Math.abs(slot.minutes() - session.minutes().preferred());
    }

    @Override
    public String toString() {
        return session.title();
    }
}
