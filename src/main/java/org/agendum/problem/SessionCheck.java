package org.agendum.problem;

/** What a session says of itself makes sense, whatever the days. */
final class SessionCheck {
    private final LengthCheck lengths;
    private final Findings findings;

    SessionCheck(Problem problem, Findings findings) {
        this.lengths = new LengthCheck(problem, findings);
        this.findings = findings;
    }

    void check(Session session, String pointer) {
        if (session.minutes() != null) {
            lengths.check(session.minutes(), pointer + "/minutes");
        }
        if (session.startBetween() != null) {
            checkHours(session.startBetween(), pointer + "/startBetween");
        }
        if (session.start() != null && session.anchor() != null) {
            findings.fault(
                    pointer + "/anchor", "The session has a start as well as an anchor.", "Leave one of the two out.");
        }
    }

    private void checkHours(StartBetween hours, String pointer) {
        if (isAfter(hours.earliest(), hours.latest())) {
            findings.fault(
                    pointer + "/latest",
                    "%s is before earliest %s.".formatted(hours.latest(), hours.earliest()),
                    "Maybe the two are swapped.");
        } else if (isAfter(hours.earliest(), hours.preferred())) {
            findings.fault(
                    pointer + "/preferred",
                    "%s is before earliest %s.".formatted(hours.preferred(), hours.earliest()),
                    "Maybe lower earliest to %s.".formatted(hours.preferred()));
        } else if (isAfter(hours.preferred(), hours.latest())) {
            findings.fault(
                    pointer + "/preferred",
                    "%s is after latest %s.".formatted(hours.preferred(), hours.latest()),
                    "Maybe raise latest to %s.".formatted(hours.preferred()));
        }
    }

    private static boolean isAfter(Clock earlier, Clock later) {
        return earlier != null && later != null && earlier.compareTo(later) > 0;
    }
}
