package org.agendum.app.desk;

import java.util.function.Consumer;

/** Something that tells of events. */
@FunctionalInterface
public interface Watching {
    /**
     * Tells of each event from now on.
     *
     * @param after the last event that is known already; 0 for none
     * @param watcher must return quickly; is given null when there will be no more
     * @return ends that
     */
    Runnable watch(long after, Consumer<Event> watcher);
}
