package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.problem.Session;

/** Why a session has no slot that it could take. */
record SlotObstacle(Session session, AllowedTimes allowedTimes, List<PlannedPerson> named) {
    /** The reason as a clause. */
    String text() {
        if (allowedTimes.days().isEmpty()) {
            return "its day, %s, is not a day of the event".formatted(session.day());
        }
        var slots = allowedTimes.slots();
        return slots.isEmpty() ? noTime() : awayText(slots);
    }

    private String noTime() {
        int longest = allowedTimes.days().stream()
                .mapToInt(day -> day.frame().endMinute() - day.frame().startMinute())
                .max()
                .orElse(0);
        if (session.minutes().min() <= longest) {
            return "no time fits its %s".formatted(wishes());
        }
        return session.day() == null
                ? "no day is as long as its %d min; the longest has %d min"
                        .formatted(session.minutes().min(), longest)
                : "its day is not as long as its %d min; it has %d min"
                        .formatted(session.minutes().min(), longest);
    }

    private String awayText(List<Slot> slots) {
        var away = named.stream()
                .filter(person -> slots.stream().allMatch(slot -> person.missingMinutes(slot) > 0))
                .distinct()
                .toList();
        if (away.isEmpty()) {
            return "at every time that it may take, one or another of %s is away".formatted(names(sometimesAway()));
        }
        return "%s %s away at every time that it may take".formatted(names(away), away.size() == 1 ? "is" : "are");
    }

    private List<PlannedPerson> sometimesAway() {
        return named.stream().filter(PlannedPerson::isEverAway).distinct().toList();
    }

    private static String names(List<PlannedPerson> people) {
        return people.stream().map(PlannedPerson::toString).collect(Collectors.joining(" and "));
    }

    private String wishes() {
        var wishes = new ArrayList<>(List.of("length of " + session.minutes()));
        add(wishes, session.day(), "day");
        add(wishes, session.start(), "start");
        add(wishes, session.anchor(), "end of the day");
        add(wishes, session.startBetween(), "hours");
        add(wishes, session.windows().isEmpty() ? null : session.windows(), "windows");
        return String.join(" and its ", wishes);
    }

    private static void add(List<String> wishes, Object field, String name) {
        if (field != null) {
            wishes.add(name);
        }
    }
}
