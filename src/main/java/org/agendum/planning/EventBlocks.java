package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Blocks;
import org.agendum.problem.Timeline;

/** The block times of an event; none when it lists none. */
final class EventBlocks {
    private final List<EventBlock> blocks = new ArrayList<>();

    /** @param blocks null when the problem has none */
    EventBlocks(Blocks blocks, Timeline timeline) {
        if (blocks != null) {
            for (var time : blocks.times()) {
                this.blocks.add(new EventBlock(
                        this.blocks.size(),
                        time.id(),
                        time.title(),
                        timeline.minuteOf(time.from()),
                        timeline.minuteOf(time.to())));
            }
        }
    }

    List<EventBlock> all() {
        return blocks;
    }

    /** The one in which all of the interval lies, or null. */
    EventBlock around(int startMinute, int endMinute) {
        for (var block : blocks) {
            if (block.holds(startMinute, endMinute)) {
                return block;
            }
        }
        return null;
    }

    /** Minutes of the interval outside the block that it is in most; 0 when it is in none at all. */
    int minutesBeyond(int startMinute, int endMinute) {
        int most = 0;
        for (var block : blocks) {
            most = Math.max(most, Math.min(endMinute, block.endMinute()) - Math.max(startMinute, block.startMinute()));
        }
        return most == 0 ? 0 : endMinute - startMinute - most;
    }
}
