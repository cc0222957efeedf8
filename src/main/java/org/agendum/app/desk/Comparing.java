package org.agendum.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.analysis.comparison.Compared;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.problem.Description;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/** What differs between schedules. */
final class Comparing {
    private static final int MOST = 5;

    /** Which schedules are compared. */
    record CompareBody(
            @Description(
                    value = "Two to five: draft, version:ID, solve:ID, alternative:ID/NUMBER, proposal:ID.",
                    required = true)
            List<String> schedules) {}

    private record Row(String ref, Schedule schedule) {}

    static Comparison compare(Problem problem, List<String> names, List<Schedule> schedules) {
        return Compared.schedules(problem, names, schedules, false).comparison();
    }

    /** With the schedules themselves. */
    static Map<String, Object> whole(Problem problem, List<String> names, List<Schedule> schedules) {
        var comparison = compare(problem, names, schedules);
        var whole = new LinkedHashMap<String, Object>();
        whole.put("title", comparison.title());
        whole.put("timeZone", comparison.timeZone());
        whole.put("versions", comparison.versions());
        whole.put("changes", comparison.changes());
        whole.put("rules", comparison.rules());
        whole.put("distances", comparison.distances());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new Row(names.get(i), schedules.get(i)));
        }
        whole.put("schedules", rows);
        return whole;
    }

    static void checkCount(List<String> names) {
        if (names.size() < 2 || names.size() > MOST) {
            throw Refused.invalid(
                    "%d schedules cannot be compared.".formatted(names.size()), "Name two to %d.".formatted(MOST));
        }
    }

    private Comparing() {}
}
