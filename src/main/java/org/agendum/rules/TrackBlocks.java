package org.agendum.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/**
 * In which blocks the tracks of a plan are, while its sessions are moved. Tracks, block times and rooms go by number: a
 * track by its place among those that any session has, in order of their names; the others by their index.
 */
final class TrackBlocks {
    private static final int IN_NONE = -1;
    private static final int NO_TRACK = -1;

    private final int times;
    private final int rooms;
    /** The track of each session. */
    private final int[] tracks;
    /** The block of each session, the rooms of each time one after the other. */
    private final int[] blocks;
    /** How many sessions of each track are in each block, those of one track one after the other. */
    private final short[] sessions;
    /** In how many rooms each track is at each time. */
    private final short[] roomsInUse;
    /** How many tracks are in each block. */
    private final int[] tracksInBlock;

    private final BitSet changedTracks = new BitSet();
    private final BitSet changedBlocks = new BitSet();

    /** Of sessions none of which is on the agenda yet. */
    TrackBlocks(AgendaPlan plan) {
        var numbers = numbers(plan);
        times = plan.slotTable().eventBlocks().size();
        rooms = plan.rooms().size();
        tracks = plan.sessions().stream()
                .mapToInt(session -> numbers.getOrDefault(session.session().track(), NO_TRACK))
                .toArray();
        blocks = new int[tracks.length];
        Arrays.fill(blocks, IN_NONE);
        sessions = new short[numbers.size() * times * rooms];
        roomsInUse = new short[numbers.size() * times];
        tracksInBlock = new int[times * rooms];
    }

    private static Map<String, Integer> numbers(AgendaPlan plan) {
        var numbers = new HashMap<String, Integer>();
        tracks(plan).forEach(track -> numbers.put(track, numbers.size()));
        return numbers;
    }

    /** The tracks that any session has, each at its number. */
    static List<String> tracks(AgendaPlan plan) {
        return List.copyOf(TrackBlock.sessionsByTrack(plan).keySet());
    }

    /** How many counts one of these keeps. */
    static long size(AgendaPlan plan) {
        return (long) tracks(plan).size()
                * plan.slotTable().eventBlocks().size()
                * plan.rooms().size();
    }

    int times() {
        return times;
    }

    int rooms() {
        return rooms;
    }

    /** In how many rooms the track is at the time. */
    int roomsInUse(int track, int time) {
        return roomsInUse[track * times + time];
    }

    boolean isThere(int track, int time, int room) {
        return sessions[at(track, time * rooms + room)] > 0;
    }

    int tracksIn(int time, int room) {
        return tracksInBlock[time * rooms + room];
    }

    private int at(int track, int block) {
        return track * times * rooms + block;
    }

    /** The session is where it is now, which may be nowhere. */
    void put(PlannedSession session) {
        int track = tracks[session.index()];
        if (track == NO_TRACK) {
            return;
        }
        int before = blocks[session.index()];
        int now = block(session);
        if (before == now) {
            return;
        }
        blocks[session.index()] = now;
        if (before != IN_NONE && --sessions[at(track, before)] == 0) {
            change(track, before, -1);
        }
        if (now != IN_NONE && ++sessions[at(track, now)] == 1) {
            change(track, now, 1);
        }
    }

    private int block(PlannedSession session) {
        return TrackBlock.isInBlock(session)
                ? session.getSlot().block().index() * rooms + session.getRoom().index()
                : IN_NONE;
    }

    private void change(int track, int block, int by) {
        roomsInUse[track * times + block / rooms] += (short) by;
        tracksInBlock[block] += by;
        changedTracks.set(track);
        changedBlocks.set(block);
    }

    /** Those that have come to a block, or left one, since {@link #settle}; perhaps some that are back again. */
    BitSet changedTracks() {
        return changedTracks;
    }

    /** The blocks to which a track has come, or which one has left, since then. */
    BitSet changedBlocks() {
        return changedBlocks;
    }

    /** What has changed until now is known. */
    void settle() {
        changedTracks.clear();
        changedBlocks.clear();
    }
}
