package org.agendum.app;

import java.util.function.Supplier;

/** Is told how a solver is doing. */
public interface SolveListener {
    /** @param stop ends the run soon, with the best schedule so far; may be called from any thread */
    void started(Runnable stop);

    /** @param what is being done now, as a clause; for those who wait */
    default void doing(String what) {}

    /**
     * A better schedule was found.
     *
     * @param whyNotPerfect what is still wrong with it, in short; may be blank. Takes long to ask where there is much to
     *     count, so ask only to show it, and before this returns
     */
    void better(long millis, String score, Supplier<String> whyNotPerfect);
}
