package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/**
 * The costs of the rules that look at nothing but sessions one by one, two by two, or in small groups. A search that
 * moves a session looks here once at it and at those that have to do with it, instead of keeping a stream for each rule.
 * Serves a plan and its copies, on any number of threads.
 */
public final class CostTable {
    /** Of a rule that concerns more pairs for each session, streams find the few that matter sooner. */
    private static final long MOST_PAIRS_PER_SESSION = 150;

    /** To count a larger group anew takes longer than a stream. */
    private static final int LARGEST_GROUP = 100;

    /** More counts of tracks in blocks than these take too much memory. */
    private static final long MOST_TRACK_BLOCKS = 4_000_000;

    private record PlaceTerm(PlaceUnits units, HardMediumSoftLongScore each) {}

    private record PairTerm(PairUnits units, HardMediumSoftLongScore each) {}

    private record GroupTerm(int[] sessions, Groups.Units units, HardMediumSoftLongScore each) {}

    private record TrackTerm(BlockGroups.Units units, HardMediumSoftLongScore each) {}

    /** @param first which of all groups is its first */
    private record GapTerm(Gaps gaps, int first, HardMediumSoftLongScore each) {}

    private record BlockTerm(BlockGroups.PerBlock units, HardMediumSoftLongScore each) {}

    private final Set<String> constraints;
    private final boolean countsAll;
    private final List<PlaceTerm> places;
    private final List<PairTerm> roomPairs;
    private final Partners[] partners;
    private final List<GroupTerm> groups;
    private final int[][] groupsOfSessions;
    private final List<TrackTerm> trackTerms;
    private final int[][] termsOfTracks;
    private final List<BlockTerm> blockTerms;
    private final int rooms;
    private final int blocks;
    private final List<GapTerm> gapTerms = new ArrayList<>();
    private final int count;

    private CostTable(Builder builder) {
        constraints = Set.copyOf(builder.constraints);
        countsAll = !builder.leavesOut;
        places = List.copyOf(builder.places);
        roomPairs = List.copyOf(builder.roomPairs);
        partners = builder.partners.stream().map(Partners.Builder::build).toArray(Partners[]::new);
        groups = List.copyOf(builder.groups);
        groupsOfSessions = arrays(builder.groupsOfSessions);
        trackTerms = List.copyOf(builder.trackTerms);
        termsOfTracks = arrays(builder.termsOfTracks);
        blockTerms = List.copyOf(builder.blockTerms);
        rooms = builder.plan.rooms().size();
        blocks = blockTerms.isEmpty()
                ? 0
                : rooms * builder.plan.slotTable().eventBlocks().size();
        int next = groups.size() + trackTerms.size() + blocks;
        for (var term : builder.gapTerms) {
            gapTerms.add(new GapTerm(term.gaps(), next, term.each()));
            next += DayGaps.size(builder.plan, term.gaps());
        }
        count = next;
    }

