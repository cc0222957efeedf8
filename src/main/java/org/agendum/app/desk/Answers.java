package org.agendum.app.desk;

import org.agendum.analysis.Check;
import org.agendum.analysis.Inquiry;
import org.agendum.problem.Problem;

/** What is worked out about a draft, kept as long as the draft is the same. For one thread at a time. */
final class Answers implements AutoCloseable {
    private Inquiry inquiry;
    private Problem asked;
    private long followed = -1;
    private Check check;
    private long checked = -1;

    /** What is wrong with the draft. */
    Check check(Work work) {
        if (checked != work.revision()) {
            check = inquiry(work).check();
            checked = work.revision();
        }
        return check;
    }

    /** Questions about the draft. */
    Inquiry inquiry(Work work) {
        var draft = work.draft();
        if (inquiry == null || asked != draft.problem()) {
            close();
            inquiry = new Inquiry(draft.problem(), draft.schedule());
            asked = draft.problem();
        } else if (followed != work.revision()) {
            follow(draft);
        }
        followed = work.revision();
        return inquiry;
    }

    private void follow(Draft draft) {
        try {
            inquiry.follow(draft.schedule());
        } catch (RuntimeException e) {
            // half way there, it would answer nonsense
            close();
            throw e;
        }
    }

    /** Forgets what takes memory; it is made again when it is asked for. */
    @Override
    public void close() {
        if (inquiry != null) {
            inquiry.close();
            inquiry = null;
        }
    }
}
