package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.exchange.CosplibInstance.Submission;
import org.agendum.exchange.CosplibInstance.Track;
import org.agendum.problem.Relation;

/** Pairs of submissions that somebody has to present, or wants to attend, both of. */
final class CosplibConflicts {
    private final List<Submission> submissions;
    private final Map<String, List<String>> chairs;

    private interface Conflict {
        boolean isBetween(Submission a, Submission b);
    }

    CosplibConflicts(CosplibInstance instance) {
        this.submissions = instance.submissions();
        this.chairs = instance.tracks().stream().collect(Collectors.toMap(Track::name, Track::chairs));
    }

    List<Relation> relations() {
        var relations = pairs(Relation.Type.EXCLUSIVE, this::sharePresenter);
        relations.addAll(pairs(Relation.Type.INTERESTED, this::shareAttendee));
        return relations;
    }

    private List<Relation> pairs(Relation.Type type, Conflict conflict) {
        var pairs = new ArrayList<Relation>();
        for (int i = 0; i < submissions.size(); i++) {
            for (int j = i + 1; j < submissions.size(); j++) {
                var a = submissions.get(i);
                var b = submissions.get(j);
                if (conflict.isBetween(a, b)) {
                    pairs.add(new Relation(type, List.of(a.reference(), b.reference()), null));
                }
            }
        }
        return pairs;
    }

    /** Who presents one also presents the other, or chairs its track, which is another one. */
    private boolean sharePresenter(Submission a, Submission b) {
        return share(a.presenters(), b.presenters())
                || share(a.presenters(), chairsElsewhere(b, a))
                || share(b.presenters(), chairsElsewhere(a, b));
    }

    /** Who attends one also attends or presents the other, or chairs its track, which is another one. */
    private boolean shareAttendee(Submission a, Submission b) {
        return share(a.attendees(), b.attendees()) || attendsWorkAt(a, b) || attendsWorkAt(b, a);
    }

    private boolean attendsWorkAt(Submission a, Submission b) {
        return share(a.attendees(), b.presenters()) || share(a.attendees(), chairsElsewhere(b, a));
    }

    private List<String> chairsElsewhere(Submission one, Submission other) {
        return one.track().equals(other.track()) ? List.of() : chairs.get(one.track());
    }

    private static boolean share(List<String> some, List<String> others) {
        return !Collections.disjoint(some, others);
    }
}
