package org.agendum.exchange;

import org.agendum.problem.Level;
import org.agendum.problem.RuleSetting;

/** What CoSPLib counts, in the order of its weights, and the rules that count the same. */
enum CosplibTerm {
    TRACKS_SESSIONS("Tracks_Sessions|Penalty", "block-cost", null, true),
    TRACKS_ROOMS("Tracks_Rooms|Penalty", "block-cost", null, true),
    SESSIONS_ROOMS("Sessions_Rooms|Penalty", "block-cost", null, true),
    SIMILAR_TRACKS("Similar Tracks", "similar-track-overlap", "blocks", false),
    ROOMS_PER_TRACK("Number of Rooms per Track", "track-room-change", null, false),
    PARALLEL_TRACKS("Parallel Tracks", "track-overlap", "blocks", false),
    CONSECUTIVE_TRACKS("Consecutive Tracks", "track-split", "blocks", false),
    SUBMISSIONS_TIME_ZONES("Submissions_Timezones", "slot-cost", null, true),
    SUBMISSIONS_ORDER("Submissions Order", "track-order", null, false),
    SUBMISSIONS_SESSIONS("Submissions_Sessions|Penalty", "slot-cost", null, true),
    SUBMISSIONS_ROOMS("Submissions_Rooms|Penalty", "room-cost", null, true),
    PRESENTERS("Presenters Conflicts", "exclusive-block-clash", null, false),
    ATTENDEES("Attendees Conflicts", "interest-block-clash", null, false),
    CHAIRS("Chairs Conflicts", "chair-clash", null, false),
    PRESENTERS_IN_SLOT("Presenters Conflicts Timeslot Level", "exclusive-overlap", "slots", false),
    ATTENDEES_IN_SLOT("Attendees Conflicts Timeslot Level", "interest-clash", "slots", false);

    private final String label;
    private final String rule;
    private final String count;
    private final boolean isWeighedInCosts;

    CosplibTerm(String label, String rule, String count, boolean isWeighedInCosts) {
        this.label = label;
        this.rule = rule;
        this.count = count;
        this.isWeighedInCosts = isWeighedInCosts;
    }

    /** What it is called there. */
    String label() {
        return label;
    }

    String rule() {
        return rule;
    }

    /** How the rule has to count; null for as usual. */
    String count() {
        return count;
    }

    /** Whether its weight is part of the costs: the rule, which several terms share, has its own, 1. */
    boolean isWeighedInCosts() {
        return isWeighedInCosts;
    }

    RuleSetting setting(long weight) {
        return new RuleSetting(Level.SOFT, weight, count);
    }
}
