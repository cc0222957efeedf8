package org.agendum.rules;

import java.util.Set;

/**
 * Rules that, as they usually count, cost the same in whichever room a session is, so that one room stands for all when
 * places are tried.
 */
public final class RoomBlind {
    private static final Set<String> RULES = Set.of(
            "person-conflict",
            "plenary-overlap",
            "person-unavailable",
            "outside-window",
            "order-broken",
            "role-clash",
            "crowd-clash",
            "exclusive-overlap",
            "together-split",
            "resource-overload",
            "service-limit",
            "person-day-limit",
            "pause-too-short",
            "seat-unqualified",
            "session-unknown",
            "session-repeated",
            "person-unknown",
            "session-unscheduled",
            "seat-unfilled",
            "duration-off",
            "start-off",
            "idle-gap",
            "track-overlap",
            "moderator-load",
            "topic-overlap",
            "interest-clash",
            "similar-track-overlap",
            "sector-overlap",
            "audience-track-overlap",
            "level-flow",
            "day-imbalance",
            "topic-days",
            "track-days",
            "track-split",
            "person-spread",
            "person-long-day",
            "remote-hours",
            "gender-balance",
            "region-balance",
            "audience-diversity",
            "level-diversity",
            "language-diversity");

    /** @param constraint the name of the constraint of a rule and a way of counting */
    public static boolean isBlind(String constraint) {
        return RULES.contains(constraint);
    }

    private RoomBlind() {}
}
