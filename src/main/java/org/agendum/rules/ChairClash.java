package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.SharedChairs;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;

/** Two tracks with a chair in common have blocks at one time. Cost: 1 per pair of blocks. */
final class ChairClash implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "chair-clash",
                    "Who chairs two tracks is not asked to chair blocks of both at one time.",
                    "pair of blocks at one time of tracks with a chair in common")
            .reads("tracks.chairs", "blocks.times", "sessions.track")
            .knownAs("CoSPLib", "Chairs' conflicts");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofBlockTime(problem)
                .or(() -> Lack.of(
                        problem.tracks().stream()
                                .anyMatch(track -> !track.chairs().isEmpty()),
                        "no track has a chair"));
    }

    @Override
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return Optional.of(BlockGroups.ofPairs(
                plan, plan.ruleFacts().sharedChairs(), SharedChairs::track, SharedChairs::other, chairs -> 1));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(SharedChairs.class)
                .join(TrackBlock.stream(factory), equal(SharedChairs::track, TrackBlock::track))
                .join(
                        TrackBlock.stream(factory),
                        equal((chairs, a) -> chairs.other(), TrackBlock::track),
                        equal((chairs, a) -> a.time(), TrackBlock::time))
                .penalizeLong(RULE.score(), (chairs, a, b) -> 1)
                .justifyWith((chairs, a, b, score) -> breach(chairs, a, b))
                .asConstraint(RULE.id());
    }

    private static Breach breach(SharedChairs shared, TrackBlock a, TrackBlock b) {
        var names = shared.chairs().stream().map(Person::name).toList();
        var text = "Tracks '%s' in %s and '%s' in %s, both at %s, are chaired by %s."
                .formatted(a.track(), a.room(), b.track(), b.room(), a.time(), Phrases.list(names));
        var sessions = Breach.of(text, TrackBlock.sessions(List.of(a, b))).sessions();
        var chairs = shared.chairs().stream().map(Person::id).toList();
        return new Breach(sessions, chairs, List.of(), text).in(a.room(), b.room());
    }
}
