package org.agendum.analysis.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Score;

/**
 * What differs between versions of an agenda. Changes are told from the first version to each other one.
 *
 * @param title of the event; null when unknown
 * @param timeZone the id of the zone of all times
 * @param versions what is compared, in the order of the user
 * @param rules what costs anything in any version, worst level first; empty without a problem
 * @param distances of each version to each later one
 */
public record Comparison(
        String title,
        String timeZone,
        List<Side> versions,
        List<Changes> changes,
        List<RuleCosts> rules,
        List<Apart> distances) {
    /**
     * One version, in short.
     *
     * @param score null without a problem
     * @param sessions how many are on the agenda
     */
    public record Side(String label, String file, Score score, int sessions) {
        Side withScore(Score known) {
            return new Side(label, file, known, sessions);
        }
    }

    public Comparison {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        rules = List.copyOf(rules);
        distances = List.copyOf(distances);
    }

    /**
     * Without asking what the versions cost.
     *
     * @param title may be null
     * @param contrast what counts at least when it is said how far they are apart
     */
    static Comparison of(String title, String timeZone, List<Version> versions, Contrast contrast, boolean hidesRooms) {
        var moments = new Moments(versions);
        var changes = versions.stream()
                .skip(1)
                .map(version -> new ChangeFinder(versions.get(0), version, moments, hidesRooms).find())
                .toList();
        var sides = versions.stream()
                .map(version -> new Side(
                        version.label(), version.file(), null, version.entries().size()))
                .toList();
        return new Comparison(title, timeZone, sides, changes, List.of(), new Layouts(versions).distances(contrast));
    }

    /** The same with what the versions cost, in their order. */
    Comparison withCosts(List<Score> scores, List<RuleCosts> ruleCosts) {
        var sides = IntStream.range(0, scores.size())
                .mapToObj(i -> versions.get(i).withScore(scores.get(i)))
                .toList();
        return new Comparison(title, timeZone, sides, changes, ruleCosts, distances);
    }
}
