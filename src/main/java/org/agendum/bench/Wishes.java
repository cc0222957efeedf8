package org.agendum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.agendum.problem.Relation;

/** What attendees of a made-up conference want, mostly of one block; and a few sessions that exclude each other. */
final class Wishes {
    private static final int MOST_WANTED = 4;
    private static final int MOST_ATTENDEES = 20;
    private static final double SHARE_WITHIN_BLOCK = 0.6;
    private static final double SHARE_THAT_CLASHES = 0.1;
    private static final int SESSIONS_PER_EXCLUSION = 40;

    private final List<HiddenPlace> places;
    private final Blocks blocks;
    private final Random random;

    Wishes(List<HiddenPlace> places, Blocks blocks, Random random) {
        this.places = places;
        this.blocks = blocks;
        this.random = random;
    }

    List<Relation> relations() {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < places.size(); i++) {
            var wanted = wanted();
            if (wanted.size() > 1) {
                relations.add(new Relation(Relation.Type.INTERESTED, ids(wanted), 1 + random.nextInt(MOST_ATTENDEES)));
            }
        }
        for (int i = 0; i < places.size() / SESSIONS_PER_EXCLUSION; i++) {
            int one = anySession();
            int other = anySession();
            if (!places.get(one).overlaps(places.get(other))) {
                relations.add(new Relation(Relation.Type.EXCLUSIVE, ids(List.of(one, other)), null));
            }
        }
        return relations;
    }

    private List<Integer> wanted() {
        var wanted = new LinkedHashSet<Integer>();
        int first = anySession();
        wanted.add(first);
        int more = 1 + random.nextInt(MOST_WANTED - 1);
        for (int i = 0; i < more; i++) {
            int next = random.nextDouble() < SHARE_WITHIN_BLOCK ? blocks.anyBeside(first, random) : anySession();
            boolean clashes =
                    wanted.stream().anyMatch(other -> places.get(other).overlaps(places.get(next)));
            if (!clashes || random.nextDouble() < SHARE_THAT_CLASHES) {
                wanted.add(next);
            }
        }
        return List.copyOf(wanted);
    }

    private int anySession() {
        return random.nextInt(places.size());
    }

    private static List<String> ids(List<Integer> sessions) {
        return sessions.stream().map(ConferenceGenerator::id).toList();
    }
}
