package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Map;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** When sessions are that run one at a time, without those that are left out, and how that scores. */
record Sequence(HardMediumSoftLongScore score, Map<PlannedSession, Slot> slots) {}
