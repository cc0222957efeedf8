package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The seats of sessions, in a column for each role where that says all, in the order in which they are; else in rows of
 * their own.
 */
final class SeatRows {
    private static final String SEATS = "seats";

    private final List<Map<String, Object>> sessions;
    private final List<Map<String, Object>> seats = new ArrayList<>();
    private final List<String> roles;

    /** @param sessions whose seats become values of the columns of their roles, or go to rows of their own */
    SeatRows(List<Map<String, Object>> sessions, int mostRoles) {
        this.sessions = sessions;
        this.roles = roles(mostRoles);
        sessions.forEach(this::divide);
    }

    /** Those of most sessions, each before the roles that it mostly comes before. */
    private List<String> roles(int most) {
        var ofSessions = sessions.stream().map(SeatRows::rolesOf).toList();
        var counts = new LinkedHashMap<String, Integer>();
        ofSessions.forEach(some -> some.forEach(role -> counts.merge(role, 1, Integer::sum)));
        var frequent = counts.keySet().stream()
                .filter(role -> role.length() <= BookSheets.MOST_HEADER_CHARACTERS)
                .sorted(Comparator.comparingInt(role -> -counts.get(role)))
                .limit(most)
                .toList();
        return frequent.stream()
                .sorted(Comparator.comparingLong((String role) -> frequent.stream()
                        .filter(other -> comesAfter(role, other, ofSessions) > 0)
                        .count()))
                .toList();
    }

    private static List<String> rolesOf(Map<String, Object> session) {
        return seatsOf(session).stream()
                .map(seat -> seat.get("role").toString())
                .distinct()
                .toList();
    }

    /** In how many more sessions it comes after the other one than before. */
    private static int comesAfter(String role, String other, List<List<String>> ofSessions) {
        int more = 0;
        for (var roles : ofSessions) {
            if (roles.contains(role) && roles.contains(other)) {
                more += Integer.signum(roles.indexOf(role) - roles.indexOf(other));
            }
        }
        return more;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> seatsOf(Map<String, Object> session) {
        return session.get(SEATS) instanceof List<?> ? (List<Map<String, Object>>) session.get(SEATS) : List.of();
    }

    private void divide(Map<String, Object> session) {
        spread(session);
        var all = seatsOf(session);
        session.remove(SEATS);
        if (isInOrder(all) && all.stream().allMatch(SeatForm::isExpressible)) {
            var byRole = new LinkedHashMap<String, Object>();
            for (var role : roles) {
                var some = all.stream()
                        .filter(seat -> seat.get("role").equals(role))
                        .toList();
                if (!some.isEmpty()) {
                    byRole.put(role, some);
                }
            }
            if (!byRole.isEmpty()) {
                session.put(SEATS, byRole);
            }
        } else {
            all.forEach(seat -> addRow(session, seat));
        }
    }

    private void addRow(Map<String, Object> session, Map<String, Object> seat) {
        var row = new LinkedHashMap<String, Object>();
        row.put("session", session.get("id"));
        row.putAll(seat);
        seats.add(row);
    }

    /** Whether the seats come back in this order when those of each role are put together. */
    private boolean isInOrder(List<Map<String, Object>> all) {
        var places = all.stream().map(seat -> roles.indexOf(seat.get("role"))).toList();
        return !places.contains(-1) && places.equals(places.stream().sorted().toList());
    }

    /** One number is the length that is preferred, and least and most. */
    private static void spread(Map<String, Object> session) {
        if (session.get("minutes") instanceof Integer minutes) {
            session.put("minutes", new LinkedHashMap<>(Map.of("preferred", minutes)));
        } else if (session.get("minutes") instanceof Map<?, ?> range && !range.containsKey("preferred")) {
            var whole = new LinkedHashMap<String, Object>();
            range.forEach((key, value) -> whole.put(key.toString(), value));
            whole.put("preferred", range.get("min"));
            session.put("minutes", whole);
        }
    }

    List<Map<String, Object>> sessions() {
        return sessions;
    }

    List<Map<String, Object>> seats() {
        return seats;
    }

    /** One for each role, in the order in which they are met. */
    List<BookColumn> columns() {
        return roles.stream().map(BookSheets::seatsOf).toList();
    }
}
