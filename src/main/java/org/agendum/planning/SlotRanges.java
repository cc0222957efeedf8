package org.agendum.planning;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Anchor;
import org.agendum.problem.Length;
import org.agendum.problem.Period;
import org.agendum.problem.Session;
import org.agendum.problem.StartBetween;

/** Makes the slot range of each session; sessions that ask for the same share one. */
final class SlotRanges {
    private final Map<Key, SlotRange> ranges = new HashMap<>();
    private final boolean windowsAreHard;
    private final boolean availabilityIsHard;

    private record Key(
            LocalDate day,
            Length minutes,
            ZonedDateTime start,
            Anchor anchor,
            StartBetween startBetween,
            List<Period> windows,
            List<String> listed,
            boolean isOfTrack,
            List<PlannedPerson> oftenAway) {
        static Key of(Session session, List<PlannedPerson> oftenAway) {
            return new Key(
                    session.day(),
                    session.minutes(),
                    session.start(),
                    session.anchor(),
                    session.startBetween(),
                    session.windows(),
                    session.slots(),
                    session.track() != null,
                    oftenAway);
        }
    }

    SlotRanges(Weights weights) {
        windowsAreHard = weights.isHard("outside-window");
        availabilityIsHard = weights.isHard("person-unavailable");
    }

    /** @param people those who sit in the session for certain */
    SlotRange range(Session session, AllowedTimes allowedTimes, List<PlannedPerson> people) {
        if (session.pin() != null) {
            return new SlotRange(List.of(allowedTimes.slotOf(session.pin())), false);
        }
        var oftenAway = availabilityIsHard
                ? people.stream()
                        .filter(PlannedPerson::isEverAway)
                        .distinct()
                        .sorted()
                        .toList()
                : List.<PlannedPerson>of();
        var known = ranges.get(Key.of(session, oftenAway));
        if (known != null) {
            return known;
        }
        var whoeverCanCome = ranges.computeIfAbsent(Key.of(session, List.of()), key -> ofItself(allowedTimes));
        return ranges.computeIfAbsent(Key.of(session, oftenAway), key -> within(whoeverCanCome.slots(), oftenAway));
    }

    private SlotRange ofItself(AllowedTimes allowedTimes) {
        var slots = windowsAreHard ? allowedTimes.slots() : allowedTimes.slotsOfItsLength();
        return new SlotRange(slots, windowsAreHard);
    }

    private SlotRange within(List<Slot> slots, List<PlannedPerson> people) {
        var whileAllAreThere = slots.stream()
                .filter(slot -> people.stream().allMatch(person -> person.missingMinutes(slot) == 0))
                .toList();
        return new SlotRange(whileAllAreThere, windowsAreHard);
    }
}
