package org.agendum.analysis.comparison;

import org.agendum.schedule.Distance;

/** How far two versions are apart. */
public record Apart(String one, String other, Distance distance) {}
