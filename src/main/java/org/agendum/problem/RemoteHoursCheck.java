package org.agendum.problem;

/** The hours of people who join from elsewhere are in order within one day, the comfortable within the tolerable ones. */
final class RemoteHoursCheck {
    private static final String POINTER = "/remoteHours";
    private static final Clock MIDNIGHT = new Clock(24 * 60);

    private final Findings findings;

    private record Hour(String field, Clock clock) {
        boolean isBefore(Hour other) {
            return clock.compareTo(other.clock) < 0;
        }

        @Override
        public String toString() {
            return "%s %s".formatted(field, clock);
        }
    }

    RemoteHoursCheck(Findings findings) {
        this.findings = findings;
    }

    void check(RemoteHours hours) {
        var comfortableFrom = new Hour("comfortableFrom", hours.comfortableFrom());
        var comfortableTo = new Hour("comfortableTo", hours.comfortableTo());
        var tolerableFrom = new Hour("tolerableFrom", hours.tolerableFrom());
        var tolerableTo = new Hour("tolerableTo", hours.tolerableTo());
        boolean isComfortSound = checkPair(comfortableFrom, comfortableTo);
        boolean isToleranceSound = checkPair(tolerableFrom, tolerableTo);
        if (isComfortSound && isToleranceSound) {
            checkFrom(comfortableFrom, tolerableFrom);
            checkTo(comfortableTo, tolerableTo);
        }
    }

    /** Whether the two are in order within one day. */
    private boolean checkPair(Hour from, Hour to) {
        if (MIDNIGHT.compareTo(to.clock()) < 0) {
            findings.fault(pointer(to), "%s is after midnight.".formatted(to.clock()), "Maybe 24:00.");
            return false;
        }
        if (!from.isBefore(to)) {
            var advice = to.isBefore(from) ? "Maybe the two are swapped." : "";
            fault(to, from, "%s is not after %s.".formatted(to.clock(), from), advice);
            return false;
        }
        return true;
    }

    private void checkFrom(Hour comfortable, Hour tolerable) {
        if (comfortable.isBefore(tolerable)) {
            var advice = "Maybe lower %s to %s.".formatted(tolerable.field(), comfortable.clock());
            fault(comfortable, tolerable, "%s is before %s.".formatted(comfortable.clock(), tolerable), advice);
        }
    }

    private void checkTo(Hour comfortable, Hour tolerable) {
        if (tolerable.isBefore(comfortable)) {
            var advice = "Maybe raise %s to %s.".formatted(tolerable.field(), comfortable.clock());
            fault(comfortable, tolerable, "%s is after %s.".formatted(comfortable.clock(), tolerable), advice);
        }
    }

    /** Silent about an hour that could not be read, which has its default here. */
    private void fault(Hour wrong, Hour measure, String message, String advice) {
        if (!findings.isUnreadable(pointer(measure))) {
            findings.fault(pointer(wrong), message, advice);
        }
    }

    private static String pointer(Hour hour) {
        return POINTER + "/" + hour.field();
    }
}