    static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(indexes -> indexes.stream().mapToInt(index -> index).toArray())
                .toArray(int[][]::new);
    }

    /** Of the rules that count in the plan. */
    public static CostTable of(AgendaPlan plan) {
        var builder = new Builder(plan);
        for (var rule : Catalogue.agendaRules()) {
            rule.rule().countings().forEach(counting -> builder.add(rule, counting.name()));
        }
        return new CostTable(builder);
    }

    /** The names of the constraints of which all is counted here. */
    public Set<String> constraints() {
        return constraints;
    }

    /** Whether no constraint is left that counts in the plan. */
    public boolean countsAll() {
        return countsAll;
    }

    /** What the session costs by itself where it is, or for not being on the agenda. */
    public HardMediumSoftLongScore alone(PlannedSession session) {
        var sum = new LevelSum();
        for (var term : places) {
            sum.add(term.units().of(session), term.each());
        }
        return sum.score();
    }

    /**
     * What a session costs together with each of the others, where all of them are; nothing when it is not on the agenda.
     *
     * @param all those of the plan, or of a copy
     * @param inRoom those in its room, perhaps itself as well; none if it is in no room of the event
     * @param sign 1 to add that to the sum, -1 to take it away
     */
    public void withOthers(
            PlannedSession session, Whereabouts all, List<PlannedSession> inRoom, int sign, LevelSum sum) {
        if (!session.isScheduled()) {
            return;
        }
        partners[session.index()].count(session, all, sign, sum);
        for (var term : roomPairs) {
            for (int i = 0; i < inRoom.size(); i++) {
                var other = inRoom.get(i);
                if (other != session && all.holds(term.units().when(), session.index(), other.index())) {
                    sum.add(sign * term.units().count().of(session, other), term.each());
                }
            }
        }
    }

    /** Where the sessions of a plan are, which are on no agenda yet. */
    public Whereabouts nowhere(AgendaPlan plan) {
        return new Whereabouts(
                plan,
                !trackTerms.isEmpty() || !blockTerms.isEmpty(),
                gapTerms.stream().map(GapTerm::gaps).toList());
    }

    /** How many groups have costs of their own: sessions, tracks by their blocks, blocks, and sessions with gaps. */
    public int groups() {
        return count;
    }

    /** Marks the groups, counted from 0, in which the session is. */
    public void touch(PlannedSession session, BitSet touched) {
        for (int group : groupsOfSessions[session.index()]) {
            touched.set(group);
        }
    }

    /** Marks the groups that look at blocks or gaps which have changed since the last time. */
    public void touchChanged(Whereabouts all, BitSet touched) {
        if (all.blocks() != null) {
            touchBlocks(all.blocks(), touched);
        }
        for (int i = 0; i < gapTerms.size(); i++) {
            var gaps = all.gaps().get(i);
            mark(gaps.changed(), gapTerms.get(i).first(), touched);
            gaps.settle();
        }
    }

    private void touchBlocks(TrackBlocks inBlocks, BitSet touched) {
        var tracks = inBlocks.changedTracks();
        for (int track = tracks.nextSetBit(0); track >= 0; track = tracks.nextSetBit(track + 1)) {
            for (int term : termsOfTracks[track]) {
                touched.set(groups.size() + term);
            }
        }
        if (blocks > 0) {
            mark(inBlocks.changedBlocks(), groups.size() + trackTerms.size(), touched);
        }
        inBlocks.settle();
    }

    /** @param first which of all groups is the first of those that may have changed */
    private static void mark(BitSet changed, int first, BitSet touched) {
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            touched.set(first + i);
        }
    }

    /** What a group costs where its sessions are. */
    public HardMediumSoftLongScore group(int index, Whereabouts all) {
        if (index < groups.size()) {
            return ofSessions(groups.get(index), all);
        }
        int term = index - groups.size();
        if (term < trackTerms.size()) {
            var ofTracks = trackTerms.get(term);
            return LevelSum.of(ofTracks.units().of(all.blocks()), ofTracks.each());
        }
        int block = term - trackTerms.size();
        return block < blocks ? ofBlock(block, all.blocks()) : ofGaps(index, all);
    }

    private HardMediumSoftLongScore ofGaps(int index, Whereabouts all) {
        int last = gapTerms.size() - 1;
        while (gapTerms.get(last).first() > index) {
            last--;
        }
        var term = gapTerms.get(last);
        return LevelSum.of(all.gaps().get(last).units(index - term.first()), term.each());
    }

    private static HardMediumSoftLongScore ofSessions(GroupTerm group, Whereabouts all) {
        var scheduled = new ArrayList<PlannedSession>(group.sessions().length);
        for (int session : group.sessions()) {
            if (all.isOnAgenda(session)) {
                scheduled.add(all.session(session));
            }
        }
        return LevelSum.of(group.units().of(scheduled), group.each());
    }

    private HardMediumSoftLongScore ofBlock(int block, TrackBlocks inBlocks) {
        int tracks = inBlocks.tracksIn(block / rooms, block % rooms);
        var sum = new LevelSum();
        for (var term : blockTerms) {
            sum.add(term.units().of(tracks), term.each());
        }
        return sum.score();
    }

    private static final class Builder {
        private final AgendaPlan plan;
        private final Set<String> constraints = new HashSet<>();
        private boolean leavesOut;
        private final List<PlaceTerm> places = new ArrayList<>();
        private final List<PairTerm> roomPairs = new ArrayList<>();
        private final List<Partners.Builder> partners = new ArrayList<>();
        private final List<GroupTerm> groups = new ArrayList<>();
        private final List<List<Integer>> groupsOfSessions = new ArrayList<>();
        private final List<TrackTerm> trackTerms = new ArrayList<>();
        private final List<List<Integer>> termsOfTracks = new ArrayList<>();
        private final List<BlockTerm> blockTerms = new ArrayList<>();
        private final List<GapTerm> gapTerms = new ArrayList<>();

        Builder(AgendaPlan plan) {
            this.plan = plan;
            for (int i = 0; i < plan.sessions().size(); i++) {
                partners.add(new Partners.Builder());
                groupsOfSessions.add(new ArrayList<>());
            }
            TrackBlocks.tracks(plan).forEach(track -> termsOfTracks.add(new ArrayList<>()));
        }

        void add(AgendaRule rule, String counting) {
            var constraint = rule.rule().constraint(counting);
            var weight = plan.weight(constraint);
            if (weight == null || weight.isZero()) {
                leavesOut |= weight == null;
                return;
            }
            var each = rule.rule().reward() ? weight : weight.negate();
            rule.alone(plan, counting).ifPresent(units -> {
                constraints.add(constraint);
                places.add(new PlaceTerm(units, each));
            });
            rule.pairs(plan, counting).filter(this::areFew).ifPresent(pairs -> {
                constraints.add(constraint);
                add(pairs, each);
            });
            rule.groups(plan, counting)
                    .filter(added -> added.largest() <= LARGEST_GROUP)
                    .ifPresent(added -> {
                        constraints.add(constraint);
                        add(added, each);
                    });
            rule.gaps(plan, counting).ifPresent(added -> {
                constraints.add(constraint);
                gapTerms.add(new GapTerm(added, 0, each));
            });
            rule.blocks(plan, counting)
                    .filter(added -> TrackBlocks.size(plan) <= MOST_TRACK_BLOCKS)
                    .ifPresent(added -> {
                        constraints.add(constraint);
                        add(added, each);
                    });
            leavesOut |= !constraints.contains(constraint);
        }

        private boolean areFew(Pairs pairs) {
            return pairs.size() <= MOST_PAIRS_PER_SESSION * plan.sessions().size();
        }

        private void add(Pairs pairs, HardMediumSoftLongScore each) {
            if (pairs.ofRooms()) {
                roomPairs.add(new PairTerm(pairs.units(), each));
            }
            pairs.forEach((a, b, times) -> {
                var cost = LevelSum.of(times, each);
                partners.get(a.index()).add(pairs.units(), b.index(), cost);
                partners.get(b.index()).add(pairs.units(), a.index(), cost);
            });
        }

        private void add(Groups added, HardMediumSoftLongScore each) {
            for (var group : added.groups()) {
                var sessions = group.sessions().stream()
                        .mapToInt(PlannedSession::index)
                        .distinct()
                        .toArray();
                for (int session : sessions) {
                    groupsOfSessions.get(session).add(groups.size());
                }
                groups.add(new GroupTerm(sessions, group.units(), each));
            }
        }

        private void add(BlockGroups added, HardMediumSoftLongScore each) {
            if (added.perBlock() != null) {
                blockTerms.add(new BlockTerm(added.perBlock(), each));
            }
            for (var group : added.groups()) {
                for (int track : group.tracks()) {
                    termsOfTracks.get(track).add(trackTerms.size());
                }
                trackTerms.add(new TrackTerm(group.units(), each));
            }
        }
    }
}
