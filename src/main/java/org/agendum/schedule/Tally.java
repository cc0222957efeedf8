package org.agendum.schedule;

/**
 * How far one layout is from another, kept up to date while the first changes: {@link #forget} a session, change it, and
 * {@link #count} it again. What is counted is said in {@code docs/comparing.md}.
 */
public final class Tally {
    /** So far apart on one day, a session counts as moved half a day. */
    static final int HALF_DAY_MINUTES = 120;

    /** With more sessions, each is compared in order with this many others, spread evenly. */
    static final int MOST_PARTNERS = 200;

    private static final int FULLY = 2;
    private static final int HALF = 1;

    private final Layout one;
    private final Layout other;
    private final int partners;
    private long orderHalves;
    private long orderBase;
    private long dayHalves;
    private long roomHalves;
    private long placeBase;
    private long people;
    private long peopleBase;

    public Tally(Layout one, Layout other) {
        this.one = one;
        this.other = other;
        this.partners = Math.min(one.sessionCount() - 1, MOST_PARTNERS) / 2;
        for (int session = 0; session < one.sessionCount(); session++) {
            addSession(session, 1);
            if (isSampled()) {
                addPartners(session, 1, false);
            } else {
                for (int later = session + 1; later < one.sessionCount(); later++) {
                    addPair(session, later, 1);
                }
            }
        }
    }

    /** Whether only some pairs are compared. */
    private boolean isSampled() {
        return one.sessionCount() - 1 > MOST_PARTNERS;
    }

    /** Before the session changes in the first layout. */
    public void forget(int session) {
        update(session, -1);
    }

    /** After the session has changed in the first layout. */
    public void count(int session) {
        update(session, 1);
    }

    private void update(int session, int sign) {
        addSession(session, sign);
        if (isSampled()) {
            addPartners(session, sign, true);
            return;
        }
        for (int partner = 0; partner < one.sessionCount(); partner++) {
            if (partner != session) {
                addPair(session, partner, sign);
            }
        }
    }

    /** Each pair of sessions whose numbers are some fixed steps apart, on a ring. */
    private void addPartners(int session, int sign, boolean bothWays) {
        int count = one.sessionCount();
        for (int i = 1; i <= partners; i++) {
            int step = (int) ((long) i * ((count - 1) / 2) / partners);
            addPair(session, (session + step) % count, sign);
            if (bothWays) {
                addPair(session, (session - step + count) % count, sign);
            }
        }
    }

    private void addPair(int a, int b, int sign) {
        boolean isInOne = one.isPlaced(a) && one.isPlaced(b);
        boolean isInOther = other.isPlaced(a) && other.isPlaced(b);
        if (!isInOne && !isInOther) {
            return;
        }
        orderBase += sign * FULLY;
        orderHalves += sign * (isInOne && isInOther ? Math.abs(orderOf(one, a, b) - orderOf(other, a, b)) : FULLY);
    }

    /** -1 when a is before b, 1 when it is after it, 0 when they run side by side for half of the shorter or more. */
    private static int orderOf(Layout layout, int a, int b) {
        int startA = layout.startMinute(a);
        int startB = layout.startMinute(b);
        int endA = layout.endMinute(a);
        int endB = layout.endMinute(b);
        int shared = Math.min(endA, endB) - Math.max(startA, startB);
        if (shared > 0 && 2 * shared >= Math.min(endA - startA, endB - startB)) {
            return 0;
        }
        return Integer.signum(Long.compare((long) startA + endA, (long) startB + endB));
    }

    private void addSession(int session, int sign) {
        addPlace(session, sign);
        int[] here = one.people(session);
        int[] there = other.people(session);
        if (here.length == 0 && there.length == 0) {
            return;
        }
        int most = Math.max(here.length, there.length);
        people += (long) sign * (most - common(here, there, false));
        peopleBase += (long) sign * (most - common(here, there, true));
    }

    private void addPlace(int session, int sign) {
        if (!one.isPlaced(session) && !other.isPlaced(session)) {
            return;
        }
        placeBase += sign * FULLY;
        boolean isInBoth = one.isPlaced(session) && other.isPlaced(session);
        dayHalves += sign * (isInBoth ? dayHalves(session) : FULLY);
        roomHalves += sign * (isInBoth && one.room(session) == other.room(session) ? 0 : FULLY);
    }

    private int dayHalves(int session) {
        if (one.day(session) != other.day(session)) {
            return FULLY;
        }
        return Math.abs(one.startMinute(session) - other.startMinute(session)) >= HALF_DAY_MINUTES ? HALF : 0;
    }

    /** @param namedOnly whether to count only seats that are not open, whose codes are odd */
    private static int common(int[] here, int[] there, boolean namedOnly) {
        int common = 0;
        for (int i = 0, j = 0; i < here.length && j < there.length; ) {
            if (here[i] == there[j]) {
                common += namedOnly && here[i] % 2 == 0 ? 0 : 1;
                i++;
                j++;
            } else if (here[i] < there[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Share of pairs of sessions that are in another order, from 0 to 1; as the next ones. */
    double order() {
        return share(orderHalves, orderBase);
    }

    double days() {
        return share(dayHalves, placeBase);
    }

    double rooms() {
        return share(roomHalves, placeBase);
    }

    double people() {
        return share(people, peopleBase);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
