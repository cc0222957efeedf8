package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.problem.Level;

/**
 * What a rule is: its id is the noun of the breach, its sentence the norm.
 *
 * @param weight what one unit of cost counts, 1 or more, unless a problem sets another
 * @param onRequest whether it is off as long as a problem does not set it
 * @param reward whether it finds what is good, so that what it counts makes a score better
 * @param roomBlind whether it costs, as it usually counts, the same in whichever room a session is, so that one room
 *     stands for all when places are tried
 * @param countings the ways in which it can count, the usual one first
 * @param fields the fields of a problem that it reads, like "rooms.seats", apart from times and places
 * @param peerNames what other tools call it
 */
public record Rule(
        String id,
        Level level,
        long weight,
        boolean onRequest,
        boolean reward,
        boolean roomBlind,
        String sentence,
        List<Counting> countings,
        List<String> fields,
        List<PeerName> peerNames) {
    private static final String SEPARATOR = ":";

    static Rule hard(String id, String sentence, String unit) {
        return penalty(id, Level.HARD, 1, false, sentence, unit);
    }

    static Rule medium(String id, String sentence, String unit) {
        return penalty(id, Level.MEDIUM, 1, false, sentence, unit);
    }

    static Rule soft(String id, long weight, String sentence, String unit) {
        return penalty(id, Level.SOFT, weight, false, sentence, unit);
    }

    /** A preference that only some events have: off unless a problem sets it. */
    static Rule softOnRequest(String id, long weight, String sentence, String unit) {
        return penalty(id, Level.SOFT, weight, true, sentence, unit);
    }

    /** Something good, which only some events want: off unless a problem sets it. */
    static Rule reward(String id, long weight, String sentence, String unit) {
        return new Rule(id, Level.SOFT, weight, true, true, false, sentence, usually(unit), List.of(), List.of());
    }

    private static Rule penalty(String id, Level level, long weight, boolean onRequest, String sentence, String unit) {
        return new Rule(id, level, weight, onRequest, false, false, sentence, usually(unit), List.of(), List.of());
    }

    private static List<Counting> usually(String unit) {
        return List.of(new Counting(Counting.USUAL, unit));
    }

    /** The same rule, to which it is all the same in which room a session is. */
    Rule inAnyRoom() {
        return new Rule(id, level, weight, onRequest, reward, true, sentence, countings, fields, peerNames);
    }

    /** The same rule, which can count in one more way. */
    Rule or(String counting, String unit) {
        var more = new ArrayList<>(countings);
        more.add(new Counting(counting, unit));
        return new Rule(
                id, level, weight, onRequest, reward, roomBlind, sentence, List.copyOf(more), fields, peerNames);
    }

    /** The same rule, with the fields of a problem that it reads. */
    Rule reads(String... paths) {
        return new Rule(
                id, level, weight, onRequest, reward, roomBlind, sentence, countings, List.of(paths), peerNames);
    }

    /** The same rule, with what one more tool calls it. */
    Rule knownAs(String peer, String... names) {
        var more = new ArrayList<>(peerNames);
        Stream.of(names).forEach(name -> more.add(new PeerName(peer, name)));
        return new Rule(
                id, level, weight, onRequest, reward, roomBlind, sentence, countings, fields, List.copyOf(more));
    }

    /** What is counted as a rule. */
    public String unit() {
        return countings.get(0).unit();
    }

    /** The name of the constraint that counts in this way. */
    String constraint(String counting) {
        return counting.equals(Counting.USUAL) ? id : id + SEPARATOR + counting;
    }

    /** The id of the rule to which a constraint belongs. */
    public static String idOf(String constraint) {
        int end = constraint.indexOf(SEPARATOR);
        return end < 0 ? constraint : constraint.substring(0, end);
    }

    static HardMediumSoftLongScore score(Level level, long weight) {
        return switch (level) {
            case HARD -> HardMediumSoftLongScore.ofHard(weight);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(weight);
            case SOFT -> HardMediumSoftLongScore.ofSoft(weight);
        };
    }

    HardMediumSoftLongScore score() {
        return score(level, weight);
    }
}
