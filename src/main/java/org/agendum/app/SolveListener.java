package org.agendum.app;

/** Is told how a solver is doing. */
public interface SolveListener {
    /** @param stop ends the run soon, with the best schedule so far; may be called from any thread */
    void started(Runnable stop);

    /** @param what is being done now, as a clause; for those who wait */
    default void doing(String what) {}

    /**
     * A better schedule was found.
     *
     * @param whyNotPerfect the broken rules and their costs, the dearest first; empty when there are none
     */
    void better(long millis, String score, String whyNotPerfect);
}
